"""What may stand nowhere, known by its hash alone: the list can be published, and says nothing to its readers."""

import hashlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from .forbidden_words import may_start_number, national, numbers_from, reader, words_of

CATEGORIES = ("definition", "mailbox", "marking", "number", "person", "product", "quotation", "route")
_SALT = b"prevent-hub/forbidden/1:"
_NO_START = "-"


@dataclass(frozen=True, order=True)
class Thing:
    """One line of the list."""

    category: str
    words: int
    start: str
    """A few digits of its first word's hash: where it can't start, nothing else is hashed."""
    digest: str

    def __str__(self) -> str:
        return f"{self.category} {self.words} {self.start} {self.digest}"


@dataclass(frozen=True, order=True)
class Finding:
    """Where a forbidden thing stands. What it is isn't said: reports of tests are public too."""

    file: str
    line: int
    category: str


def things_for(category: str, phrase: str) -> list[Thing]:
    """The lines that forbid a phrase. A person's two names are forbidden in either order."""
    words = words_of(phrase)
    orders = [words, words[::-1]] if category == "person" and len(words) == 2 else [words]
    return [_thing(category, order) for order in orders]


def read_things(path: Path) -> frozenset[Thing]:
    """The list."""
    rows = [line.split() for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return frozenset(Thing(category, int(words), start, digest) for category, words, start, digest in rows)


def find(things: frozenset[Thing], texts: Iterable[tuple[str, str]]) -> list[Finding]:
    """Where in the texts, by their names, a forbidden thing stands. A name counts as part of its text."""
    named = {name: f"{name}\n{text}" for name, text in texts}
    present = _present(things, named.values())
    return sorted(each for name, text in named.items() for each in _placed(present, name, text)) if present else []


def _thing(category: str, words: list[str]) -> Thing:
    joined = "".join(words)
    if joined.isdigit():
        return Thing(category, 1, _NO_START, _digest(national(joined)))
    start = _start(words[0]) if len(words) > 1 else _NO_START
    return Thing(category, len(words), start, _digest(joined))


def _present(things: frozenset[Thing], texts: Iterable[str]) -> frozenset[Thing]:
    """The things that stand somewhere in the texts: each run of words is hashed once, however often it is there."""
    starts, longest = {each.start for each in things}, max(each.words for each in things)
    ways_of = reader()
    known: dict[str, bool] = {}
    runs: set[str] = set()
    for words in (words for text in texts for words in ways_of(text)):
        known.update({word: _start(word) in starts for word in set(words) - known.keys()})
        runs.update(_runs(words, known, longest))
    digests = {_digest(run) for run in runs | known.keys()}
    return frozenset(each for each in things if each.digest in digests)


def _runs(words: list[str], can_start: dict[str, bool], longest: int) -> Iterator[str]:
    for position, word in enumerate(words):
        if can_start[word]:
            yield from accumulate(words[position : position + longest])
        if may_start_number(word):
            yield from numbers_from(words, position)


def _placed(things: frozenset[Thing], name: str, text: str) -> Iterator[Finding]:
    lines = text.split("\n")
    for each in _present(things, [text]):
        alone = frozenset([each])
        count = bisect_left(range(len(lines)), 1, key=lambda last: len(_present(alone, ["\n".join(lines[: last + 1])])))
        yield Finding(name, count, each.category)


def _start(word: str) -> str:
    return _digest(f"start:{word}")[:4]


def _digest(text: str) -> str:
    return hashlib.sha256(_SALT + text.encode()).hexdigest()
