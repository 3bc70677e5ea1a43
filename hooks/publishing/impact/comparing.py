"""Two built sites compared, file by file."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from publishing.exports.serving.static_hosts import HEADERS_FILE
from publishing.finishing.manifest import MANIFEST
from publishing.folder_files import files_below
from publishing.impact.page_text import PageText, without_marks
from publishing.impact.word_changes import TextChange, text_changes
from publishing.model.search_entry import Reader
from publishing.pages.search_entries import readers_at

_STEP = re.compile(r"/refer/helper/([^/]+)/step-\d+/")
_MESSAGE = re.compile(r"/toolkit/(?!all/|press/|calendar/)[^/]+/")


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
    unseen = 0
    for address in sorted(address for address in old.keys() | new.keys() if address.endswith("/")):
        page = _page(address, old.get(address), new.get(address))
        if page:
            pages.append(page)
        elif without_marks(old[address].decode()) != without_marks(new[address].decode()):
            unseen += 1
    return Impact(tuple(pages), tuple(_files(old, new)), unseen)


def _contents(site: Path) -> dict[str, bytes]:
    """Every page and file by its address, but those named by their content, and the manifest, which follows them."""
    names = {f"/{name}": site / name for name in files_below(site)}
    kept = {name: path for name, path in names.items() if without_marks(name) == name and name != f"/{MANIFEST}"}
    found = {re.sub(r"(?<=/)index\.html$", "", name): path.read_bytes() for name, path in kept.items()}
    if HEADERS_FILE in found:
        found[HEADERS_FILE] = _without_names(found[HEADERS_FILE])
    return found


def _without_names(headers: bytes) -> bytes:
    """Its lines without the names of files, by which they are ordered."""
    return "\n".join(sorted(without_marks(headers.decode()).splitlines())).encode()


def _page(address: str, before: bytes | None, after: bytes | None) -> ChangedPage | None:
    kind = Kind.FLOW if _STEP.fullmatch(address) else Kind.MESSAGE if _MESSAGE.fullmatch(address) else Kind.PAGE
    if before is None or after is None:
        text = PageText((after or before or b"").decode())
        return ChangedPage(address, _title(text), Fate.REMOVED if after is None else Fate.ADDED, kind)
    if before == after:
        return None
    old, new = PageText(before.decode()), PageText(after.decode())
    if changes := tuple(text_changes(old.texts, new.texts)):
        return ChangedPage(address, _title(new), Fate.CHANGED, kind, changes)
    return None


def _title(text: PageText) -> str:
    return next((heading for heading, _ in text.texts if heading), text.title)


def _files(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> Iterator[ChangedFile]:
    for address in sorted(before.keys() | after.keys()):
        if address.endswith(("/", ".html")) or before.get(address) == after.get(address):
            continue
        fate = Fate.ADDED if address not in before else Fate.REMOVED if address not in after else Fate.CHANGED
        yield ChangedFile(address, fate, _kind_of_file(address))


def _kind_of_file(address: str) -> Kind:
    name = address.rpartition("/")[2]
    if name in ("feed.xml", "feed.json") or name.endswith(".ics"):
        return Kind.FEED
    if address.startswith(("/toolkit/", "/refer/card/", "/assets/cards/")):
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
