"""From a hub to open data and the search index. Pure: no files are written here."""
