"""Cards as PDF that screen readers can follow (PDF/UA-1): the same bytes for the same content, with no network."""

import json
from collections.abc import Mapping
from functools import partial
from importlib.metadata import version
from pathlib import Path
from threading import local
from typing import Any, cast

import typst

from publishing.exports.cannot_be_made import CannotBeMadeError
from publishing.kept import NOTHING_KEPT, Kept
from publishing.model.approval import approval_line
from publishing.model.card import Card, CardForm, cards_of
from publishing.model.contact import Channel, Contact
from publishing.model.guide import Step
from publishing.model.hub import Hub
from publishing.model.site import Site
from publishing.workers import at_once

TEMPLATE = Path(__file__).with_name("card.typ")
_OF_THREAD = local()


def card_files(hub: Hub) -> list[str]:
    """The addresses of all cards, in every form."""
    return [card.file(form) for card in cards_of(hub) for form in CardForm]


def cards_as_pdf(hub: Hub, kept: Kept = NOTHING_KEPT) -> dict[str, bytes]:
    """Every card in every form, by its address; one that was made before of the same words is made no more."""
    jobs = [(card, form) for card in cards_of(hub) for form in CardForm]
    made = at_once(lambda job: kept_card(*job, hub.site, kept), jobs)
    return {card.file(form): pdf for (card, form), pdf in zip(jobs, made, strict=True)}


def kept_card(card: Card, form: CardForm, site: Site, kept: Kept) -> bytes:
    """One card: as it was kept, or made and kept. Raises `CannotBeMadeError`."""
    made = f"typst {version('typst')}\n{TEMPLATE.read_text()}"
    return kept.content(f"{made}\n{_words(card, form, site)}", partial(card_as_pdf, card, form, site))


def card_as_pdf(card: Card, form: CardForm, site: Site) -> bytes:
    """One card. Its words go to the template as data, so that none of them is taken for markup.

    Raises `CannotBeMadeError`, with the place of the guide that the card is made from.
    """
    words = _words(card, form, site)
    try:
        pdf = _compiler().compile(format="pdf", sys_inputs={"card": words}, pdf_standards=["ua-1"])
    except typst.TypstError as error:
        raise CannotBeMadeError(card.guide.origin, f"the card {card.file(form)} can't be set", str(error)) from error
    if not isinstance(pdf, bytes):
        raise CannotBeMadeError(card.guide.origin, f"the card {card.file(form)} can't be set", "it has several files")
    return pdf


def _compiler() -> typst.Compiler:
    """One for all cards of a thread: to find its fonts, which are Typst's own, takes longer than to set a card."""
    if not hasattr(_OF_THREAD, "compiler"):
        fonts = typst.Fonts(include_system_fonts=False, font_paths=[])
        _OF_THREAD.compiler = typst.Compiler(TEMPLATE, root=TEMPLATE.parent, font_paths=fonts, ignore_system_fonts=True)
    return cast("typst.Compiler", _OF_THREAD.compiler)


def _words(card: Card, form: CardForm, site: Site) -> str:
    return json.dumps(card_words(card, form, site), ensure_ascii=False)


def card_words(card: Card, form: CardForm, site: Site) -> Mapping[str, Any]:
    """All that a card says, as the template names it."""
    notice = f" {site.demonstration_notice}" if site.demonstration else ""
    return {
        "form": form.name.lower(),
        "title": card.title,
        "publisher": site.owner.name,
        "heading": card.guide.title,
        "lead": card.guide.lead,
        "emergency": _contact(card.emergency),
        "contacts": [_contact(contact) for contact in card.contacts],
        "steps": [_step(card, step) for step in card.guide.route],
        "local_title": f"In {card.area.name}",
        "local": card.area.local_contact,
        "parts": [{"title": part.title, "points": part.points} for part in card.parts if part.points],
        "foot": f"{card.title}. As at {card.guide.as_at}. {approval_line(card.guide.approval)}{notice}",
    }


def _step(card: Card, step: Step) -> Mapping[str, Any]:
    contact = next((each for each in card.contacts if each.id == step.contact), None)
    return {"title": step.title, "text": step.text, "contact": _contact(contact) if contact else None}


def _contact(contact: Contact) -> Mapping[str, Any]:
    return {
        "name": contact.name,
        "what_for": contact.what_for,
        "who_for": contact.who_for_label,
        "hours": (contact.hours or "").removesuffix("."),
        "checked": contact.verification_line,
        "channels": [_channel(channel) for channel in contact.channels],
    }


def _channel(channel: Channel) -> Mapping[str, str]:
    address = channel.href.removeprefix("https://").rstrip("/") if channel.href.startswith("https://") else ""
    on_paper = "; ".join(each for each in (address, channel.note) if each)
    return {"label": channel.label, "display": channel.display, "href": channel.href, "on_paper": on_paper}
