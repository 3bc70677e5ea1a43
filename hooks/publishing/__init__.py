"""From checked YAML to pages and open data. Knows nothing of MkDocs."""
