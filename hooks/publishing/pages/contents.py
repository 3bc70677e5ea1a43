"""What can be read off a page's finished HTML: its headings and its plain text."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

_HIDDEN = frozenset(("svg", "script", "style", "template"))
_REPEATED = "danger-panel"
"""The class of a section that many pages show alike: what stands in it tells nothing of a page."""
_BLOCKS = frozenset(("p", "li", "h1", "h2", "h3", "h4", "td", "th", "dt", "dd", "div", "section", "tr", "figcaption"))


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that can be linked to."""

    level: int
    id: str
    title: str


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.headings: list[Heading] = []
        self.text: list[str] = []
        self._hidden = 0
        self._repeated = 0
        self._heading: tuple[int, str, int] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if self._repeated or _REPEATED in (given.get("class") or "").split():
            self._repeated += tag == "section"
        self._hidden += tag in _HIDDEN
        anchor = given.get("id")
        if tag in ("h2", "h3") and anchor:
            self._heading = (int(tag[1]), anchor, len(self.text))
        if tag in _BLOCKS:
            self.text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in _HIDDEN
        self._repeated -= tag == "section" and self._repeated > 0
        if self._heading and tag == f"h{self._heading[0]}":
            level, anchor, start = self._heading
            self.headings.append(Heading(level, anchor, _tidy(self.text[start:])))
            self._heading = None
        if tag in _BLOCKS:
            self.text.append(" ")

    def handle_data(self, data: str) -> None:
        if not (self._hidden or self._repeated):
            self.text.append(data)


def _tidy(pieces: list[str]) -> str:
    return re.sub(r"\s+", " ", "".join(pieces)).strip()


def read_contents(html: str) -> tuple[tuple[Heading, ...], str]:
    """The linkable headings of the second and third level, and the text that isn't alike on many pages."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return tuple(reader.headings), _tidy(reader.text)
