"""What has an id is the only one of that id in its place."""

from collections.abc import Iterator
from datetime import date

from publishing.model.entry import Entry
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.redirect import Redirect
from publishing.model.walk import entries_of, holders
from publishing.problems import Problem, problem_at


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
    for _, entry in entries_of(hub, Entry):
        for name in holders(type(entry)):
            yield from _repeated(getattr(entry, name))


def _repeated(value: object) -> Iterator[Problem]:
    seen: set[str] = set()
    for item in value if isinstance(value, tuple) else ():
        item_id = getattr(item, "id", None) if isinstance(item, Entry) else None
        if item_id in seen:
            yield problem_at(item.origin.at("id"), f"the id `{item_id}` is here twice", "choose another for one")
        if item_id is not None:
            seen.add(item_id)
