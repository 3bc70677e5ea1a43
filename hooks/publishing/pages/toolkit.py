"""The toolkit: its messages, to be found by audience, channel or campaign, and the lines for the press."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from publishing.model.addresses import PRESS, TOOLKIT
from publishing.model.approval_line import approval_line
from publishing.model.asset import Asset
from publishing.model.campaign import Campaign
from publishing.model.filled_lines import waits_for
from publishing.model.guide import Guide
from publishing.model.hub import Hub
from publishing.model.message import Message, MessageAudience, MessageStatus
from publishing.model.message_channel import MessageChannel
from publishing.model.withdrawn import withdrawn_messages
from publishing.pages.drawings import packs, picture_of_home
from publishing.pages.messages import campaigns_of, lines_to_take, menu_of_toolkit, messages_in_order
from publishing.pages.page import Contents, Page, brief


@dataclass(frozen=True, slots=True)
class Choice:
    """An audience, channel or campaign, with the messages for it."""

    value: str
    title: str
    anchor: str
    messages: Sequence[Message]


@dataclass(frozen=True, slots=True)
class Listed:
    """A message in the list, with what it can be found by."""

    message: Message
    channels: Sequence[MessageChannel]
    campaigns: Sequence[Campaign]


@dataclass(frozen=True, slots=True)
class Group:
    """One of the ways to find a message. `name` is what the script knows it by."""

    name: str
    label: str
    everything: str
    """What stands for no choice."""
    heading: str
    """Above its lists of messages; "" where each choice has them in a part of its own."""
    choices: Sequence[Choice]


def pages(hub: Hub) -> Iterator[Page]:
    """The toolkit's own page, and the one for the press."""
    listed = [_listed(hub, message) for message in messages_in_order(hub)]
    for guide in hub.all(Guide):
        if guide.address == TOOLKIT:
            yield _toolkit(hub, guide, listed)
    yield _press(hub, [each.message for each in listed])


def _toolkit(hub: Hub, guide: Guide, listed: Sequence[Listed]) -> Page:
    channels = sorted(hub.all(MessageChannel), key=lambda channel: channel.number)
    return Page(
        address=TOOLKIT,
        title=guide.title,
        description=brief(guide.lead),
        template="toolkit.html",
        origin=guide.origin,
        kind="Toolkit",
        given={
            "guide": guide,
            "listed": listed,
            "withdrawn": withdrawn_messages(hub),
            "approvals": _approvals([each.message for each in listed]),
            "groups": [each for each in _groups(hub, listed, channels) if each.choices],
            "channels": [(each, [one.message for one in listed if each in one.channels]) for each in channels],
            "assets": hub.all(Asset),
            "packs": packs(hub),
            "approval": approval_line(hub, guide.approval),
        },
        short_title=guide.short_title or "",
        menu=menu_of_toolkit(hub),
        reviewed=guide,
        picture=picture_of_home(hub),
        contents=Contents.WIDE,
        scripts=("choose.js",) if listed else (),
    )


def _approvals(messages: Sequence[Message]) -> str:
    """How many of the messages have been approved, and what that means for who uses them."""
    approved = sum(message.status is MessageStatus.APPROVED for message in messages)
    if not approved:
        return "No message has been approved yet, so your own leads must approve what you use." if messages else ""
    if approved == len(messages):
        return "All messages have been approved. Each says by whom, and when."
    have = "has" if approved == 1 else "have"
    return f"{approved} of {len(messages)} messages {have} been approved. Your own leads must approve the others first."


def _press(hub: Hub, messages: Sequence[Message]) -> Page:
    with_lines = [(message, lines_to_take(hub, message)) for message in messages if message.lines_to_take]
    return Page(
        address=PRESS,
        title="Lines to take, for the press",
        description="Every line to take on Prevent, message by message, with its approval, and what not to say.",
        template="press.html",
        origin=with_lines[0][0].origin if with_lines else hub.site.origin,
        kind="Toolkit",
        given={"messages": with_lines, "withdrawn": withdrawn_messages(hub)},
        short_title="Lines for the press",
        menu=menu_of_toolkit(hub),
        contents=Contents.WIDE,
        scripts=("copy.js",),
    )


def _listed(hub: Hub, message: Message) -> Listed:
    used = {variant.channel for variant in message.variants if not waits_for(hub, variant.text)}
    channels = (hub.get(MessageChannel, each) for each in used)
    return Listed(message, sorted(channels, key=lambda channel: channel.number), campaigns_of(hub, message))


def _groups(hub: Hub, listed: Sequence[Listed], channels: Sequence[MessageChannel]) -> Iterator[Group]:
    audiences = (
        Choice(each, each.label, f"for-{each}", [one.message for one in listed if each in one.message.audiences])
        for each in MessageAudience
    )
    on_channels = (
        Choice(each.id, each.title, f"channel-{each.id}", [one.message for one in listed if each in one.channels])
        for each in channels
    )
    campaigns = (
        Choice(each.id, each.title, f"in-{each.id}", [one.message for one in listed if each in one.campaigns])
        for each in hub.all(Campaign)
    )
    for name, label, everything, heading, choices in (
        ("for", "For", "everybody", "Messages by audience", audiences),
        ("on", "To publish on", "any channel", "", on_channels),
        ("in", "For the campaign", "any time", "Messages by campaign", campaigns),
    ):
        yield Group(name, label, everything, heading, [choice for choice in choices if choice.messages])
