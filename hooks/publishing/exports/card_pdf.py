"""Cards as PDF that screen readers can follow (PDF/UA-1): the same bytes for the same content, with no network."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from publishing.exports.cannot_be_made import Attempt, CannotBeMadeError, problems_of
from publishing.exports.sheet import NotSet, Sheet
from publishing.model.card import Card, CardForm, CardStep, cards_of
from publishing.model.contact import Contact
from publishing.model.contact_channel import Channel
from publishing.model.hub import Hub
from publishing.model.site import Site

CardToSet = tuple[Card, CardForm]

TEMPLATE = "card.typ"
_KEPT_TOGETHER = "\N{NO-BREAK SPACE}"
"""A number is read, and dialled, from one line."""


def card_files(hub: Hub) -> list[str]:
    """The addresses of all cards, in every form."""
    return [card.file(form) for card in cards_of(hub) for form in CardForm]


def every_card(hub: Hub) -> list[CardToSet]:
    """Those of one guide follow each other, because they are alike: they are set sooner so."""
    cards = [(card, form) for card in cards_of(hub) for form in CardForm]
    return sorted(cards, key=lambda one: (one[1].value, one[0].guide.id))


def card_sheets(cards: Sequence[CardToSet], site: Site) -> list[Sheet]:
    """What is to be set."""
    words = (json.dumps(_words(card, form, site), ensure_ascii=False) for card, form in cards)
    return [Sheet(TEMPLATE, each, "pdf") for each in words]


def cards_made(cards: Sequence[CardToSet], made: Sequence[bytes | NotSet]) -> dict[str, bytes]:
    """What came of these cards, by their addresses.

    Raises `CannotBeMadeError`, which tells of all that can't be set, each with the place of its guide or of its area.
    """
    found = list(zip(cards, made, strict=True))
    if problems := problems_of([_attempt(*job, each) for job, each in found]):
        raise CannotBeMadeError(problems)
    return {card.file(form): each for (card, form), each in found if isinstance(each, bytes)}


def _attempt(card: Card, form: CardForm, made: bytes | NotSet) -> Attempt:
    what = f"the card {card.file(form)} can't be set"
    return Attempt(
        (card.guide.id, form), card.guide.origin, card.area, what, made.why if isinstance(made, NotSet) else ""
    )


def _words(card: Card, form: CardForm, site: Site) -> Mapping[str, Any]:
    """All that a card says, as the template names it."""
    return {
        "form": form.name.lower(),
        "title": card.title,
        "publisher": site.owner.name,
        "heading": card.guide.title,
        "lead": card.guide.lead,
        "emergency": _contact(card.emergency),
        "contacts": [_contact(contact) for contact in card.contacts],
        "steps": [_step(step) for step in card.steps],
        "local_title": f"In {card.area.name}",
        "succession": card.succession,
        "local": card.where_to_turn,
        "local_contacts": [_contact(contact) for contact in card.local],
        "parts": [{"title": part.title, "points": part.points} for part in card.parts if part.points],
        "foot": f"{card.title}. As at {card.guide.as_at}. {card.approval} {site.notice}".rstrip(),
    }


def _step(step: CardStep) -> Mapping[str, Any]:
    contact = _contact(step.contact) if step.contact else None
    return {"title": step.said.title, "text": step.said.text, "contact": contact}


def _contact(contact: Contact) -> Mapping[str, Any]:
    return {
        "name": contact.name,
        "what_for": contact.what_for,
        "who_for": contact.who_for_label,
        "hours": contact.plain_hours,
        "checked": contact.verification_line,
        "channels": [_channel(channel) for channel in contact.channels],
    }


def _channel(channel: Channel) -> Mapping[str, str]:
    address = channel.href.removeprefix("https://").rstrip("/") if channel.href.startswith("https://") else ""
    on_paper = "; ".join(each for each in (address, channel.note) if each)
    display = channel.display.replace(" ", _KEPT_TOGETHER) if channel.is_number else channel.display
    return {"label": channel.label, "display": display, "href": channel.href, "on_paper": on_paper}
