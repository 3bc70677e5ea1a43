"""Messages: a page for each, with its lines ready for their channels."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from publishing.model.addresses import CALENDAR, PRESS, TOOLKIT
from publishing.model.asset import Asset
from publishing.model.campaign import Campaign
from publishing.model.contact import Contact
from publishing.model.definition import Definition
from publishing.model.drawing import Drawing
from publishing.model.filled_lines import filled, waits_for
from publishing.model.hub import Hub
from publishing.model.line_text import LineMark, Slot, slots
from publishing.model.message import Line, Message, Variant
from publishing.model.message_channel import MessageChannel
from publishing.model.text_length import TextLength, text_length
from publishing.model.walk import values
from publishing.model.withdrawn import withdrawn_messages
from publishing.pages.drawings import packs, picture_of, shown_assets, shown_drawing
from publishing.pages.page import Contents, Menu, Page, brief


@dataclass(frozen=True, slots=True)
class ReadyVariant:
    """A line as it is copied for one channel."""

    anchor: str
    channel: MessageChannel
    text: str
    length: TextLength
    picture: Drawing | None
    waits_for: list[Contact]
    """Until these are checked, nobody is to use it."""


@dataclass(frozen=True, slots=True)
class ReadyLine:
    """A line with what can be copied of it."""

    line: Line
    variants: tuple[ReadyVariant, ...]

    @property
    def anchor(self) -> str:
        """Its anchor on the message's page."""
        return f"line-{self.line.id}"


@dataclass(frozen=True, slots=True)
class LineToTake:
    """A line for the press, as it is copied."""

    anchor: str
    text: str
    waits_for: list[Contact]


def pages(hub: Hub) -> Iterator[Page]:
    """One page for each message."""
    menu = menu_of_toolkit(hub)
    yield from (_of_message(hub, message, menu) for message in (*messages_in_order(hub), *withdrawn_messages(hub)))


def _of_message(hub: Hub, message: Message, menu: Menu) -> Page:
    withdrawn = message.withdrawn
    return Page(
        address=message.address,
        title=message.title,
        description=brief(f"{'Withdrawn' if withdrawn else message.title}: {message.summary}"),
        template="message.html",
        origin=message.origin,
        kind="Message",
        given={
            "message": message,
            "instead": hub.get(Message, withdrawn.instead) if withdrawn and withdrawn.instead else None,
            "lines": [_ready_line(hub, line) for line in message.lines],
            "lines_to_take": lines_to_take(hub, message),
            "contacts": _named(hub, message, Contact),
            "definitions": _named(hub, message, Definition),
            "assets": shown_assets(hub, message),
            "packs": packs(hub),
            "campaigns": campaigns_of(hub, message),
        },
        menu=menu,
        reviewed=None if withdrawn else message,
        picture=picture_of(hub, message),
        contents=Contents.WIDE,
        scripts=("copy.js",),
    )


def messages_in_order(hub: Hub) -> list[Message]:
    """All messages that may be used, by their numbers."""
    return sorted((each for each in hub.all(Message) if not each.withdrawn), key=lambda each: each.number)


def menu_of_toolkit(hub: Hub) -> Menu:
    """The menu beside the toolkit's pages."""
    return Menu("Toolkit", (TOOLKIT, PRESS, CALENDAR, *(message.address for message in messages_in_order(hub))))


def lines_to_take(hub: Hub, message: Message) -> list[LineToTake]:
    """What a message has for the press."""
    return [
        LineToTake(f"press-{message.id}-{number}", filled(hub, text, with_route=False), waits_for(hub, text))
        for number, text in enumerate(message.lines_to_take, start=1)
    ]


def campaigns_of(hub: Hub, message: Message) -> list[Campaign]:
    """The campaigns that a message belongs to, those that are over last."""
    found = (campaign for campaign in hub.all(Campaign) if message.id in campaign.messages)
    return sorted(found, key=lambda campaign: campaign.is_past(hub.moment))


def _ready_line(hub: Hub, line: Line) -> ReadyLine:
    return ReadyLine(line, tuple(_ready(hub, line, variant) for variant in line.variants))


def _ready(hub: Hub, line: Line, variant: Variant) -> ReadyVariant:
    channel = hub.get(MessageChannel, variant.channel)
    text = filled(hub, variant.text, with_route=False)
    picture = shown_drawing(hub, hub.get(Asset, variant.image)) if variant.image else None
    return ReadyVariant(
        anchor=f"line-{line.id}-{channel.id}",
        channel=channel,
        text=text,
        length=text_length(text, channel),
        picture=picture,
        waits_for=waits_for(hub, variant.text),
    )


def _named(hub: Hub, message: Message, kind: type[Contact] | type[Definition]) -> list[Contact | Definition]:
    """What fills the lines of a message, each once."""
    named = (slot.record for slot in _slots(message) if slot.is_of_definition == (kind is Definition))
    return [hub.get(kind, each) for each in dict.fromkeys(named)]


def _slots(message: Message) -> Iterable[Slot]:
    lines = (value.text for value in values(message) if isinstance(value.mark, LineMark))
    return (slot for line in lines for slot in slots(line))
