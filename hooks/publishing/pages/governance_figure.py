"""The bodies of an edition as a drawing: one below the other, with an arrow to each that a body reports to.

It is as narrow as a phone, so that there is one layout. Boxes stand on the right, arrows run beside them on the left.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from publishing.model.body import Body
from publishing.pages.drawn_text import wrapped
from publishing.pages.governance_layers import Group, groups_of

BOX = 288
SIDE = 14
PADDING = 10
NAME, NAME_LINE = 17, 21
"""The estimate is for a size larger than what is drawn: names are bold."""
MORE, MORE_LINE = 14, 18
LONGEST_CHAIR = 2
"""In lines. A longer one stands in the words beside the figure alone."""
GAP, LAYER_GAP, GROUP_GAP = 12, 30, 26
HEADING_LINE = 22
LANE, HEAD = 12, 18
"""Between two arrows, and from the nearest of them to the boxes."""
_ENTRY = 11


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text, by the left end of its base line. `role` is `name`, `proposed`, `chair` or `heading`."""

    x: int
    """How far in from the boxes' edge."""
    y: int
    text: str
    role: str


@dataclass(frozen=True, slots=True)
class Box:
    """A drawn body."""

    body: Body
    y: int
    height: int
    lines: list[TextLine]
    width: int = BOX

    @property
    def bottom(self) -> int:
        """Its lower edge."""
        return self.y + self.height

    @property
    def way_out(self) -> int:
        """The height at which its own arrow begins; those that lead to it end below."""
        return self.y + _ENTRY

    @property
    def label(self) -> str:
        """All that stands in it, in one piece."""
        return ". ".join(
            " ".join(line.text for line in lines) for _, lines in groupby(self.lines, key=lambda line: line.role)
        )


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line of reporting, from a body to one above it, as a path of SVG."""

    reporter: str
    above: str
    path: str


@dataclass(slots=True)
class GovernanceFigure:
    """What a template draws, in the order of reading."""

    left: int = 0
    """How far in its boxes and headings stand: where the arrows leave room for them."""
    width: int = 0
    height: int = 0
    boxes: list[Box] = field(default_factory=list)
    headings: list[TextLine] = field(default_factory=list)
    arrows: list[Arrow] = field(default_factory=list)


def governance_figure(bodies: Sequence[Body]) -> GovernanceFigure:
    """Lay the bodies out. Those that a line joins come first, in layers."""
    figure = GovernanceFigure()
    reporters = {body.id: [each.id for each in bodies if body.id in each.reports_to] for body in bodies}
    y = 1
    for group in groups_of(bodies):
        y = _place(figure, group, y, {body_id: len(each) for body_id, each in reporters.items()})
    ends = list(_ends(figure, reporters))
    lanes = _lanes(figure, ends)
    figure.left = x = 1 + (HEAD + LANE * max(lanes.values()) + 1 if lanes else 0)
    figure.arrows = [
        Arrow(start.body.id, above.body.id, f"M{x} {start.way_out}H{_at(x, lanes, start)}V{y}H{x}m-8 -5l8 5l-8 5")
        for start, above, y in ends
    ]
    figure.width = x + BOX + 1
    figure.height = max((box.bottom for box in figure.boxes), default=0) + 1
    return figure


def _place(figure: GovernanceFigure, group: Group, y: int, reporters: dict[str, int]) -> int:
    """Draw a group. Gives the height at which the next can begin."""
    for text in wrapped(group.heading, BOX, NAME) if group.heading else ():
        figure.headings.append(TextLine(0, y + MORE, text, "heading"))
        y += HEADING_LINE
    for layer in group.layers:
        for body in layer:
            figure.boxes.append(_box(body, y, reporters[body.id]))
            y = figure.boxes[-1].bottom + GAP
        y += LAYER_GAP - GAP
    return y + GROUP_GAP - LAYER_GAP + GAP


def _box(body: Body, y: int, reporters: int) -> Box:
    lines: list[TextLine] = []
    top = y + PADDING
    for role, text, size, line in _texts(body):
        for words in wrapped(text, BOX - 2 * SIDE, size):
            lines.append(TextLine(SIDE, top + size - 1, words, role))
            top += line
    height = max(top + PADDING - y, 3 * _ENTRY + _ENTRY * reporters if reporters else 0)
    return Box(body, y, height, lines)


def _texts(body: Body) -> Iterator[tuple[str, str, int, int]]:
    yield "name", body.name, NAME, NAME_LINE
    if body.is_proposed:
        yield "proposed", "Only proposed", MORE, MORE_LINE
    chair = f"Chair: {body.chair}"
    if body.chair and len(wrapped(chair, BOX - 2 * SIDE, MORE)) <= LONGEST_CHAIR:
        yield "chair", chair, MORE, MORE_LINE


def _ends(figure: GovernanceFigure, reporters: dict[str, list[str]]) -> Iterator[tuple[Box, Box, int]]:
    """Each line of reporting: the box that it leaves, the one that it reaches, and at which height."""
    boxes = {box.body.id: box for box in figure.boxes}
    for above in figure.boxes:
        for number, reporter in enumerate(reporters[above.body.id]):
            yield boxes[reporter], above, above.bottom - _ENTRY * (number + 1)


def _lanes(figure: GovernanceFigure, ends: Iterable[tuple[Box, Box, int]]) -> dict[str, int]:
    """For each body that reports, how far left its arrow runs: the shortest nearest to the boxes, none over another."""
    tops: dict[str, int] = {}
    for start, _, y in ends:
        tops[start.body.id] = min(y, tops.get(start.body.id, y))
    spans = {box.body.id: (tops[box.body.id], box.way_out) for box in figure.boxes if box.body.id in tops}
    lanes: dict[str, int] = {}
    for body_id, (top, bottom) in sorted(spans.items(), key=lambda each: each[1][1] - each[1][0]):
        taken = {lanes[other] for other in lanes if spans[other][0] <= bottom and top <= spans[other][1]}
        lanes[body_id] = next(lane for lane in range(len(spans)) if lane not in taken)
    return lanes


def _at(x: int, lanes: dict[str, int], start: Box) -> int:
    return x - HEAD - LANE * lanes[start.body.id]
