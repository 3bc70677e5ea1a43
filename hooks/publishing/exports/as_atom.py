"""A feed as Atom (RFC 4287)."""

from datetime import datetime

from feedgenerator import Atom1Feed
from markupsafe import escape

from publishing.model.feed import Feed, FeedForm


class _Dated(Atom1Feed):  # type: ignore[misc]  # the library has no types
    """Without entries the library would ask the clock."""

    def latest_post_date(self) -> datetime:
        """When the feed last changed."""
        changed: datetime = self.feed["changed"]
        return changed


def feed_as_atom(feed: Feed) -> str:
    """The text of its file."""
    atom = _Dated(
        title=feed.title,
        link=feed.link,
        description=None,
        subtitle=feed.subtitle,
        language="en-GB",
        author_name=feed.author,
        feed_url=feed.itself(FeedForm.ATOM),
        feed_guid=feed.id,
        changed=feed.updated,
    )
    for entry in feed.entries:
        atom.add_item(
            title=entry.title,
            link=entry.link,
            description=str(escape(entry.summary)),
            content=entry.html,
            unique_id=entry.id,
            pubdate=entry.published,
            updateddate=entry.updated,
            categories=entry.tags,
        )
    text: str = atom.writeString("utf-8")
    return f"{text}\n"
