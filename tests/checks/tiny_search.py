"""What a tiny hub tells the search, to be spoilt."""

SYNONYMS = "data/national/search_synonyms.yml"
TOPICS = "data/national/search_topics.yml"
SYNONYM = "as_at: 2024\nsearch_synonyms:\n  - {{id: words-for-it, means: [{means}], said: [{said}]}}\n"
TOPIC = """as_at: 2024
search_topics:
  - id: asked-help
    title: Where to get help
    page: /get-help/
    asked: [who helps, I need help]
"""
_AGAIN = TOPIC.partition("search_topics:\n")[2].replace("asked-help", "asked-again")
ASKED_TWICE = TOPIC + _AGAIN.replace("who helps, I need", "i NEED")
