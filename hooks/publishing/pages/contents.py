"""What can be read off a page's finished HTML: its headings and its plain text."""

import re
from dataclasses import dataclass
from html import unescape

from publishing.pages.markup import REST, TAG, tags_named

_HIDING = r"<(?:svg|script|style|template)(?=[\s/>])"
_HIDDEN = re.compile(rf"<(svg|script|style|template)(?=[\s/>])(?:(?!{_HIDING}).)*?</\1\s*>", re.DOTALL)
"""One that holds no other."""
_BLOCK = tags_named("p", "li", "h[1-4]", "td", "th", "dt", "dd", "div", "section", "tr", "figcaption")
_HEADING = re.compile(rf"<h([23])(?=\s)({REST})>(.*?)</h\1\s*>", re.DOTALL)
_ANCHOR = re.compile(r'\sid="([^"]+)"')
_REPEATED = re.compile(
    rf'<section(?=\s)(?=[^>]*\sclass="(?:[^"]*\s)?danger-panel[\s"]){REST}>.*?</section\s*>', re.DOTALL
)
"""A section that many pages show alike: what stands in it tells nothing of a page."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that can be linked to."""

    level: int
    id: str
    title: str


def headings_of(html: str) -> tuple[Heading, ...]:
    """The linkable headings of the second and third level."""
    found = ((heading, _ANCHOR.search(heading[2])) for heading in _HEADING.finditer(_without_hidden(html)))
    headings = (Heading(int(heading[1]), unescape(anchor[1]), _text(heading[3])) for heading, anchor in found if anchor)
    return tuple(headings)


def text_of(html: str) -> str:
    """The text that isn't alike on many pages."""
    return _text(_REPEATED.sub(" ", _without_hidden(html)))


def _without_hidden(html: str) -> str:
    """Hidden parts are taken out from the innermost on; a block among them still ends the word before it."""
    count = 1
    while count:
        html, count = _HIDDEN.subn(lambda hidden: " " if _BLOCK.search(hidden[0]) else "", html)
    return html


def _text(html: str) -> str:
    return " ".join(unescape(TAG.sub("", _BLOCK.sub(" ", html))).split())
