"""What a built page says, taken out of what its own site puts around it."""

from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from itertools import accumulate

_NOTICES = ("exit", "alarm", "demo", "emergency")
"""Classes, in the order in which they are shown, of what stands outside of a page's main part, and mustn't be lost."""
_CONTENT = '<div class="content">'
_FOOT = '<div class="page-foot">'


@dataclass(frozen=True)
class BuiltPage:
    """One page of the built site."""

    html: str

    @cached_property
    def _found(self) -> "_Finder":
        finder = _Finder(self.html)
        finder.feed(self.html)
        finder.close()
        return finder

    @property
    def title(self) -> str:
        """What the browser's tab says of it."""
        return self._found.title.strip()

    @property
    def description(self) -> str:
        """One sentence for search engines."""
        return self._found.metas.get("description", "")

    @property
    def lang(self) -> str:
        """Its language."""
        return self._found.lang

    @property
    def is_hidden(self) -> bool:
        """Whether search engines are asked to leave it out."""
        return "noindex" in self._found.metas.get("robots", "")

    @property
    def main(self) -> str:
        """The HTML of its main part."""
        return self._found.main

    @property
    def around_content(self) -> tuple[str, str]:
        """What its main part says before and after the content: of its translations, and of its review."""
        before, _, _ = self.main.partition(_CONTENT)
        _, foot, after = self.main.rpartition(_FOOT)
        return before, f"{foot}{after}" if foot else ""

    @property
    def notices(self) -> list[str]:
        """The HTML of the quick way out, the banners, the notice of a demonstration, and the number for danger."""
        found = self._found.notices
        return [html for name in _NOTICES for html in found.get(name, ())]

    @property
    def menu(self) -> list[tuple[str, str]]:
        """The title and the link of each of the site's main parts."""
        return self._found.menu


@dataclass
class _Open:
    """An element that is looked for, while it is open."""

    name: str
    tag: str
    start: int
    inside: int
    depth: int = 1


@dataclass(eq=False)
class _Finder(HTMLParser):
    """Finds the parts that the names above speak of, and where they stand."""

    html: str
    title: str = ""
    lang: str = ""
    main: str = ""
    metas: dict[str, str] = field(default_factory=dict)
    notices: dict[str, list[str]] = field(default_factory=dict)
    menu: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._lines = [0, *accumulate(map(len, self.html.splitlines(keepends=True)))]
        self._open: _Open | None = None
        self._in_title = False
        self._link = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if self._open:
            self._open.depth += tag == self._open.tag
        elif name := self._wanted(tag, given):
            start = self._at()
            self._open = _Open(name, tag, start, start + len(self.get_starttag_text() or ""))
        elif tag == "html":
            self.lang = given.get("lang", "")
        elif tag == "meta":
            self.metas.setdefault(given.get("name", ""), given.get("content", ""))
        self._in_title = tag == "title" and not self._open
        self._in_menu(tag, given)

    def _in_menu(self, tag: str, given: dict[str, str]) -> None:
        if tag == "ul" and "menu__list" in given.get("class", "").split():
            self._link = "?"
        elif tag == "a" and self._link:
            self._link = given.get("href", "")

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data
        elif self._link not in ("", "?") and data.strip():
            self.menu.append((data.strip(), self._link))
            self._link = "?"

    def handle_endtag(self, tag: str) -> None:
        self._in_title = False
        if tag == "ul":
            self._link = ""
        if self._open and tag == self._open.tag:
            self._open.depth -= 1
            if not self._open.depth:
                self._close(self._open)

    def _wanted(self, tag: str, given: dict[str, str]) -> str:
        if tag == "main":
            return tag
        names = given.get("class", "").split()
        return next((name for name in _NOTICES if name in names), "")

    def _close(self, part: _Open) -> None:
        end = self._at()
        if part.name == "main":
            self.main = self.html[part.inside : end]
        else:
            self.notices.setdefault(part.name, []).append(f"{self.html[part.start : end]}</{part.tag}>")
        self._open = None

    def _at(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column
