"""The built hub as files that any other generator of sites reads: Markdown, assets, and a configuration."""
