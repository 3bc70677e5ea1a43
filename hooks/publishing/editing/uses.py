"""Where a record is used: by its id in a field, as a wording that is cited, and by its address in a text."""

import re
from collections.abc import Iterator

from publishing.model.definition import DefinitionCitation
from publishing.model.entry import Entry
from publishing.model.field_marks import Reference
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.source import Supported
from publishing.model.status import EditionStatus
from publishing.model.strategy import Strategy
from publishing.model.walk import entries, entries_of, values
from publishing.problems import Place


def uses(hub: Hub, record: Record) -> list[str]:
    """Each use as `path:line: what uses it`, each once, in order of the files."""
    found = {
        *_by_id(hub, record),
        *_as_supported(hub, record),
        *_by_address(hub, record),
        *_still_standing(hub, record),
    }
    return [f"{path}:{line}: {what}" for path, line, what in sorted(found)]


Use = tuple[str, int, str]


def _by_id(hub: Hub, record: Record) -> Iterator[Use]:
    for other in (*hub.records, hub.site):
        if other is record:
            continue
        scope = other.looks_from if isinstance(other, Record) else ""
        for value in values(other):
            mark = value.mark
            if (
                isinstance(mark, Reference)
                and value.text == record.id
                and hub.meant(mark.kind, record.id, scope) is record
            ):
                yield _at(value.place, f"{_name(other)} names it in `{value.field}`{_wording(other, value.place)}")


def _wording(other: Entry, place: Place) -> str:
    """Which wording a citation of a definition means."""
    cited = (each for each in entries(other) if isinstance(each, DefinitionCitation))
    return next((f", wording {each.edition}" for each in cited if each.origin.at("definition") == place), "")


def _as_supported(hub: Hub, record: Record) -> Iterator[Use]:
    for other, supported in entries_of(hub, Supported):
        if supported.key == record.key:
            yield _at(supported.origin, f"{_name(other)} supports it")


def _by_address(hub: Hub, record: Record) -> Iterator[Use]:
    below = "" if isinstance(record, Strategy) else r"(?![\w-])"
    address = re.compile(rf"(?<![\w/-]){re.escape(record.address)}{below}")
    texts = {**hub.files, **{page.origin.path: page.text for page in hub.written}}
    for path, text in texts.items():
        for number, line in enumerate(text.splitlines(), 1):
            if address.search(line):
                yield path, number, f"a text or an address leads to {record.address}"


def _still_standing(hub: Hub, record: Record) -> Iterator[Use]:
    """What belongs to a strategy has a status of its own."""
    if not isinstance(record, Strategy):
        return
    for other in hub.records:
        is_open = other.scope == record.edition_scope and other.status in (EditionStatus.ADOPTED, EditionStatus.DRAFT)
        if is_open and "status" in type(other).model_fields:
            yield _at(other.origin.at("status"), f"{_name(other)} is still `{other.status}`")


def _name(record: Entry) -> str:
    if isinstance(record, Record):
        return f"{record.kind} `{record.id}`"
    return "the settings"


def _at(place: Place, what: str) -> Use:
    return place.path, place.line, what
