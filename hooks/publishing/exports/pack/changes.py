"""What changed between two readings of the data: record by record, and field by field."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from publishing.exports.as_json import record_as_json
from publishing.exports.pack.field_changes import FieldChange, field_changes
from publishing.model.accessibility_statement import AccessibilityStatement
from publishing.model.change_note import ChangeNote
from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.model.interface import Interface
from publishing.model.record import Record
from publishing.model.redirect import Redirect
from publishing.model.search_synonym import SearchSynonym
from publishing.model.search_topic import SearchTopic
from publishing.model.worded import Worded
from publishing.reading.layout import KINDS

Key = tuple[str, str, str]

_OF_THE_WEBSITE = (AccessibilityStatement, ChangeNote, Interface, Redirect, SearchSynonym, SearchTopic)
"""What says nothing of Prevent, but how the hub works: a committee has no use for it."""
_NOT_COMPARED = ("id", "scope", "address")
_WITHHELD = ("channels",)
"""What of a contact is told as changed without its values: a number that no longer holds mustn't be printed."""


class Change(Worded):
    """What became of a record."""

    ADDED = "added", "Added"
    REMOVED = "removed", "Removed"
    CHANGED = "changed", "Changed"
    UNKNOWN = "unknown", "Not compared, because one of its two states can’t be read"


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record that isn't the same in both; as it was last."""

    change: Change
    record: Record
    fields: tuple[FieldChange, ...] = ()


def changes_between(before: Hub, after: Hub) -> list[RecordChange]:
    """The changes, in the order of the kinds of content; those of an area before national ones."""
    old, new = _published(before), _published(after)
    found = [change for key in {**new, **old} if (change := _change(key, old, new, before, after))]
    order = [kind.kind for kind in KINDS]
    return sorted(found, key=lambda each: (not each.record.area_id, order.index(each.record.kind), each.record.key))


def _published(hub: Hub) -> dict[Key, Record]:
    told = (record for record in hub.records if not isinstance(record, _OF_THE_WEBSITE))
    return {record.key: record for record in told if record.can_be_shown}


def _change(
    key: Key, old: Mapping[Key, Record], new: Mapping[Key, Record], before: Hub, after: Hub
) -> RecordChange | None:
    if key not in old:
        return RecordChange(Change.UNKNOWN if before.has_mistakes(key) else Change.ADDED, new[key])
    if key not in new:
        return RecordChange(Change.UNKNOWN if after.has_mistakes(key) else Change.REMOVED, old[key])
    fields = tuple(_fields(old[key], new[key]))
    return RecordChange(Change.CHANGED, new[key], fields) if fields else None


def _fields(old: Record, new: Record) -> Iterator[FieldChange]:
    for change in field_changes(_values(old), _values(new)):
        is_withheld = isinstance(new, Contact) and change.path.startswith(_WITHHELD)
        yield change.withheld() if is_withheld else change


def _values(record: Record) -> dict[str, Any]:
    return {name: value for name, value in record_as_json(record).items() if name not in _NOT_COMPARED}
