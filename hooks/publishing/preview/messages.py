"""What the server and the program that makes pages tell each other."""

from dataclasses import dataclass

from publishing.problems import Problem


@dataclass(frozen=True, slots=True)
class Hello:
    """The first word of a process that the server can talk to. `start` is the number of its start."""

    start: int
    makes_pages: bool


@dataclass(frozen=True, slots=True)
class StartAgain:
    """To the process that starts the others: end the one that makes pages, and start one with the code of now."""

    start: int


@dataclass(frozen=True, slots=True)
class Changed:
    """Something was saved: read it. `number` counts the changes."""

    number: int


@dataclass(frozen=True, slots=True)
class Standing:
    """How the hub stands after a change: with nothing wrong, pages can be asked for."""

    number: int
    problems: tuple[Problem, ...]


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
    problems: tuple[Problem, ...] = ()
    leads_to: str = ""
