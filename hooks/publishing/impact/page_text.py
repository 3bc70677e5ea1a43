"""What a reader sees of a built page: its main part, paragraph by paragraph."""

import re
from html.parser import HTMLParser

_INLINE_NAMES = """
    a abbr b bdi button cite code data dfn em i img input kbd label mark q s small span strong sub sup time u var
    wbr
"""
_INLINE = frozenset(_INLINE_NAMES.split())
_VOID_NAMES = "area base br col embed hr img input link meta source track wbr"
_VOID = frozenset(_VOID_NAMES.split())
_UNSEEN = frozenset(("script", "style", "template"))
_BY_CONTENT = re.compile(r"\.[0-9a-f]{8,10}(?=\.[a-z0-9]+)")
_HEADINGS = re.compile(r"h[1-6]")


class PageText(HTMLParser):
    """The texts of a page's main part, each with the heading that it stands under."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.title = ""
        self.texts: list[tuple[str, str]] = []
        """Each text with its heading; a heading stands under itself."""
        self._heading = ""
        self._pieces: list[str] = []
        self._open: list[str] = []
        self._in_heading = False
        self.feed(html)
        self.close()
        self._end_text()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element; a text ends where it isn't part of one."""
        values = dict(attrs)
        if tag not in _INLINE:
            self._end_text()
        if self._is_seen() and tag == "img" and values.get("alt"):
            self._pieces.append(f" [picture: {values['alt']}] ")
        if tag not in _VOID:
            unseen = tag in _UNSEEN or values.get("role") == "tooltip"
            self._open.append(f"!{tag}" if unseen else tag)
            self._in_heading = self._in_heading or bool(_HEADINGS.fullmatch(tag))

    def handle_endtag(self, tag: str) -> None:
        """End an element, and those in it that were never closed."""
        if tag not in _INLINE:
            self._end_text()
        while self._open and tag in (each.lstrip("!") for each in self._open):
            if self._open.pop().lstrip("!") == tag:
                break

    def handle_data(self, data: str) -> None:
        """Take a piece of text."""
        if self._open and self._open[-1] == "title":
            self.title += data
        elif self._is_seen():
            self._pieces.append(data)

    def _is_seen(self) -> bool:
        return "main" in self._open and not any(each.startswith("!") for each in self._open)

    def _end_text(self) -> None:
        text = " ".join("".join(self._pieces).split())
        self._pieces.clear()
        if text and self._in_heading:
            self._heading = text
        self._in_heading = False
        if text:
            self.texts.append((self._heading, text))


def without_marks(html: str) -> str:
    """A page without what names files by their content: two that differ in that alone are the same."""
    return _BY_CONTENT.sub("", html)
