"""Lines fit the channels that they are for, as the channel counts and with their slots filled."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from publishing.checks.lines import can_be_filled
from publishing.model.filled_lines import filled, waits_for
from publishing.model.hub import Hub
from publishing.model.message import Message, Variant
from publishing.model.message_channel import MessageChannel
from publishing.model.text_length import TextLength, text_length
from publishing.problems import Problem, problem_at


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
