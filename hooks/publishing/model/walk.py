"""Every value of a kind in a piece of content, with its place: what the checks go through."""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple, TypeVar, get_args

from publishing.model.entry import Entry
from publishing.model.field_marks import PageMark, PlainText, ProseText, Reference, WebMark
from publishing.model.hub import Hub, made_once
from publishing.model.places import Origin
from publishing.model.record import Record

E = TypeVar("E", bound=Entry)
Mark = PlainText | ProseText | Reference | PageMark | WebMark


class Value(NamedTuple):
    """A marked value, the field it stands in, and the place where it was written. A hub has tens of thousands."""

    text: str
    mark: Mark
    field: str
    place: Origin


def entries(entry: Entry) -> Iterator[Entry]:
    """The entry, and every entry inside it."""
    yield entry
    for name in holders(type(entry)):
        value = getattr(entry, name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Entry):
                yield from entries(item)


def values(entry: Entry) -> Iterator[Value]:
    """The marked values of an entry and of every entry inside it."""
    for each in entries(entry):
        for name, mark in marks(type(each)).items():
            yield from _values_of(each, name, mark)


@made_once
def records_with_values(hub: Hub) -> tuple[tuple[Record, tuple[Value, ...]], ...]:
    """Each record with its marked values, also of one that has mistakes."""
    return tuple((record, tuple(values(record))) for record in (*hub.records, *hub.unfinished))


@made_once
def _records_with_entries(hub: Hub) -> tuple[tuple[Record, tuple[Entry, ...]], ...]:
    return tuple((record, tuple(entries(record))) for record in hub.records)


def entries_of(hub: Hub, kind: type[E]) -> Iterator[tuple[Record, E]]:
    """Every entry of a kind in the records, each with its record."""
    for record, inside in _records_with_entries(hub):
        for entry in inside:
            if isinstance(entry, kind):
                yield record, entry


def _values_of(entry: Entry, name: str, mark: Mark) -> Iterator[Value]:
    value = getattr(entry, name)
    if isinstance(value, str):
        yield Value(value, mark, name, entry.origin.at(name))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            if item is not None:
                yield Value(item, mark, name, entry.origin.at(name, number))


@cache
def holders(model: type[Entry]) -> tuple[str, ...]:
    """The fields of a kind of entry that can hold other entries."""
    return tuple(name for name, field in model.model_fields.items() if _can_hold_entries(field.annotation))


def _can_hold_entries(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Entry):
        return True
    return any(map(_can_hold_entries, get_args(annotation)))


@cache
def marks(model: type[Entry]) -> dict[str, Mark]:
    """The marked fields of a kind of entry."""
    found: dict[str, Mark] = {}
    for name, field in model.model_fields.items():
        for mark in (*field.metadata, *_inner_marks(field.annotation)):
            if isinstance(mark, Mark):
                found[name] = mark
    return found


def _inner_marks(annotation: Any) -> Iterator[Any]:
    for part in get_args(annotation):
        yield part
        yield from _inner_marks(part)
