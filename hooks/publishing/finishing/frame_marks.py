"""Parts of frames on pages that are being made: a mark stands for each, which is read, and finished, once for all."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from markupsafe import Markup

from publishing.finishing.finish_site import finished, keeps_spaces
from publishing.finishing.page_uses import PageUses, uses_of
from publishing.pages.frames import Frame, Framed

_MARK = re.compile("<\0([0-9]+)>")
"""No page holds such a sign. It begins like a tag, so that the spaces before it go as before any other."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A part, with what each page that shows it uses by it."""

    html: str
    uses: PageUses
    anchors: frozenset[str]
    """What its links name on the page itself, whichever that is."""

    @classmethod
    def read(cls, html: str, page: str, root: str) -> "_Part":
        """The part as it stands on a page: its other links lead the same way from each page of the shape."""
        uses = uses_of(page, html, root)
        anchors = frozenset(anchor for file, anchor in uses.wanted if file == page and anchor)
        elsewhere = frozenset(place for place in uses.wanted if place[0] != page or not place[1])
        return cls(html, replace(uses, wanted=elsewhere), anchors)


class FrameMarks:
    """What templates call in place of `Framed`, and what puts the parts where their marks stand."""

    def __init__(self, framed: Framed, root: str) -> None:
        """`root` is the site's own path on its host."""
        self._framed = framed
        self._root = root
        self._numbers: dict[tuple[str, Frame], int] = {}
        self._html: list[str] = []
        self._parts: dict[int, _Part] = {}
        self._finished: dict[tuple[int, bool], str] = {}

    def __call__(self, name: str, frame: Frame) -> Markup:
        """The mark of a part."""
        if (name, frame) not in self._numbers:
            self._numbers[name, frame] = len(self._html)
            self._html.append(str(self._framed(name, frame)))
        return Markup(f"<\0{self._numbers[name, frame]}>")  # noqa: S704

    @property
    def uses(self) -> Iterable[PageUses]:
        """What the parts use."""
        return (part.uses for part in self._parts.values())

    def uses_of(self, page: str, html: str) -> PageUses:
        """What a page uses, its parts included; of the files, those that it names itself. `page` is its file."""
        own = uses_of(page, html, self._root)
        parts = [self._part(int(number), page) for number in _MARK.findall(html)]
        anchors = {(page, anchor) for part in parts for anchor in part.anchors}
        return replace(
            own,
            names=own.names.union(*(part.uses.names for part in parts)),
            ids=own.ids.union(*(part.uses.ids for part in parts)),
            wanted=own.wanted.union(anchors, *(part.uses.wanted for part in parts)),
        )

    def finished(self, html: str, files: Mapping[str, str], names: Mapping[str, str]) -> bytes:
        """A page as it is published, its parts in their places. `files` are those that it names itself."""
        spaced = keeps_spaces(html)
        own = finished(html, files, names, spaced=spaced)
        return _MARK.sub(lambda mark: self._finished_part(int(mark[1]), names, spaced=spaced), own).encode()

    def _part(self, number: int, page: str) -> _Part:
        if number not in self._parts:
            self._parts[number] = _Part.read(self._html[number], page, self._root)
        return self._parts[number]

    def _finished_part(self, number: int, names: Mapping[str, str], *, spaced: bool) -> str:
        if (number, spaced) not in self._finished:
            part = self._parts[number]
            self._finished[number, spaced] = finished(part.html, part.uses.files, names, spaced=spaced)
        return self._finished[number, spaced]
