"""Posters and cards can be read, and their codes open something."""

from collections.abc import Iterator
from datetime import date

from publishing.checks.unconfirmed import cannot_be_printed
from publishing.model.asset import Asset
from publishing.model.contact import Contact
from publishing.model.contrast import NEEDED, contrast
from publishing.model.filled_lines import of_contact
from publishing.model.hub import Hub
from publishing.model.line_text import SlotKind, slots
from publishing.model.message import Message
from publishing.model.message_channel import MessageChannel, Preview
from publishing.problems import Problem, problem_at

ANOTHER = "name another picture; or, if it is right, let its own `message` name another message"


def assets_can_be_read(hub: Hub, today: date) -> Iterator[Problem]:
    """An asset's words stand out from its ground as WCAG 2 asks for at level AA; those in `accent` are words, too."""
    for asset in hub.all(Asset):
        colours = asset.colours
        for name, colour in (("text", colours.text), ("accent", colours.accent)):
            ratio = contrast(colour, colours.ground)
            if ratio < NEEDED:
                what = f"`{name}` {colour} has a contrast of {_down(ratio)} to 1 with the ground {colours.ground}"
                todo = f"make one lighter or darker, until it is {NEEDED:g} to 1 or more"
                yield problem_at(colours.origin.at(name), what, todo)


def alt_texts_say_what_is_drawn(hub: Hub, today: date) -> Iterator[Problem]:
    """Whoever can't see an asset is told its headline, and each of its contacts: also after one of them has changed."""
    for asset in hub.all(Asset):
        missing = [] if _plain(asset.headline) in _plain(asset.alt) else [f"the headline, {asset.headline!r}"]
        named = {slot.record for slot in slots(asset.alt)}
        missing += [f"the contact `{each}`" for each in asset.contacts if each not in named]
        if missing:
            what = f"the alt text doesn't say all that the picture does: {' and '.join(missing)}"
            yield problem_at(asset.origin.at("alt"), what, "add it; name a contact by a slot, as {number:…}")


def captions_have_their_pictures(hub: Hub, today: date) -> Iterator[Problem]:
    """A channel on which words stand below a picture takes none without one."""
    captions = {each.id for each in hub.all(MessageChannel) if each.preview is Preview.CAPTION}
    for message in hub.all(Message):
        for variant in message.variants:
            if variant.channel in captions and variant.image is None:
                what = f"`{variant.channel}` takes no words without a picture"
                yield problem_at(variant.origin.at("channel"), what, "name an asset: `image: …`")


def pictures_of_lines_are_in_use(hub: Hub, today: date) -> Iterator[Problem]:
    """No message that may be used needs a picture of one that was withdrawn: readers don't get that any more."""
    withdrawn = {each.id for each in hub.all(Message) if each.withdrawn}
    for message in hub.all(Message):
        for variant in () if message.withdrawn else message.variants:
            asset = hub.find(Asset, variant.image or "")
            if asset and asset.message in withdrawn:
                what = f"the picture `{asset.id}` belongs to `{asset.message}`, which is withdrawn"
                yield problem_at(variant.origin.at("image"), what, ANOTHER)


def _plain(text: str) -> str:
    """Its words alone: an alt text may end a headline in another way."""
    return " ".join(text.casefold().split()).rstrip(" .!?:")


def codes_open_a_page(hub: Hub, today: date) -> Iterator[Problem]:
    """The contact of an asset's square code has a web page, and something confirms it."""
    for asset in hub.all(Asset):
        contact = hub.find(Contact, asset.qr)
        if contact and of_contact(contact, SlotKind.WEB) is None:
            what = f"the contact `{asset.qr}` has no web page for the square code to open"
            yield problem_at(asset.origin.at("qr"), what, "add a page to it, or name another contact")


def assets_show_confirmed_contacts(hub: Hub, today: date) -> Iterator[Problem]:
    """Nothing is printed on paper that was never confirmed, unless something else can stand in."""
    for asset in hub.all(Asset):
        yield from cannot_be_printed(hub, hub.find(Contact, asset.qr), asset.origin.at("qr"))
        for number, contact_id in enumerate(asset.contacts):
            contact = hub.find(Contact, contact_id)
            yield from cannot_be_printed(hub, contact, asset.origin.at("contacts", number))


def _down(ratio: float) -> str:
    """Never rounded up: 4.499 isn't 4.5."""
    return f"{int(ratio * 100) / 100:.2f}"
