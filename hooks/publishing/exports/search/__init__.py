"""What the search in the browser looks through: a core that is fetched first, and pieces for when they are needed."""
