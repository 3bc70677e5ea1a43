"""Charts: where each shape and each word of one stands, worked out before it is drawn.

They are as wide as the narrowest phone and grow with the screen, so labels stand above what they name. What is told by
a colour is told by a shape, a hatch or a place as well. Each number is in the table that follows too.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from publishing.pages.drawn_text import wrapped

WIDTH = 320
LINE = 21
GAP = 16
_ASCENT = 16


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape, as SVG writes its outline. `look` is the end of its class."""

    look: str
    path: str
    hatched: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text, by its place on its base line. `anchor` says which part of it stands there."""

    look: str
    x: int
    y: int
    text: str
    anchor: str = "start"


@dataclass(frozen=True, slots=True)
class Chart:
    """What a template draws, with what it tells those who can't see it."""

    id: str
    title: str
    about: str
    """The same in words."""
    caption: str
    """How to read it."""
    shapes: tuple[Shape, ...]
    words: tuple[Words, ...]
    height: int


@dataclass(slots=True)
class Drawing:
    """A chart while it is drawn, from the top down to `y`."""

    shapes: list[Shape] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    y: int = 2

    def label(self, text: str, look: str = "label") -> None:
        """Text across the whole width, in as many lines as it needs."""
        for line in wrapped(text, WIDTH):
            self.words.append(Words(look, 0, self.y + _ASCENT, line))
            self.y += LINE

    def put(self, look: str, x: int, text: str, anchor: str = "start", down: int = 0) -> None:
        """A word beside what is drawn next, so many units further down."""
        self.words.append(Words(look, x, self.y + _ASCENT + down, text, anchor))

    def box(self, look: str, x: int, width: int, height: int, *, hatched: bool = False, down: int = 0) -> None:
        """A box."""
        self.shapes.append(Shape(look, f"M{x} {self.y + down}h{width}v{height}h-{width}z", hatched))

    def disc(self, look: str, x: int, y: int, radius: int) -> None:
        """A filled circle around a point."""
        path = f"M{x - radius} {y}a{radius} {radius} 0 1 0 {2 * radius} 0a{radius} {radius} 0 1 0 -{2 * radius} 0z"
        self.shapes.append(Shape(look, path))

    def diamond(self, look: str, x: int, y: int, radius: int) -> None:
        """A hatched diamond around a point."""
        path = f"M{x} {y - radius}l{radius} {radius}l-{radius} {radius}l-{radius} -{radius}z"
        self.shapes.append(Shape(look, path, hatched=True))

    def square(self, look: str, x: int, y: int, radius: int) -> None:
        """A filled square around a point."""
        self.shapes.append(Shape(look, f"M{x - radius} {y - radius}h{2 * radius}v{2 * radius}h-{2 * radius}z"))

    def finished(self, chart_id: str, title: str, told: Iterable[str], caption: str) -> Chart:
        """The chart, with what it tells in words."""
        about = f"{'; '.join(told)}. The same stands in the table below."
        return Chart(chart_id, title, about, caption, tuple(self.shapes), tuple(self.words), self.y)
