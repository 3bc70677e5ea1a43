"""The process after a referral as a figure: where each word of it stands, worked out before it is drawn."""

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass

from publishing.model.referral_step import ReferralStep

WIDTH = 320
PADDING = 12
LINE = 21
LONGEST_LINE = 29
"""Letters in a line of a box: few enough for the widest of the fonts that may draw it."""
GAP = 20


@dataclass(frozen=True, slots=True)
class Box:
    """A step, or a way out after it, in lines that fit its width."""

    top: int
    title: tuple[str, ...]
    more: tuple[str, ...]
    number: int | None
    """None for a way out."""

    @property
    def height(self) -> int:
        """From the box's upper edge to its lower."""
        return (len(self.title) + len(self.more)) * LINE + 2 * PADDING

    @property
    def bottom(self) -> int:
        """Its lower edge."""
        return self.top + self.height

    @property
    def lines(self) -> list[tuple[int, str, bool]]:
        """Each line with the height it stands at, and whether it belongs to the title."""
        texts = [*((line, True) for line in self.title), *((line, False) for line in self.more)]
        return [(self.top + PADDING + 16 + LINE * place, *each) for place, each in enumerate(texts)]


@dataclass(frozen=True, slots=True)
class ProcessFigure:
    """The figure, with the steps that it shows."""

    steps: tuple[ReferralStep, ...]
    boxes: tuple[Box, ...]
    plain: bool
    """Whether its words are those for families."""

    @property
    def last_number(self) -> Box:
        """The last step's box, at which the line through the numbers ends."""
        return [box for box in self.boxes if box.number][-1]

    @property
    def height(self) -> int:
        """Of the whole."""
        return self.boxes[-1].bottom + 2 if self.boxes else 0


def process_figure(steps: Iterable[ReferralStep], *, plain: bool) -> ProcessFigure:
    """The steps in their order, one below the other, each with its way out."""
    ordered = tuple(sorted(steps, key=lambda step: step.number))
    boxes: list[Box] = []
    top = 2
    for step in ordered:
        title = step.plain_title if plain else step.title
        for number, heading, more in _boxes_of(step, title, plain=plain):
            boxes.append(Box(top, _wrapped(heading), _wrapped(more), number))
            top = boxes[-1].bottom + GAP
    return ProcessFigure(ordered, tuple(boxes), plain)


def _boxes_of(step: ReferralStep, title: str, *, plain: bool) -> list[tuple[int | None, str, str]]:
    otherwise = step.plain_otherwise if plain else step.otherwise
    box = (step.number, title, "" if plain else step.who)
    return [box, (None, "", otherwise)] if otherwise else [box]


def _wrapped(text: str) -> tuple[str, ...]:
    return tuple(textwrap.wrap(text, LONGEST_LINE, break_long_words=False))
