"""What can't be drawn or set, told as every other mistake in the data is."""

from collections.abc import Callable, Iterator

from publishing.problems import Place, Problem, problem_at

_OTHERWISE = "use other words or characters"


class CannotBeMadeError(ValueError):
    """Words don't fit where they belong, or hold a character that the fonts don't have."""

    def __init__(self, place: Place, what: str, why: str) -> None:
        """`why` is what the template or its program says: perhaps with what to do after a semicolon."""
        reason, _, todo = " ".join(why.removeprefix("assertion failed: ").split()).partition("; ")
        self.problem = problem_at(place, f"{what}: {reason}", todo or _OTHERWISE)
        super().__init__(str(self.problem))


def problems_of(made: Callable[[], object]) -> Iterator[Problem]:
    """What keeps something from being made, if anything does."""
    try:
        made()
    except CannotBeMadeError as error:
        yield error.problem
