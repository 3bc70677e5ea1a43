"""The publication guard: what must never be published, one module for each rule."""
