"""From a hub to pages: what each page is, and how it is rendered."""
