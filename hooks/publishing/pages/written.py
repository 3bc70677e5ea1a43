"""A hand-written page, and its HTML, brought to the form of the others."""

import re
from collections import Counter
from urllib.parse import urljoin

import nh3

from publishing.model.line_text import Slot
from publishing.model.page_slots import with_slots_filled
from publishing.model.written_page import WrittenPage
from publishing.pages.filled_words import Words, filled_words
from publishing.pages.here import Here
from publishing.pages.page import Page
from publishing.pages.prose import ALLOWED_SCHEMES

_INTERNAL = re.compile(r'(<a [^>]*?)href="(/[^"]*)"')
_PICTURE = re.compile(r'<img ((?:[^>]*? )?src="([^"]*)"[^>]*?) ?/?>')
_PIECE = re.compile(r"<h[1-6][^>]*>(?P<heading>.*?)</h[1-6]>|<table>(?P<table>.*?)</table>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_HEAD = re.compile(r"<th(?=[ >])")
_ROW = re.compile(r"(<tr>\s*)<td([^>]*)>(.*?)</td>", re.DOTALL)
"""What a row of a table is about stands in its first cell."""
_SIGN = re.compile(r"[^\w\s]|_")
"""What may mean something to Markdown."""
_SCHEMES = {*ALLOWED_SCHEMES, "tel"}
_ATTRIBUTES = {**nh3.ALLOWED_ATTRIBUTES, "*": {"class", "dir", "id", "lang", "title"}}


def page_of(written: WrittenPage, original: Page | None = None) -> Page:
    """The page, as far as it is one like the others: MkDocs renders it, and its section says what it is called.

    What translates a page that can be left fast can be left fast too, and its tab says as little.
    """
    left_fast = original is not None and original.exit_page
    return Page(
        address=written.address,
        title=written.title,
        description=written.front.description,
        template="",
        origin=written.origin,
        kind="",
        reviewed=written,
        head_title=written.title if original and original.head_title else "",
        exit_page=left_fast,
        scripts=original.scripts if original and left_fast else (),
    )


def fill_slots(markdown: str, here: Here) -> str:
    """A page's Markdown, before anything else is made of it: braces mean something there too."""

    def words(slot: Slot) -> Words:
        return filled_words(slot, here.hub.site.home_area or "", here)

    def linked(slot: Slot) -> str:
        href = words(slot).href
        return f"[{text(slot)}](<{href}>)" if href else text(slot)

    def text(slot: Slot) -> str:
        return _SIGN.sub(lambda sign: f"&#{ord(sign[0])};", words(slot).text)

    return with_slots_filled(markdown, linked, text)


def finish_written(html: str, here: Here) -> str:
    """Links from the root are made relative and checked; pictures keep their place; wide tables scroll inside.

    What could run, or lead a reader away, is left out, however it was written.
    """
    harmless = nh3.clean(html, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel=None)
    linked = _INTERNAL.sub(lambda match: f'{match[1]}href="{here.to(match[2])}"', harmless)
    pictured = _PICTURE.sub(lambda match: f"<img {_room(match[2], here)}{match[1]}>", linked)
    return _Tables().finish(pictured)


def _room(source: str, here: Here) -> str:
    """What makes a browser leave room for a picture, and load it when somebody comes near."""
    address = urljoin(here.address, source)
    found = (file for file in here.hub.published if file.address == address and file.width)
    return next((f'width="{file.width}" height="{file.height}" loading="lazy" ' for file in found), "")


class _Tables:
    """Gives each table the name of the heading above it, and numbers those that share one."""

    def __init__(self) -> None:
        self._heading = "Table"
        self._count: Counter[str] = Counter()

    def finish(self, html: str) -> str:
        return _PIECE.sub(self._piece, html)

    def _piece(self, match: re.Match[str]) -> str:
        if match["heading"] is not None:
            self._heading = _TAG.sub("", match["heading"])
            return match[0]
        self._count[self._heading] += 1
        number = self._count[self._heading]
        return _wrapped(match["table"], self._heading if number == 1 else f"{self._heading}, {number}")


def _wrapped(rows: str, name: str) -> str:
    """`name` is HTML already."""
    label = name.replace('"', "&quot;")
    headed = _ROW.sub(r'\1<th scope="row"\2>\3</th>', _HEAD.sub('<th scope="col"', rows))
    return (
        f'<div class="table-wrap" role="region" tabindex="0" aria-label="{label}">'
        f'<table><caption class="visually-hidden">{name}</caption>{headed}</table></div>'
    )
