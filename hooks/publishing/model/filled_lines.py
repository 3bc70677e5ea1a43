"""Lines as a reader copies them: each slot holds what its contact or its definition says today.

A contact that can't be shown gives way to the site's national route, in each of its slots: the name to the route's
name, the number to the route's number or, if it has none, to its web address, the hours to the route's hours or, if
it gives none, to "when it is open". Without a route that helps, the words of `WITHHELD` stand there, for everybody to
see: a line with a gap is noticed, and an old number isn't.

A message has that gap even where there is a route. Others publish its words, which say of one service what isn't so
of another: no crime is told to the police on the route's page.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from publishing.model.contact import Contact
from publishing.model.contact_channel import ChannelKind
from publishing.model.definition import Definition
from publishing.model.entry import Entry
from publishing.model.fresh_contacts import national_route
from publishing.model.hub import Hub
from publishing.model.line_text import LineMark, Slot, SlotKind, pieces, slots
from publishing.model.message import Message
from publishing.model.record import Record
from publishing.model.walk import marks, values

E = TypeVar("E", bound=Entry)

WITHHELD = "[not confirmed of late]"
WHEN_OPEN = "when it is open"


def filled(hub: Hub, text: str, scope: str = "", *, with_route: bool = True) -> str:
    """A line with its slots filled, as seen from a scope: an area's contact stands for a national one of its name."""
    return "".join(
        piece if isinstance(piece, str) else _filling(hub, piece, scope, with_route=with_route)
        for piece in pieces(text)
    )


def waits_for(hub: Hub, text: str, scope: str = "") -> list[Contact]:
    """The contacts that a line names and that can't be shown: until they are checked, nobody is to publish it."""
    named = dict.fromkeys(slot.record for slot in slots(text) if not slot.is_of_definition)
    found = (hub.find(Contact, each, scope) for each in named)
    return [each for each in found if each and not each.can_be_shown]


def with_filled_lines(hub: Hub) -> Hub:
    """The hub with every line filled, for those who read its data."""
    return replace(hub, records=tuple(_of_record(hub, each) if has_lines(each) else each for each in hub.records))


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


def _filling(hub: Hub, slot: Slot, scope: str, *, with_route: bool) -> str:
    record = hub.find(Definition if slot.is_of_definition else Contact, slot.record, scope)
    if isinstance(record, Definition):
        return of_definition(record, slot.kind, hub) or record.gloss
    shown = of_contact(record, slot.kind) if isinstance(record, Contact) and record.can_be_shown else None
    return shown or (with_route and _of_national_route(hub, slot.kind)) or WITHHELD


def _of_national_route(hub: Hub, kind: str) -> str | None:
    route = national_route(hub)
    if not route or not route.can_be_shown:
        return None
    instead: dict[str, str | None] = {SlotKind.NUMBER: of_contact(route, SlotKind.WEB), SlotKind.HOURS: WHEN_OPEN}
    return of_contact(route, kind) or instead.get(kind)


def _of_record(hub: Hub, record: Record) -> Record:
    is_message = isinstance(record, Message)
    return _with_filled(record, partial(filled, hub, scope=record.looks_from, with_route=not is_message))


def _with_filled(entry: E, fill: Callable[[str], str]) -> E:
    lines = {name for name, mark in marks(type(entry)).items() if isinstance(mark, LineMark)}
    changed = {name: _anew(getattr(entry, name), fill, name in lines) for name in type(entry).model_fields}
    return entry.model_copy(update=changed)


def _anew(value: Any, fill: Callable[[str], str], is_line: bool) -> Any:  # noqa: FBT001  (told apart by its name)
    """A field's value with its lines filled, however deep they stand."""
    if isinstance(value, tuple):
        return tuple(_anew(each, fill, is_line) for each in value)
    if isinstance(value, Entry):
        return _with_filled(value, fill)
    return fill(value) if is_line and isinstance(value, str) else value
