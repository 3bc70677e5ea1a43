"""Which words of a page changed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_COUNT = re.compile(
    r"\b(?:\d[\d,]*|one|no)(?= (?:pages?|places?|records?|links?|results?|changes?|topics?)\b)", re.IGNORECASE
)
_AROUND = 8
"""Words that are shown on both sides of a change."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stayed ("="), went ("-") or came ("+")."""

    sign: str
    text: str


@dataclass(frozen=True, slots=True)
class TextChange:
    """One text that changed, with the heading that it stands under."""

    heading: str
    pieces: tuple[Piece, ...]


Texts = Sequence[tuple[str, str]]


def text_changes(before: Texts, after: Texts) -> Iterator[TextChange]:
    """The texts that differ, as they stand on the newer page. Counts of pages alone aren't told: they follow."""
    old, new = [_told(text) for _, text in before], [_told(text) for _, text in after]
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from _in_run(before[i1:i2], after[j1:j2])


def _told(text: str) -> str:
    return _COUNT.sub("#", text)


def _in_run(before: Texts, after: Texts) -> Iterator[TextChange]:
    paired = len(before) if len(before) == len(after) else 0
    for (_, old), (heading, new) in zip(before[:paired], after[:paired], strict=True):
        yield TextChange(heading, tuple(_pieces(old, new)))
    for heading, old in before[paired:]:
        yield TextChange(heading, (Piece("-", old),))
    for heading, new in after[paired:]:
        yield TextChange(heading, (Piece("+", new),))


def _pieces(before: str, after: str) -> Iterator[Piece]:
    old, new = before.split(), after.split()
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for number, (tag, i1, i2, j1, j2) in enumerate(steps):
        if tag == "equal":
            yield Piece("=", _shortened(old[i1:i2], is_first=number == 0, is_last=number == len(steps) - 1))
        if i1 < i2 and tag != "equal":
            yield Piece("-", " ".join(old[i1:i2]))
        if j1 < j2 and tag != "equal":
            yield Piece("+", " ".join(new[j1:j2]))


def _shortened(words: Sequence[str], *, is_first: bool, is_last: bool) -> str:
    """The words beside a change; those far from it are left out."""
    if is_first and len(words) > _AROUND:
        return " ".join(["…", *words[-_AROUND:]])
    if is_last and len(words) > _AROUND:
        return " ".join([*words[:_AROUND], "…"])
    if len(words) > 2 * _AROUND + 1:
        return " ".join([*words[:_AROUND], "…", *words[-_AROUND:]])
    return " ".join(words)
