"""The content: one frozen model per noun, and the hub that holds them all."""
