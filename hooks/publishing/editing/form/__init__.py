"""The form for people who don't use git: what it asks, and what becomes of the answers."""
