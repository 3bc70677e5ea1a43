"""Posters and cards can be read, and their codes open something."""

from collections.abc import Iterator
from datetime import date

from publishing.model.asset import Asset
from publishing.model.contact import Contact, VerificationState
from publishing.model.contrast import NEEDED_BY_LARGE, NEEDED_BY_TEXT, contrast
from publishing.model.filled_lines import of_contact
from publishing.model.hub import Hub
from publishing.model.line_text import SlotKind
from publishing.problems import Problem, problem_at


def assets_can_be_read(hub: Hub, today: date) -> Iterator[Problem]:
    """An asset's words and marks stand out from its ground as WCAG 2 asks for at level AA."""
    for asset in hub.all(Asset):
        colours = asset.colours
        for name, colour, needed in (
            ("text", colours.text, NEEDED_BY_TEXT),
            ("accent", colours.accent, NEEDED_BY_LARGE),
        ):
            ratio = contrast(colour, colours.ground)
            if ratio < needed:
                what = f"`{name}` {colour} has a contrast of {_down(ratio)} to 1 with the ground {colours.ground}"
                todo = f"make one lighter or darker, until it is {needed:g} to 1 or more"
                yield problem_at(colours.origin.at(name), what, todo)


def codes_open_a_page(hub: Hub, today: date) -> Iterator[Problem]:
    """The contact of an asset's square code has a web page, and something confirms it."""
    for asset in hub.all(Asset):
        contact = hub.find(Contact.kind, asset.qr)
        if isinstance(contact, Contact) and of_contact(contact, SlotKind.WEB) is None:
            what = f"the contact `{asset.qr}` has no web page for the square code to open"
            yield problem_at(asset.origin.at("qr"), what, "add a page to it, or name another contact")


def assets_show_confirmed_contacts(hub: Hub, today: date) -> Iterator[Problem]:
    """Nothing is printed on paper that was never confirmed, and nothing gives way to another in silence."""
    for asset in hub.all(Asset):
        named = [("qr", asset.qr, None), *(("contacts", each, number) for number, each in enumerate(asset.contacts))]
        for field, contact_id, number in named:
            contact = hub.find(Contact.kind, contact_id)
            if isinstance(contact, Contact) and contact.status is VerificationState.NONE:
                what = f"nothing confirms the contact `{contact_id}`"
                place = asset.origin.at(field) if number is None else asset.origin.at(field, number)
                yield problem_at(place, what, "use a national route instead")


def _down(ratio: float) -> str:
    """Never rounded up: 4.499 isn't 4.5."""
    return f"{int(ratio * 100) / 100:.2f}"
