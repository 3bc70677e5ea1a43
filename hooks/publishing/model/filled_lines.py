"""Lines as a reader copies them: each slot holds what its contact or its definition says today.

A contact that can't be shown gives way to the site's national route, in each of its slots: the name to the route's
name, the number to the route's number or, if it has none, to its web address, the hours to the route's hours or, if
it gives none, to "when it is open". Without a route that helps, the words of `WITHHELD` stand there, for everybody to
see: a line with a gap is noticed, and an old number isn't.
"""

from dataclasses import replace
from typing import Any, TypeVar

from publishing.model.contact import Contact
from publishing.model.contact_channel import ChannelKind
from publishing.model.definition import Definition
from publishing.model.entry import Entry
from publishing.model.fresh_contacts import national_route
from publishing.model.hub import Hub
from publishing.model.line_text import LineMark, Slot, SlotKind, pieces
from publishing.model.record import Record
from publishing.model.walk import marks, values

E = TypeVar("E", bound=Entry)

WITHHELD = "[not confirmed of late]"
WHEN_OPEN = "when it is open"


def filled(hub: Hub, text: str, scope: str = "") -> str:
    """A line with its slots filled, as seen from a scope: an area's contact stands for a national one of its name."""
    return "".join(piece if isinstance(piece, str) else _filling(hub, piece, scope) for piece in pieces(text))


def with_filled_lines(hub: Hub) -> Hub:
    """The hub with every line filled, for those who read its data."""
    records = (_with_filled(hub, each, each.looks_from) if has_lines(each) else each for each in hub.records)
    return replace(hub, records=tuple(records))


def has_lines(record: Record) -> bool:
    """Whether a record holds lines."""
    return any(isinstance(value.mark, LineMark) for value in values(record))


def of_contact(contact: Contact, kind: str) -> str | None:
    """What a contact gives for a slot; None if it has no such thing."""
    if kind == SlotKind.NAME:
        return contact.name
    if kind == SlotKind.HOURS:
        return contact.plain_hours or None
    wanted = (ChannelKind.VOICE,) if kind == SlotKind.NUMBER else (ChannelKind.PAGE, ChannelKind.FORM)
    found = (channel.value for each in wanted for channel in contact.channels if channel.kind is each)
    return next(found, None)


def of_definition(definition: Definition, kind: str, hub: Hub) -> str | None:
    """What a definition gives for a slot; None for the wording of one that has none today."""
    if kind == SlotKind.GLOSS:
        return definition.gloss
    edition = definition.edition_on(hub.day)
    return " ".join((edition.text, *edition.parts)) if edition else None


def _filling(hub: Hub, slot: Slot, scope: str) -> str:
    record = hub.find(Definition.kind if slot.is_of_definition else Contact.kind, slot.record, scope)
    if isinstance(record, Definition):
        return of_definition(record, slot.kind, hub) or record.gloss
    shown = of_contact(record, slot.kind) if isinstance(record, Contact) and record.can_be_shown else None
    return shown or _of_national_route(hub, slot.kind) or WITHHELD


def _of_national_route(hub: Hub, kind: str) -> str | None:
    route = national_route(hub)
    if not route or not route.can_be_shown:
        return None
    instead: dict[str, str | None] = {SlotKind.NUMBER: of_contact(route, SlotKind.WEB), SlotKind.HOURS: WHEN_OPEN}
    return of_contact(route, kind) or instead.get(kind)


def _with_filled(hub: Hub, entry: E, scope: str) -> E:
    lines = {name for name, mark in marks(type(entry)).items() if isinstance(mark, LineMark)}
    changed = {name: _anew(hub, getattr(entry, name), scope, name in lines) for name in type(entry).model_fields}
    return entry.model_copy(update=changed)


def _anew(hub: Hub, value: Any, scope: str, is_line: bool) -> Any:  # noqa: FBT001  (told apart by its name)
    """A field's value with its lines filled, however deep they stand."""
    if isinstance(value, tuple):
        return tuple(_anew(hub, each, scope, is_line) for each in value)
    if isinstance(value, Entry):
        return _with_filled(hub, value, scope)
    return filled(hub, value, scope) if is_line and isinstance(value, str) else value
