"""A referral flow as a drawing: each answer leads by an arrow to its box, one step further in."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from publishing.pages.drawn_text import wrapped

LINE = 20
PADDING = 9
SIDE = 16
BOX = 328
INDENT = 40
GAP = 12
_TRUNK = 18
_ASCENT = 15
_LIFT = 4


@dataclass(frozen=True, slots=True)
class Node:
    """A box to draw: a question with its answers, or an ending."""

    text: str
    shape: str
    """`question`, `ending` or `danger`."""
    answers: tuple[tuple[str, "Node"], ...] = ()


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text, by the left end of its base line."""

    x: int
    y: int
    text: str


@dataclass(frozen=True, slots=True)
class Box:
    """A drawn node."""

    x: int
    y: int
    height: int
    shape: str
    lines: tuple[TextLine, ...]
    width: int = BOX


@dataclass(slots=True)
class Flowchart:
    """What a template draws, in the order of reading."""

    width: int = 0
    height: int = 0
    boxes: list[Box] = field(default_factory=list)
    labels: list[TextLine] = field(default_factory=list)
    arrows: list[str] = field(default_factory=list)
    """Paths, as SVG writes them."""


def flowchart(root: Node) -> Flowchart:
    """Lay a tree out: each box below the one before, and one step to the right of its question."""
    chart = Flowchart()
    chart.height = _place(chart, root, 1, 1) - GAP + 1
    chart.width = max(box.x + box.width for box in chart.boxes) + 1
    return chart


def _place(chart: Flowchart, node: Node, x: int, y: int) -> int:
    """Draw a node and all below it. Gives the height at which the next one can begin."""
    words = wrapped(node.text, BOX - 2 * SIDE)
    box = Box(x, y, 2 * PADDING + LINE * len(words), node.shape, tuple(_lines(words, x + SIDE, y + PADDING)))
    chart.boxes.append(box)
    trunk = top = y + box.height
    below = top + GAP
    for answer, following in node.answers:
        label = wrapped(answer, BOX)
        chart.labels += _lines(label, x + INDENT, below)
        here = below + LINE * len(label) + _LIFT
        middle = here + PADDING + LINE // 2
        chart.arrows.append(f"M{x + _TRUNK} {trunk}V{middle}H{x + INDENT}m-8 -5l8 5l-8 5")
        trunk = middle
        below = _place(chart, following, x + INDENT, here)
    return below if node.answers else top + GAP


def _lines(words: list[str], x: int, y: int) -> Iterator[TextLine]:
    for number, text in enumerate(words):
        yield TextLine(x, y + number * LINE + _ASCENT, text)
