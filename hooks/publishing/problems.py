"""What is wrong with the data, and what an editor can do about it."""

import difflib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Protocol

MOST_NAMES = 20
LONGEST_NAME = 80
NEARLY = 0.65
"""How alike a name and the one that was meant are at least: 1 is the same."""
MOST_OF_ONE_CAUSE = 5
"""So many problems for want of the same thing stand among the others; if there are more, it is likely their cause."""
TOLD_OF_ONE_CAUSE = 3


class Place(Protocol):
    """Anything that knows where in a file it stands."""

    @property
    def path(self) -> str:
        """The file, as editors call it."""

    @property
    def line(self) -> int:
        """Counted from 1."""

    @property
    def column(self) -> int:
        """Counted from 1."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake. Lines and columns count from 1."""

    path: str
    line: int
    column: int
    what: str
    todo: str
    lacks: str = field(default="", compare=False)
    """What isn't there, if it is a problem for want of that alone: "the contact `example-line`"."""

    def __str__(self) -> str:
        return _one_line(f"{self.path}:{self.line}:{self.column}: {self.what}; {self.todo}")


def _one_line(text: str) -> str:
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def problem_at(place: Place, what: str, todo: str, lacks: str = "") -> Problem:
    """Build a problem that points at a place in a file."""
    return Problem(place.path, place.line, place.column, what, todo, lacks)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """What to do about a name that isn't known."""
    names = sorted(known)
    if meant := closest(name, names):
        return f"did you mean `{meant}`?"
    like_it = [each for each in names if name and name.lower() in each]
    shown = (like_it or names)[:MOST_NAMES]
    more = f" … ({len(names)} in all)" if len(shown) < len(names) else ""
    return f"use one of: {', '.join(shown)}{more}"


def closest(name: str, known: Iterable[str]) -> str | None:
    """The one of the known names that was meant, if one is spelt nearly so."""
    names = sorted(known)
    spellings = (name[:LONGEST_NAME], name[:LONGEST_NAME].lower())
    return next((match for each in spellings for match in difflib.get_close_matches(each, names, 1, NEARLY)), None)


def report(problems: Iterable[Problem], noun: str = "problem") -> str:
    """Sort the problems, each once, and end with their count. `noun` is what they are called.

    Many that are there for want of one thing come after all others, and only some are told; before, if most are.
    """
    found = sorted(set(problems))
    many = _of_one_cause(found)
    first = [each for each in many if len(each) > len(found) / 2]
    grouped = {each.lacks for group in many for each in group}
    alone = [str(each) for each in found if each.lacks not in grouped]
    lines = (*map(_for_want_of, first), alone, *map(_for_want_of, many[len(first) :]))
    plural = "" if len(found) == 1 else "s"
    return "\n".join([*chain(*lines), f"{len(found) or 'No'} {noun}{plural} found."])


def _of_one_cause(problems: Iterable[Problem]) -> list[list[Problem]]:
    """Those of which many are for want of the same thing, the most first."""
    lacking: dict[str, list[Problem]] = {}
    for each in problems:
        lacking.setdefault(each.lacks, []).append(each)
    many = [each for lacks, each in lacking.items() if lacks and len(each) > MOST_OF_ONE_CAUSE]
    return sorted(many, key=len, reverse=True)


def _for_want_of(problems: Sequence[Problem]) -> Iterator[str]:
    yield from map(str, problems[:TOLD_OF_ONE_CAUSE])
    more = problems[TOLD_OF_ONE_CAUSE:]
    files = list(dict.fromkeys(each.path for each in more))
    what = f"{more[0].lacks} is wanted here and in {len(more) - 1} more places, in {', '.join(files[:MOST_NAMES])}"
    yield str(problem_at(more[0], f"{what}{_and_more(files)}", "put it back, or mend each of them"))


def _and_more(files: Sequence[str]) -> str:
    return f" and {len(files) - MOST_NAMES} other files" if len(files) > MOST_NAMES else ""
