"""Posters and cards as SVG, PNG and PDF: the same bytes for the same content, with no network."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any

import typst

from publishing.exports.asset_fonts import fonts
from publishing.exports.cannot_be_made import CannotBeMadeError
from publishing.model.asset import AssetType
from publishing.model.drawing import CODE, DANGER, Code, Drawing, PictureForm, Route

_HERE = Path(__file__).parent
_TEMPLATES = {AssetType.POSTER: _HERE / "poster.typ", AssetType.SOCIAL_CARD: _HERE / "social_card.typ"}
_PIXELS_PER_INCH = {AssetType.POSTER: 150, AssetType.SOCIAL_CARD: 144}
"""A4 becomes 1240 by 1754 pixels, and a card 1200 by 630."""
_SENTENCE_ENDS = re.compile(r"(?<=[.?!]) +")
MADE_BY = (*_TEMPLATES.values(), _HERE / "asset_parts.typ", _HERE / "asset_fonts.py", Path(__file__))
"""What draws: a picture that was drawn by anything else can't be used again."""


def draw(drawing: Drawing, publisher: str) -> Mapping[PictureForm, bytes]:
    """A drawing in every form. Its words go to the template as data, so that none of them is taken for markup.

    Raises `CannotBeMadeError`, with the place of the asset. It is the PDF that tells of a character that no
    font has, so it comes first.
    """
    words = {**words_of(drawing, publisher), "code": _code(drawing.code) if drawing.code else None}
    clickable = json.dumps({**words, "links": True}, ensure_ascii=False)
    still = json.dumps({**words, "links": False}, ensure_ascii=False)
    compiler = typst.Compiler(_TEMPLATES[drawing.asset.type], root=_HERE, font_paths=fonts(), ignore_system_fonts=True)
    try:
        pdf = compiler.compile(format="pdf", sys_inputs={"words": clickable}, pdf_standards=["ua-1"])
        svg = compiler.compile(format="svg", sys_inputs={"words": still})
        ppi = _PIXELS_PER_INCH[drawing.asset.type]
        png = compiler.compile(format="png", sys_inputs={"words": still}, ppi=ppi)
    except typst.TypstError as error:
        raise _cannot_be_drawn(drawing, str(error)) from error
    if not (isinstance(pdf, bytes) and isinstance(svg, bytes) and isinstance(png, bytes)):
        raise _cannot_be_drawn(drawing, "it has become more than one page")
    return {PictureForm.SVG: _told(svg, drawing), PictureForm.PNG: png, PictureForm.PDF: pdf}


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
        "code": asdict(drawing.code) if drawing.code else None,
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
    """The square code as its rows, each with the start and length of what is dark in it."""
    import segno  # noqa: PLC0415  (loading it takes long, and most builds draw nothing)

    matrix = segno.make(code.opens, micro=False, error="m", boost_error=True).matrix
    return {
        "opens": code.opens,
        "how": CODE,
        "words": code.words,
        "address": code.address,
        "site": code.site,
        "alt": f"Square code that opens {code.opens}",
        "size": len(matrix),
        "rows": [_dark_runs(row) for row in matrix],
    }


def _dark_runs(row: bytearray) -> list[tuple[int, int]]:
    found = ((is_dark, [x for x, _ in run]) for is_dark, run in groupby(enumerate(row), key=lambda module: module[1]))
    return [(columns[0], len(columns)) for is_dark, columns in found if is_dark]


def _told(svg: bytes, drawing: Drawing) -> bytes:
    """The SVG with its title and description, for those who can't see it, and without what goes without saying."""
    start, end, rest = svg.decode().replace(' fill-rule="nonzero"', "").partition(">")
    named = f'{start} role="img" aria-labelledby="title desc"{end}'
    told = f'<title id="title">{escape(drawing.title)}</title><desc id="desc">{escape(drawing.alt)}</desc>'
    return f"{named}{told}{rest}".encode()


def _cannot_be_drawn(drawing: Drawing, why: str) -> CannotBeMadeError:
    return CannotBeMadeError(drawing.asset.origin, f"{drawing.title!r} can't be drawn", why)
