"""Drawings: who drew an SVG, and where it was saved."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

from publishing.model.published_file import Hidden
from publishing.reading.look_inside.inside import Inside
from publishing.reading.look_inside.text import of_markup
from publishing.reading.look_inside.xmp import said_in_xmp


def of_svg(content: bytes) -> Inside:
    """A drawing in SVG: what its metadata and comments say, and its words."""
    text = content.decode("utf-8", errors="replace")
    return replace(of_markup(content), hidden=tuple(_hidden(text)))


def _hidden(text: str) -> Iterator[Hidden]:
    yield from said_in_xmp(text)
    for attribute in re.finditer(r"(?:sodipodi:docname|inkscape:export-filename|sodipodi:absref)=\"([^\"]+)\"", text):
        yield Hidden("file’s name", unescape(attribute[1]))
    for comment in re.finditer(r"<!--(.*?)-->", text, re.DOTALL):
        yield Hidden("comment", comment[1].strip())
