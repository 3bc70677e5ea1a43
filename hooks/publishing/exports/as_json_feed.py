"""A feed as JSON Feed 1.1. Its addresses must be whole: while the site's isn't known, they are left out."""

from typing import Any

from publishing.exports.as_json import as_text
from publishing.model.feed import Feed, FeedEntry, FeedForm

VERSION = "https://jsonfeed.org/version/1.1"


def feed_as_json(feed: Feed) -> str:
    """The text of its file."""
    places = {"home_page_url": feed.link, "feed_url": feed.itself(FeedForm.JSON)} if feed.base else {}
    content = {
        "version": VERSION,
        "title": feed.title,
        **places,
        "description": feed.subtitle,
        "language": "en-GB",
        "authors": [{"name": feed.author}],
        "items": [_item(entry, with_links=bool(feed.base)) for entry in feed.entries],
    }
    return as_text(content)


def _item(entry: FeedEntry, *, with_links: bool) -> dict[str, Any]:
    return {
        "id": entry.id,
        **({"url": entry.link, "content_html": entry.html} if with_links else {"content_text": entry.text}),
        "title": entry.title,
        "summary": entry.summary,
        "date_published": entry.published.isoformat(),
        "date_modified": entry.updated.isoformat(),
        "tags": list(entry.tags),
    }
