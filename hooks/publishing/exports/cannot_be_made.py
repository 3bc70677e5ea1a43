"""What can't be drawn or set, told as every other mistake in the data is."""

import re
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from publishing.model.area import Area
from publishing.problems import Place, Problem, problem_at, report

_OTHERWISE = "use other words or characters"
_IN_THE_AREA = "what other areas say fits, so use fewer or other words in what this one says of itself"
_NOT_IN_THE_FONT = re.compile(r".*the text `\"(.+)\"` could not be displayed with font.*")
"""What Typst says of a character."""


class CannotBeMadeError(ValueError):
    """Words don't fit where they belong, or hold a character that the fonts don't have."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """`problems` are all of them."""
        self.problems = problems
        super().__init__(report(problems))


@dataclass(frozen=True, slots=True)
class Attempt:
    """A sheet that was to be made of words that are alike for all areas, and of what an area says of itself."""

    of: Hashable
    """What it has in common with those for other areas."""
    place: Place
    """Where the words stand that are alike."""
    area: Area | None
    what: str
    """What is the matter if it can't be made."""
    why: str = ""
    """What the template or its program says, perhaps with what to do after a semicolon; "" if it was made."""


def problems_of(attempts: Sequence[Attempt]) -> list[Problem]:
    """What is wrong: with an area, if the same was made for another, or for the whole nation; else it is told once."""
    made = {each.of for each in attempts if not each.why}
    of_areas = [_problem(each, each.area) for each in attempts if each.why and each.of in made]
    nowhere = [each for each in attempts if each.of not in made]
    once = {(each.of, each.why): each for each in sorted(nowhere, key=lambda each: each.area is None)}
    return [*of_areas, *(_problem(each, None) for each in once.values())]


def _problem(attempt: Attempt, area: Area | None) -> Problem:
    reason, _, todo = " ".join(attempt.why.removeprefix("assertion failed: ").split()).partition("; ")
    told = _NOT_IN_THE_FONT.sub(r"its letters have no “\1”", reason)
    what = f"{attempt.what}: {told}"
    return problem_at(area.origin, what, _IN_THE_AREA) if area else problem_at(attempt.place, what, todo or _OTHERWISE)
