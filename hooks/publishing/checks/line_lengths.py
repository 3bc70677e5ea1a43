"""Lines fit the channels that they are for, as the channel counts and with their slots filled."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from publishing.checks.lines import can_be_filled
from publishing.model.contact import Contact
from publishing.model.filled_lines import filled
from publishing.model.fresh_contacts import with_fresh_contacts
from publishing.model.hub import Hub
from publishing.model.line_text import slots
from publishing.model.message import Message, Variant
from publishing.model.message_channel import MessageChannel
from publishing.model.text_length import TextLength, text_length
from publishing.problems import Problem, problem_at


def variants_fit_their_channels(hub: Hub, today: date) -> Iterator[Problem]:
    """No variant is longer than its channel allows. A check that is overdue never stops the site: it is a warning."""
    for each in _measured(replace(hub, day=today)):
        if each.length.over and not each.gives_way:
            yield problem_at(each.variant.origin.at("text"), each.fault, "shorten it")


def variants_outgrow_their_channels(hub: Hub, today: date) -> Iterator[Problem]:
    """A warning for each variant that is too long with the national route in it."""
    for each in _measured(with_fresh_contacts(replace(hub, day=today), today)):
        if each.length.over and each.gives_way:
            what = f"{each.fault}, now that the national route stands in it"
            yield problem_at(each.variant.origin.at("text"), what, "renew the check of its contact, or shorten it")


@dataclass(frozen=True, slots=True)
class _Measured:
    """A variant with its length as its channel counts."""

    variant: Variant
    length: TextLength
    gives_way: bool
    """Whether the national route stands in for one of its contacts."""

    @property
    def fault(self) -> str:
        """By how much it is too long, and how that was counted."""
        too_long = f"the line is {self.length.over} too long for `{self.variant.channel}`"
        return f"{too_long}, once it is filled: {self.length.said}"


def _measured(hub: Hub) -> Iterator[_Measured]:
    for message in hub.all(Message):
        scope = message.looks_from
        for variant in message.variants:
            channel = hub.find(MessageChannel.kind, variant.channel, scope)
            if isinstance(channel, MessageChannel) and can_be_filled(hub, variant.text, scope):
                length = text_length(filled(hub, variant.text, scope), channel)
                yield _Measured(variant, length, _gives_way(hub, variant.text, scope))


def _gives_way(hub: Hub, text: str, scope: str) -> bool:
    named = (hub.find(Contact.kind, slot.record, scope) for slot in slots(text) if not slot.is_of_definition)
    return any(contact and not contact.can_be_shown for contact in named)
