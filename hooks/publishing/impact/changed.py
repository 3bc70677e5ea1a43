"""What differs between two built sites, by pages and files, and what each is for its readers."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from publishing.impact.word_changes import TextChange
from publishing.model.addresses import CALENDAR, CARDS, HELPER, HELPER_WHOLE, PRESS, TOOLKIT, whole_of
from publishing.model.search_entry import Reader
from publishing.pages.search_entries import readers_at

_NO_STEPS = (HELPER, HELPER_WHOLE)
_NO_MESSAGES = (TOOLKIT, PRESS, CALENDAR, whole_of(TOOLKIT))
"""The pages beside those of the flows' steps, and beside those of the messages."""


class Fate(StrEnum):
    """What became of a page or a file."""

    ADDED = "new"
    REMOVED = "gone"
    CHANGED = "changed"


class Kind(StrEnum):
    """What a page or a file is, as the report counts them."""

    PAGE = "Pages"
    MESSAGE = "Messages with their lines"
    FLOW = "Steps of referral flows"
    PICTURE = "Posters and cards"
    FEED = "Feeds and calendars"
    EXPORT = "Open data"
    OTHER = "Other files"


@dataclass(frozen=True, slots=True)
class ChangedPage:
    """A page that its readers see change."""

    address: str
    title: str
    fate: Fate
    kind: Kind
    changes: tuple[TextChange, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """A file that isn't a page."""

    address: str
    fate: Fate
    kind: Kind


@dataclass(frozen=True, slots=True)
class Impact:
    """What a reader sees change, and what changes without that."""

    pages: tuple[ChangedPage, ...]
    files: tuple[ChangedFile, ...]
    unseen: int
    """Pages that differ in what readers don't read at once: counts that follow, links, menus, tooltips, file names."""

    @property
    def counts(self) -> Mapping[Kind, int]:
        """How many of each kind."""
        found = Counter([*(page.kind for page in self.pages), *(file.kind for file in self.files)])
        return {kind: found[kind] for kind in Kind if found[kind]}

    @property
    def by_readers(self) -> Mapping[str, list[ChangedPage]]:
        """The pages by those whom they are written for."""
        found: dict[tuple[int, ...], list[ChangedPage]] = {}
        for page in self.pages:
            found.setdefault(_rank(page.address), []).append(page)
        return {_named(rank): found[rank] for rank in sorted(found)}


def kind_of_page(address: str) -> Kind:
    """What a page is."""
    if address.startswith(HELPER) and address not in _NO_STEPS:
        return Kind.FLOW
    return Kind.MESSAGE if address.startswith(TOOLKIT) and address not in _NO_MESSAGES else Kind.PAGE


def kind_of_file(address: str) -> Kind:
    """What a file is that isn't a page."""
    name = address.rpartition("/")[2]
    if name in ("feed.xml", "feed.json") or name.endswith(".ics"):
        return Kind.FEED
    if address.startswith((TOOLKIT, CARDS)):
        return Kind.PICTURE
    return Kind.EXPORT if name.endswith((".json", ".csv")) else Kind.OTHER


def _rank(address: str) -> tuple[int, ...]:
    readers: Iterable[Reader] = readers_at(address)
    order = list(Reader)
    ranks = tuple(sorted(order.index(each) for each in readers))
    return () if len(ranks) == len(order) else ranks


def _named(rank: tuple[int, ...]) -> str:
    labels = [list(Reader)[number].label for number in rank]
    if labels[-1:] == [Reader.OFFICER.label]:
        labels[-1] = f"{Reader.OFFICER.label}, and developers"
    return "; ".join(labels) if labels else "Everybody"
