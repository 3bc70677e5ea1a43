"""All that knows MkDocs, but for the hook itself."""
