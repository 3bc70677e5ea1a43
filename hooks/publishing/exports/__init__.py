"""From a hub to all that isn't a page: open data, feeds, pictures, cards, the search index, packs."""
