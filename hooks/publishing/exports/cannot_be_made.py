"""What can't be drawn or set, told as every other mistake in the data is."""

from collections.abc import Sequence

from publishing.problems import Place, Problem, problem_at, report

_OTHERWISE = "use other words or characters"


class CannotBeMadeError(ValueError):
    """Words don't fit where they belong, or hold a character that the fonts don't have."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """`problems` are all of them."""
        self.problems = problems
        super().__init__(report(problems))


def cannot_be_made(place: Place, what: str, why: str) -> Problem:
    """`why` is what the template or its program says: perhaps with what to do after a semicolon."""
    reason, _, todo = " ".join(why.removeprefix("assertion failed: ").split()).partition("; ")
    return problem_at(place, f"{what}: {reason}", todo or _OTHERWISE)
