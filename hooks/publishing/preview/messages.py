"""What the server and the program that makes pages tell each other.

It rests on nothing of the program, which may just be changing.
"""

from dataclasses import dataclass
from typing import NamedTuple


class Mistake(NamedTuple):
    """A problem, as it is told. Lines and columns count from 1."""

    path: str
    line: int
    column: int
    what: str
    todo: str


@dataclass(frozen=True, slots=True)
class Hello:
    """The first word of a process that makes pages. `start` is the number of its start."""

    start: int


@dataclass(frozen=True, slots=True)
class Changed:
    """Something was saved: read it. `number` counts the changes."""

    number: int


@dataclass(frozen=True, slots=True)
class Standing:
    """How the hub stands after a change: with nothing wrong, pages can be asked for."""

    number: int
    problems: tuple[Mistake, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """Make what stands at an address."""

    number: int
    address: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands there: a page or a file, or what is wrong with it."""

    number: int
    status: int
    content: bytes
    media_type: str = ""
    problems: tuple[Mistake, ...] = ()
    leads_to: str = ""
