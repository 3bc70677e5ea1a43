"""What is wrong with the data, and what an editor can do about it."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

MOST_NAMES = 20
LONGEST_NAME = 80


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

    def __str__(self) -> str:
        return _one_line(f"{self.path}:{self.line}:{self.column}: {self.what}; {self.todo}")


def _one_line(text: str) -> str:
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def problem_at(place: Place, what: str, todo: str) -> Problem:
    """Build a problem that points at a place in a file."""
    return Problem(place.path, place.line, place.column, what, todo)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """What to do about a name that isn't known."""
    names = sorted(known)
    if meant := closest(name, names):
        return f"did you mean `{meant}`?"
    more = f" … ({len(names)} in all)" if len(names) > MOST_NAMES else ""
    return f"use one of: {', '.join(names[:MOST_NAMES])}{more}"


def closest(name: str, known: Iterable[str]) -> str | None:
    """The one of the known names that was meant, if one is spelt nearly so."""
    return next(iter(difflib.get_close_matches(name[:LONGEST_NAME], sorted(known), n=1)), None)


def report(problems: Iterable[Problem], noun: str = "problem") -> str:
    """Sort the problems, each once, and end with their count. `noun` is what they are called."""
    found = sorted(set(problems))
    plural = "" if len(found) == 1 else "s"
    return "\n".join([*map(str, found), f"{len(found) or 'No'} {noun}{plural} found."])
