"""The colours of the style sheet: whether each can be told from what is behind it (WCAG 2.2, level AA)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import floor

from publishing.model.contrast import NEEDED, contrast
from publishing.problems import Problem

_SCHEMES = re.compile(r"(?P<light>.*?)@media \(prefers-color-scheme: dark\) \{\s*:root \{(?P<dark>[^{}]*)\}", re.DOTALL)
_COLOUR = re.compile(r"^ *--([\w-]+): *([^;]+);", re.MULTILINE)
_HEX = re.compile(r"#(?:[0-9a-f]{3}){1,2}", re.IGNORECASE)
_GROUNDS = ("paper", "wash", "accent-wash")
_WORDS = {
    "text": (*_GROUNDS, "danger-wash"),
    "ink": (*_GROUNDS, "danger-wash"),
    "quiet": _GROUNDS,
    "accent": _GROUNDS,
    "danger": ("paper", "wash", "danger-wash"),
    "on-strong": ("ink", "accent", "danger"),
}
_SHAPES = {"line-strong": ("paper", "wash"), "green": ("paper",), "amber": ("paper",), "accent": ("danger-wash",)}
"""Edges of what can be used, parts of charts, and what shows the focus."""
NEEDED_BY_SHAPES = 3.0


@dataclass(frozen=True, slots=True)
class _Colour:
    name: str
    value: str
    line: int

    @property
    def long(self) -> str:
        """The value in six digits."""
        return re.sub(r"^#(.)(.)(.)$", r"#\1\1\2\2\3\3", self.value)

    def __str__(self) -> str:
        return f"--{self.name} ({self.value})"


def colours_told_apart(text: str, shown: str) -> Iterator[Problem]:
    """What in the colours' own file readers couldn't see. `shown` is what editors call it."""
    schemes = _SCHEMES.match(text)
    if not schemes:
        todo = "begin those of the dark one with @media (prefers-color-scheme: dark) { :root {"
        yield Problem(shown, 1, 1, "the colours of the light and the dark scheme aren't found", todo)
        return
    light = _colours(text, *schemes.span("light"))
    dark = light | _colours(text, *schemes.span("dark"))
    for scheme, colours in (("light", light), ("dark", dark)):
        for front, ground, needed in _pairs():
            if front in colours and ground in colours:
                yield from _unseen(colours[front], colours[ground], needed, scheme, shown)


def _pairs() -> Iterator[tuple[str, str, float]]:
    for fronts, needed in ((_WORDS, NEEDED), (_SHAPES, NEEDED_BY_SHAPES)):
        for front, grounds in fronts.items():
            for ground in grounds:
                yield front, ground, needed


def _colours(text: str, start: int, end: int) -> dict[str, _Colour]:
    found = _COLOUR.finditer(text, start, end)
    return {each[1]: _Colour(each[1], each[2].strip(), text.count("\n", 0, each.start(1)) + 1) for each in found}


def _unseen(front: _Colour, ground: _Colour, needed: float, scheme: str, shown: str) -> Iterator[Problem]:
    for each in (front, ground):
        if not _HEX.fullmatch(each.value):
            yield Problem(shown, each.line, 3, f"the contrast of {each} can't be measured", "write it as #rrggbb")
            return
    ratio = contrast(front.long, ground.long)
    if ratio < needed:
        what = f"{front} on {ground} has a contrast of {floor(ratio * 100) / 100} in the {scheme} scheme"
        yield Problem(shown, front.line, 3, what, f"make one lighter or darker, until it is at least {needed:g}")
