"""Two built sites compared, file by file."""

from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from publishing.exports.serving.static_hosts import HEADERS_FILE
from publishing.finishing.manifest import MANIFEST
from publishing.folder_files import files_below
from publishing.impact.page_text import PageText, without_marks
from publishing.impact.word_changes import TextChange, text_changes
from publishing.model.addresses import CALENDAR, CARDS, HELPER, HELPER_WHOLE, PRESS, TOOLKIT, whole_of
from publishing.model.page_file import address_of_file
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


def compared(before: Path, after: Path) -> Impact:
    """What differs between two built sites."""
    old, new = _contents(before), _contents(after)
    pages: list[ChangedPage] = []
    files: list[ChangedFile] = []
    unseen = 0
    for address in sorted(each for each in old.keys() | new.keys() if old.get(each) != new.get(each)):
        fate = _fate(address, old, new)
        if not address.endswith("/"):
            files.append(ChangedFile(address, fate, _kind_of_file(address)))
        elif page := _page(address, fate, old.get(address, b"").decode(), new.get(address, b"").decode()):
            pages.append(page)
        elif without_marks(old[address].decode()) != without_marks(new[address].decode()):
            unseen += 1
    return Impact(tuple(pages), tuple(files), unseen)


def _contents(site: Path) -> dict[str, bytes]:
    """Every page and file by its address, but those named by their content, and the manifest, which follows them.

    The page for addresses that don't exist has none.
    """
    found: dict[str, bytes] = {}
    for name in files_below(site):
        address = address_of_file(name)
        if without_marks(name) == name and name != MANIFEST and not address.endswith(".html"):
            found[address] = (site / name).read_bytes()
    if HEADERS_FILE in found:
        found[HEADERS_FILE] = _without_names(found[HEADERS_FILE])
    return found


def _without_names(headers: bytes) -> bytes:
    """Its lines without the names of files, by which they are ordered."""
    return "\n".join(sorted(without_marks(headers.decode()).splitlines())).encode()


def _fate(address: str, before: Container[str], after: Container[str]) -> Fate:
    if address not in before:
        return Fate.ADDED
    return Fate.CHANGED if address in after else Fate.REMOVED


def _page(address: str, fate: Fate, before: str, after: str) -> ChangedPage | None:
    """None where its readers see no change."""
    old, new = PageText(before), PageText(after)
    if fate is not Fate.CHANGED:
        return ChangedPage(address, _title(old if fate is Fate.REMOVED else new), fate, _kind_of_page(address))
    changes = tuple(text_changes(old.texts, new.texts))
    return ChangedPage(address, _title(new), fate, _kind_of_page(address), changes) if changes else None


def _kind_of_page(address: str) -> Kind:
    if address.startswith(HELPER) and address not in _NO_STEPS:
        return Kind.FLOW
    return Kind.MESSAGE if address.startswith(TOOLKIT) and address not in _NO_MESSAGES else Kind.PAGE


def _title(text: PageText) -> str:
    return next((heading for heading, _ in text.texts if heading), text.title)


def _kind_of_file(address: str) -> Kind:
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
