"""Lines take names, numbers and wordings from records that have them, and fit the channels that they are for."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from operator import attrgetter

from publishing.checks.findings import web_addresses
from publishing.checks.guard.contact_details import contact_details
from publishing.checks.references import fault_of_id
from publishing.checks.repeats import repeated
from publishing.checks.unconfirmed import NAME_A_ROUTE, Slotted, lines_of, with_slots
from publishing.checks.wording import found_in
from publishing.model.contact import Contact
from publishing.model.definition import Definition
from publishing.model.filled_lines import filled, of_contact, of_definition, waits_for
from publishing.model.hub import Hub
from publishing.model.line_text import Slot, SlotKind, slots, words
from publishing.model.message import Message, Variant
from publishing.model.message_channel import MessageChannel
from publishing.model.record import Record
from publishing.model.text_length import TextLength, text_length
from publishing.problems import Problem, did_you_mean, problem_at

HOW_TO_WRITE = "write a slot as {number:example-line}; a line has no other braces"
_BRACE = re.compile(r"[{}]")


def slots_can_be_filled(hub: Hub, today: date) -> Iterator[Problem]:
    """Each slot of a line is of a kind that there is, and names a record that has what it wants."""
    of_today = replace(hub, day=today)
    for _, value in lines_of(hub):
        if brace := _BRACE.search(words(value.text)):
            yield problem_at(value.place, f"there is a {brace[0]!r} (in `{value.field}`)", HOW_TO_WRITE)
    for each in with_slots(hub):
        for slot in dict.fromkeys(each.slots):
            if fault := _fault(of_today, slot, each.scope) or _gap(of_today, slot, each):
                what, todo, lacks = fault
                yield problem_at(each.place, f"{slot} can't be filled: {what} (in `{each.field}`)", todo, lacks)


def lines_hold_no_web_addresses(hub: Hub, today: date) -> Iterator[Problem]:
    """Web addresses come from contacts, as numbers and e-mail addresses do."""
    for _, value in lines_of(hub):
        yield from found_in(value._replace(text=words(value.text)), web_addresses)


def lines_take_names_and_numbers_from_contacts(hub: Hub, today: date) -> Iterator[Problem]:
    """What is typed stays as it was when the contact changes: "101", say, which alone doesn't look like a number."""
    for record, value in lines_of(hub):
        typed = words(value.text)
        found = "".join(typed[each.start : each.end] for each in contact_details(typed))
        for contact in (each for each in hub.all(Contact) if each.scope in ("", record.looks_from)):
            for kind in (SlotKind.NAME, SlotKind.NUMBER):
                said = of_contact(contact, kind)
                if said and said not in found and _stands_in(said, typed):
                    what = f"the {kind} of the contact `{contact.id}` is typed (in `{value.field}`: {said!r})"
                    yield problem_at(
                        value.place, what, f"write {{{kind}:{contact.id}}}, which changes with the contact"
                    )


def _stands_in(said: str, text: str) -> bool:
    """Whether it is there by itself, and not as a part of a word, a sum or a longer number."""
    return said in text and re.search(rf"(?<![\w.,£/-]){re.escape(said)}(?![\w%]|[.,]\d)", text) is not None


def channels_are_used_once(hub: Hub, today: date) -> Iterator[Problem]:
    """A line has one variant for a channel."""
    for record in hub.all(Message):
        for line in record.lines:
            for variant in repeated(line.variants, attrgetter("channel")):
                what = f"the line `{line.id}` has two variants for `{variant.channel}`"
                yield problem_at(variant.origin.at("channel"), what, "keep one, or make a line of its own of the other")


def can_be_filled(hub: Hub, text: str, scope: str) -> bool:
    """Whether each slot of a line is whole, and has its record, and that what is wanted of it."""
    can = (_record(hub, slot, scope) and not _fault(hub, slot, scope) for slot in slots(text))
    return not _BRACE.search(words(text)) and all(can)


def _gap(hub: Hub, slot: Slot, line: Slotted) -> tuple[str, str, str] | None:
    contact = _record(hub, slot, line.scope)
    if not isinstance(contact, Contact) or not line.has_a_gap(contact, hub):
        return None
    return f"nothing confirms the contact `{contact.id}`", NAME_A_ROUTE, ""


def _record(hub: Hub, slot: Slot, scope: str) -> Record | None:
    return hub.find(Definition if slot.is_of_definition else Contact, slot.record, scope)


def _fault(hub: Hub, slot: Slot, scope: str) -> tuple[str, str, str] | None:
    """What is wrong with a slot, what to do, and what it lacks if that is all."""
    if slot.kind not in set(SlotKind):
        return f"there is no slot `{slot.kind}`", did_you_mean(slot.kind, SlotKind), ""
    kind = Definition if slot.is_of_definition else Contact
    record = _record(hub, slot, scope)
    if isinstance(record, Definition):
        missing = not of_definition(record, slot.kind, hub)
        return ("no official wording of it holds today", "use {gloss:…}", "") if missing else None
    if isinstance(record, Contact):
        return _fault_of_contact(record, slot.kind)
    if hub.is_broken(kind.kind, slot.record, scope):
        return None
    return fault_of_id(hub, kind.kind, slot.record, scope)


def _fault_of_contact(contact: Contact, kind: str) -> tuple[str, str, str] | None:
    wanted: dict[str, str] = {SlotKind.NUMBER: "telephone number", SlotKind.WEB: "web page", SlotKind.HOURS: "hours"}
    if of_contact(contact, kind) is None:
        return f"the contact `{contact.id}` has no {wanted[kind]}", "add it there, or choose another slot", ""
    return None


def variants_fit_their_channels(hub: Hub, today: date) -> Iterator[Problem]:
    """No variant is longer than its channel allows. One that waits for a check can't be used, so it isn't measured."""
    for variant, length in _measured(replace(hub, day=today)):
        if length.over:
            what = f"the line is {length.over} too long for `{variant.channel}`, once it is filled: {length.said}"
            yield problem_at(variant.origin.at("text"), what, "shorten it")


def _measured(hub: Hub) -> Iterator[tuple[Variant, TextLength]]:
    for message in hub.all(Message):
        scope = message.looks_from
        for variant in message.variants:
            channel = hub.find(MessageChannel, variant.channel, scope)
            if channel is None or waits_for(hub, variant.text, scope):
                continue
            if can_be_filled(hub, variant.text, scope):
                yield variant, text_length(filled(hub, variant.text, scope), channel)
