"""From checked YAML to pages and open data. Nothing but `with_mkdocs` knows of MkDocs."""
