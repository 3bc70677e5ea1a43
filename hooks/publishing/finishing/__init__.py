"""The built site made light: only the rules in use, no comments, and names that change with what a file holds."""
