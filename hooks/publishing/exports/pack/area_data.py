"""The open data of one area: its own records, and the national ones that they refer to."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from publishing.exports.as_json import published
from publishing.exports.open_data import open_data
from publishing.model.field_marks import Reference
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.source import Source, Supported
from publishing.model.walk import entries, values
from publishing.reading.layout import KINDS

FOLDER = "data/"
Key = tuple[str, str, str]


def area_data(hub: Hub) -> dict[str, str]:
    """JSON, schema and tables of every noun of which there is something, by the name of the file in the pack.

    The hub is narrowed to the area.
    """
    wanted = _wanted(hub)
    own = replace(hub, records=tuple(record for record in hub.records if record.key in wanted))
    kinds = [kind for kind in KINDS if published(own, kind)]
    return {f"{FOLDER}{PurePosixPath(address).name}": text for address, text in open_data(own, kinds).items()}


def _wanted(hub: Hub) -> set[Key]:
    """The area's records with all that they rest on; of what their sources support, that alone and its sources."""
    own = [record for record in hub.records if record.area_id]
    supported = list(_supported(hub, own))
    cited = [source for record in supported for source in _referred_to(hub, record) if isinstance(source, Source)]
    return _with_what_they_rest_on(hub, own) | {record.key for record in (*supported, *cited)}


def _with_what_they_rest_on(hub: Hub, records: Iterable[Record]) -> set[Key]:
    found: set[Key] = set()
    to_visit = list(records)
    while to_visit:
        record = to_visit.pop()
        if record.key not in found:
            found.add(record.key)
            to_visit.extend(_referred_to(hub, record))
    return found


def _referred_to(hub: Hub, record: Record) -> Iterator[Record]:
    for value in values(record):
        if isinstance(value.mark, Reference) and (found := hub.meant(value.mark.kind, value.text, record.looks_from)):
            yield found


def _supported(hub: Hub, records: Iterable[Record]) -> Iterator[Record]:
    for record in records:
        for entry in entries(record):
            if isinstance(entry, Supported) and (found := hub.meant(entry.kind, entry.record)):
                yield found
