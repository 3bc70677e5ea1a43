"""Posters and cards as SVG, PNG and PDF: the same bytes for the same content, with no network."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from publishing.exports.cannot_be_made import Attempt, CannotBeMadeError, problems_of
from publishing.exports.sheet import Form, NotSet, Sheet
from publishing.model.asset import AssetType
from publishing.model.drawing import CODE, DANGER, Code, Drawing, PictureForm, Route

Pictures = Mapping[PictureForm, bytes]
_TEMPLATES = {AssetType.POSTER: "poster.typ", AssetType.SOCIAL_CARD: "social_card.typ"}
_PIXELS_PER_INCH = {AssetType.POSTER: 150, AssetType.SOCIAL_CARD: 144}
"""A4 becomes 1240 by 1754 pixels, and a card 1200 by 630."""
_SENTENCE_ENDS = re.compile(r"(?<=[.?!]) +")
_LINK = re.compile(r"<a .*?</a>", re.DOTALL)
_FORMS: Mapping[PictureForm, Form] = {PictureForm.PDF: "pdf", PictureForm.SVG: "svg", PictureForm.PNG: "png"}
"""It is the PDF that tells of a character that no font has, so it comes first."""


def picture_sheets(drawings: Sequence[Drawing], publisher: str) -> list[Sheet]:
    """What is to be drawn, in every form."""
    return [sheet for drawing in drawings for sheet in _sheets(drawing, publisher)]


def pictures_made(drawings: Sequence[Drawing], made: Sequence[bytes | NotSet]) -> list[Pictures]:
    """What came of each drawing, in every form. Raises `CannotBeMadeError`, which tells of all that can't be drawn."""
    content = iter(made)
    found = [(drawing, {form: next(content) for form in _FORMS}) for drawing in drawings]
    if problems := problems_of([_attempt(drawing, pictures) for drawing, pictures in found]):
        raise CannotBeMadeError(problems)
    return [_told(drawing, pictures) for drawing, pictures in found]


def _sheets(drawing: Drawing, publisher: str) -> Iterator[Sheet]:
    """One for each form, of the same words: what Typst made for one serves the others."""
    words = json.dumps(words_of(drawing, publisher), ensure_ascii=False)
    for form, name in _FORMS.items():
        yield Sheet(
            template=_TEMPLATES[drawing.asset.type],
            words=words,
            form=name,
            pixels_per_inch=_PIXELS_PER_INCH[drawing.asset.type] if form is PictureForm.PNG else None,
            own_fonts=True,
        )


def _attempt(drawing: Drawing, pictures: Mapping[PictureForm, bytes | NotSet]) -> Attempt:
    wrong = next((made.why for made in pictures.values() if isinstance(made, NotSet)), "")
    return Attempt(drawing.asset.id, drawing.asset.origin, drawing.area, f"{drawing.title!r} can't be drawn", wrong)


def _told(drawing: Drawing, pictures: Mapping[PictureForm, bytes | NotSet]) -> Pictures:
    made = {form: content for form, content in pictures.items() if isinstance(content, bytes)}
    return {**made, PictureForm.SVG: _with_words(made[PictureForm.SVG], drawing)}


def words_of(drawing: Drawing, publisher: str) -> dict[str, Any]:
    """All that a drawing says, as the templates name it; of a code, what it says and not yet how it looks."""
    colours = drawing.asset.colours
    return {
        "title": drawing.title,
        "publisher": publisher,
        "alt": drawing.alt,
        "colours": {"ground": colours.ground, "text": colours.text, "accent": colours.accent},
        "danger": DANGER,
        "call": f"Call {drawing.emergency.way}",
        "emergency": _route(drawing.emergency),
        "headline": drawing.headline,
        "sentences": _SENTENCE_ENDS.split(drawing.lead),
        "lead": drawing.lead,
        "routes": [_route(route) for route in drawing.routes],
        "place": drawing.place_line,
        "own": _route(drawing.own_route) if drawing.own_route else None,
        "code": _code(drawing.code) if drawing.code else None,
        "small_print": drawing.small_print,
    }


def _route(route: Route) -> Mapping[str, Any]:
    return {
        "name": route.name,
        "way": route.way,
        "href": route.href,
        "is_number": route.is_number,
        "hours": route.hours,
    }


def _code(code: Code) -> Mapping[str, Any]:
    """A square code: what it says. How it looks is found where it is set."""
    return {
        "opens": code.opens,
        "how": CODE,
        "words": code.words,
        "address": code.address,
        "site": code.site,
        "alt": f"Square code that opens {code.opens}",
    }


def _with_words(svg: bytes, drawing: Drawing) -> bytes:
    """The SVG with its title and description, for those who can't see it, and without what goes without saying.

    A picture holds no links: only a document can be clicked.
    """
    drawn = _LINK.sub("", svg.decode()).replace(' fill-rule="nonzero"', "")
    start, end, rest = drawn.partition(">")
    named = f'{start} role="img" aria-labelledby="title desc"{end}'
    told = f'<title id="title">{escape(drawing.title)}</title><desc id="desc">{escape(drawing.alt)}</desc>'
    return f"{named}{told}{rest}".encode()
