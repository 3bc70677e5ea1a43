"""What programs read of a page besides its words: things of schema.org, as a block of data in its head."""
