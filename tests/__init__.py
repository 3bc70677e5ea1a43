"""The tests. A package, because one of the libraries brings a top-level package of the same name."""
