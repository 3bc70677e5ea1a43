"""What a change does to the site: two builds compared, as a reader sees them."""
