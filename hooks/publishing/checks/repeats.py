"""What must be told once is told once."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date
from operator import attrgetter, itemgetter
from typing import Any, TypeVar

from publishing.model.contact import Contact
from publishing.model.definition import Definition
from publishing.model.entry import Entry
from publishing.model.field_marks import Reference
from publishing.model.hub import Hub
from publishing.model.link import Link
from publishing.model.record import Record
from publishing.model.redirect import Redirect
from publishing.model.refusing import quoted
from publishing.model.walk import entries_of, holders, marks
from publishing.problems import Problem, problem_at

T = TypeVar("T")


def ids_are_unique(hub: Hub, today: date) -> Iterator[Problem]:
    """Two records of a kind don't share an id in the same place; nor do two that share a page."""
    seen: dict[tuple[str, ...], Record] = {}
    for record in hub.records:
        page = () if isinstance(record, Redirect) else ((record.address,),)  # a redirect has no page of its own
        for key in (record.key, *page):
            first = seen.setdefault(key, record)
            if first is not record:
                what = f"the id `{record.id}` is already that of {first.kind} {first.origin}"
                yield problem_at(record.origin.at("id"), what, "choose another id for one of them")
                break


def ids_inside_records_are_unique(hub: Hub, today: date) -> Iterator[Problem]:
    """No two editions, paragraphs, sections or criteria of one list share an id: it is their anchor on the page."""
    for _, items in _lists(hub):
        with_ids = [each for each in items if getattr(each, "id", None) is not None]
        for item in repeated(with_ids, attrgetter("id")):
            yield problem_at(item.origin.at("id"), f"the id `{item.id}` is here twice", "choose another for one")


def definitions_and_contacts_are_told_once(hub: Hub, today: date) -> Iterator[Problem]:
    """No two definitions have the same term, nor two contacts of an area, or of the whole country, the same name."""
    seen: dict[tuple[str, str, str], Definition | Contact] = {}
    records: tuple[Definition | Contact, ...] = (*hub.all(Definition), *hub.all(Contact))
    for record in records:
        field = "term" if isinstance(record, Definition) else "name"
        name: str = getattr(record, field)
        first = seen.setdefault((record.kind, record.scope, name.casefold()), record)
        if first is not record:
            what = f"the {record.kind} {first.origin} has the same {field}, {quoted(name)}"
            yield problem_at(record.origin.at(field), what, "take one of the two files out, or name them apart")


def lists_name_each_once(hub: Hub, today: date) -> Iterator[Problem]:
    """No list names the same record twice."""
    for _, entry in entries_of(hub, Entry):
        for field, mark in marks(type(entry)).items():
            if isinstance(mark, Reference) and isinstance(named := getattr(entry, field), tuple):
                for number, each in repeated(enumerate(named), itemgetter(1)):
                    what = f"`{each}` is here twice (in `{field}`)"
                    yield problem_at(entry.origin.at(field, number), what, "take one out")


def links_are_made_once(hub: Hub, today: date) -> Iterator[Problem]:
    """No record links twice to the same one, whoever makes the link: one voice says who does."""
    for name, items in _lists(hub):
        for link in repeated((each for each in items if isinstance(each, Link)), _end):
            what = f"the link to {', '.join(f'`{end}`' for end in _end(link))} is made twice in `{name}`"
            yield problem_at(link.origin, what, "keep one of the two, with who makes the link")


def repeated(items: Iterable[T], told_apart_by: Callable[[T], Hashable]) -> Iterator[T]:
    """Those that an earlier one is like."""
    seen: set[Hashable] = set()
    for item in items:
        key = told_apart_by(item)
        if key in seen:
            yield item
        seen.add(key)


def _lists(hub: Hub) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Each list in the records that can hold entries, with the name of its field."""
    for _, entry in entries_of(hub, Entry):
        for name in holders(type(entry)):
            if isinstance(items := getattr(entry, name), tuple):
                yield name, items


def _end(link: Link) -> tuple[str, ...]:
    """What it leads to: the fields of its kind, without those that every link has."""
    return tuple(str(getattr(link, name)) for name in type(link).model_fields if name not in Link.model_fields)
