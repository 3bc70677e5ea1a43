"""Drawings: who drew an SVG, where it was saved, and what runs in it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

from publishing.model.published_file import Hidden, Inside
from publishing.reading.look_inside.making import between, said_in_xmp
from publishing.reading.look_inside.text import of_markup

_ACTIVE = {
    "a script": (
        r"<(?:\w+:)?(?:script|handler|foreignObject|iframe|embed|object)\b",
        r"[\s/\"']on[a-z]+\s*=",
    ),
    "a link to something outside it": (
        r"\b(?:href|src)\s*=\s*[\"']?\s*(?!#|data:image/)[^\s\"'>]",
        r"\burl\(\s*+[\"']?+(?!#|data:)",
        r"@import|<\?xml-styl",
    ),
    "an entity of its own": (r"<!ENTITY|<!DOCTYPE[^<>]*\[",),
}
_OTHER_ENCODING = re.compile(r"\0|^\s*<\?xml\b[^>]*\bencoding\s*=\s*[\"'](?!utf-8[\"'])", re.IGNORECASE)


def of_svg(content: bytes) -> Inside:
    """A drawing in SVG: what its metadata and comments say, its words, and what it does by itself."""
    text = content.decode("utf-8", errors="replace")
    if _OTHER_ENCODING.search(text):
        raise ValueError("it isn't in UTF-8")
    active = tuple(name for name, patterns in _ACTIVE.items() if re.search("|".join(patterns), text, re.IGNORECASE))
    return replace(of_markup(content), hidden=tuple(_hidden(text)), active=active)


def _hidden(text: str) -> Iterator[Hidden]:
    yield from said_in_xmp(text)
    for attribute in re.finditer(r"(?:sodipodi:docname|inkscape:export-filename|sodipodi:absref)=\"([^\"]+)\"", text):
        yield Hidden("file’s name", unescape(attribute[1]))
    for comment in between(text, "<!--", "-->"):
        yield Hidden("comment", comment.strip())
