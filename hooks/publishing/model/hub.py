"""The hub: all records, found by kind, scope and id."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property, lru_cache, wraps
from pathlib import Path
from typing import Any, TypeVar, cast

from publishing.model.broken_area import BrokenArea
from publishing.model.field_marks import noun_of
from publishing.model.published_file import PublishedFile
from publishing.model.record import Record
from publishing.model.site import Site
from publishing.model.source import Source
from publishing.model.written_page import WrittenPage

R = TypeVar("R", bound=Record)
T = TypeVar("T")

ANY = "*"
"""In `Hub.broken`, the id that stands for any record of a kind: which ones were meant can't be known."""


@dataclass(frozen=True)
class Hub:
    """Everything that was read. Records stand in the order of their files."""

    site: Site
    records: tuple[Record, ...]
    written: tuple[WrittenPage, ...] = ()
    broken: frozenset[tuple[str, str, str]] = field(default=frozenset())
    """The keys of records that were written but have mistakes: references to them aren't missing."""
    unfinished: tuple[Record, ...] = field(default=(), repr=False)
    """What is right of records that have mistakes: its texts and references are checked all the same."""
    files: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The text of each data file, by the path that origins name."""
    published: tuple[PublishedFile, ...] = field(default=(), repr=False)
    """The files that are published as they are: pictures, documents, scripts."""
    broken_areas: tuple[BrokenArea, ...] = ()
    """The areas that it is without, because their data has mistakes."""
    kept: Path | None = field(default=None, repr=False, compare=False)
    """The folder of what builds keep for the next ones, if they do."""
    day: date | None = None
    """The day on which readers see it, once that is known (see `seen_on`)."""
    moment: datetime | None = None
    """The moment for which it is published, once that is known (see `schedule`)."""

    def all(self, kind: type[R], scope: str | None = None) -> tuple[R, ...]:
        """The records of a kind; of one scope, if that is given."""
        return cast("tuple[R, ...]", self._by_kind.get((kind, scope), ()))

    def meant(self, kind: str, record_id: str, scope: str = "") -> Record | None:
        """The record that an id means from inside a scope: its own folder first, then outwards."""
        for key in _keys_seen_from(kind, record_id, scope):
            if (record := self._by_key.get(key)) is not None:
                return record
        return None

    def find(self, kind: type[R], record_id: str, scope: str = "") -> R | None:
        """Like `meant`, for a kind that is known beforehand."""
        record = self.meant(kind.kind, record_id, scope)
        return record if isinstance(record, kind) else None

    def seen_from(self, kind: str, scope: str) -> Iterator[Record]:
        """The records that ids of a kind mean from inside a scope."""
        noun = noun_of(kind)
        return (each for each in self.records if each.kind == noun and self.meant(kind, each.id, scope) is each)

    def is_broken(self, kind: str, record_id: str, scope: str) -> bool:
        """Whether an id may mean a record that was written but has mistakes."""
        return any(map(self.has_mistakes, _keys_seen_from(kind, record_id, scope)))

    def has_mistakes(self, key: tuple[str, str, str]) -> bool:
        """Whether the record of this key may have been written, with mistakes."""
        return key in self.broken or (*key[:2], ANY) in self.broken

    def may_have(self, kind: str, record_id: str, scope: str = "") -> bool:
        """Whether an id means a record that is there, or may mean one that has mistakes."""
        return self.meant(kind, record_id, scope) is not None or self.is_broken(kind, record_id, scope)

    def get(self, kind: type[R], record_id: str, scope: str = "") -> R:
        """Like `find`, for a reference that the checks have proven. Raises `KeyError`."""
        record = self.find(kind, record_id, scope)
        if record is None:
            raise KeyError(f"no {kind.kind} {record_id!r} in {scope or 'national'!r}")
        return record

    def source(self, source_id: str) -> Source | None:
        """The source with this id, national or an area's: no two have the same."""
        return self._sources.get(source_id)

    @cached_property
    def notices(self) -> frozenset[str]:
        """The addresses at which a notice stands in the place of a page."""
        return frozenset(address for area in self.broken_areas for address in area.addresses)

    @cached_property
    def _sources(self) -> Mapping[str, Source]:
        return {source.id: source for source in self.all(Source)}

    @cached_property
    def _by_key(self) -> Mapping[tuple[str, str, str], Record]:
        return {record.key: record for record in self.records}

    @cached_property
    def made(self) -> dict[Callable[["Hub"], Any], Any]:
        """What functions made of it (see `made_once`)."""
        return {}

    @cached_property
    def _by_kind(self) -> Mapping[tuple[type[Record], str | None], tuple[Record, ...]]:
        groups: dict[tuple[type[Record], str | None], list[Record]] = {}
        for record in self.records:
            for scope in (None, record.scope):
                groups.setdefault((type(record), scope), []).append(record)
        return {key: tuple(records) for key, records in groups.items()}


def made_once(make: Callable[[Hub], T]) -> Callable[[Hub], T]:
    """Has a function make something of a hub but once, when it is first asked for: a hub never changes."""

    @wraps(make)
    def made(hub: Hub) -> T:
        if made not in hub.made:
            hub.made[made] = make(hub)
        return cast("T", hub.made[made])

    return made


def _keys_seen_from(kind: str, record_id: str, scope: str) -> list[tuple[str, str, str]]:
    """The keys that an id can mean from inside a scope, the nearest first."""
    return [(own, each, record_id) for own, each in _kinds_seen_from(kind, scope)]


@lru_cache(4096)
def _kinds_seen_from(kind: str, scope: str) -> tuple[tuple[str, str], ...]:
    own = noun_of(kind)
    scopes = [scope, scope.partition("/")[0], ""] if own == kind else [""]
    return tuple((own, each) for each in dict.fromkeys(scopes))
