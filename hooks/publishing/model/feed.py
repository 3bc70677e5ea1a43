"""Feeds: what changed, for programs that ask again and again."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from uuid import NAMESPACE_URL, uuid5

from publishing.model.site import Site

NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""When a feed without entries was last changed."""


def lasting_id(site: Site, *words: str) -> str:
    """An identity that no other hub gives to anything, and that stays when words or dates change."""
    return uuid5(uuid5(NAMESPACE_URL, site.identity), "/".join(words)).urn


class FeedForm(StrEnum):
    """The formats that every feed is published in: each value ends its address."""

    ATOM = "xml"
    JSON = "json"

    @property
    def media_type(self) -> str:
        """What programs know it by."""
        return {FeedForm.ATOM: "application/atom+xml", FeedForm.JSON: "application/feed+json"}[self]

    @property
    def label(self) -> str:
        """What people know it by."""
        return {FeedForm.ATOM: "Atom", FeedForm.JSON: "JSON Feed"}[self]


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One piece of news."""

    id: str
    title: str
    summary: str
    html: str
    text: str
    """The same as `html`, without markup."""
    link: str
    """Its page: in full where the site's address is known, and else from the feed's own folder."""
    published: datetime
    updated: datetime
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed, whatever it is written in."""

    id: str
    title: str
    subtitle: str
    author: str
    folder: str
    """The page that it belongs to: its files stand there."""
    base: str
    """The site's address, with a slash at its end; "" while that isn't known."""
    link: str
    """That page, as `FeedEntry.link` is written."""
    entries: tuple[FeedEntry, ...]

    @property
    def updated(self) -> datetime:
        """When it last changed. Of some, the day alone is known: a further one of that day counts as a second."""
        times = [entry.updated for entry in self.entries]
        last = max(times, default=NEVER)
        return last + timedelta(seconds=max(times.count(last) - 1, 0))

    def file(self, form: FeedForm) -> str:
        """Its address in a form."""
        return feed_file(self.folder, form)

    def itself(self, form: FeedForm) -> str:
        """Its own address, as `FeedEntry.link` is written."""
        return f"{self.base}{self.file(form).lstrip('/')}" if self.base else f"feed.{form}"


def feed_file(folder: str, form: FeedForm) -> str:
    """Where the feed of a page stands: /updates/feed.xml."""
    return f"{folder}feed.{form}"
