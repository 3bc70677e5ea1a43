"""Which items of a list became which of another: so that a new first item doesn't look as if all had changed."""

from collections.abc import Mapping, Sequence
from typing import Any

Pair = tuple[int | None, int | None]
"""The number of an old item, and of the new one that it became; None where one was added or taken out."""


def aligned(old: Sequence[Any], new: Sequence[Any]) -> list[Pair]:
    """Every item of both, each once, in order. Values are compared as they are."""
    first = _same_at_the_start(old, new)
    last = _same_at_the_start(old[first:][::-1], new[first:][::-1])
    begin: list[Pair] = [(number, number) for number in range(first)]
    middle = [
        (None if a is None else a + first, None if b is None else b + first)
        for a, b in _best(old[first : len(old) - last], new[first : len(new) - last])
    ]
    end: list[Pair] = [(len(old) - back, len(new) - back) for back in range(last, 0, -1)]
    return [*begin, *middle, *end]


def _same_at_the_start(old: Sequence[Any], new: Sequence[Any]) -> int:
    return next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))


def _best(old: Sequence[Any], new: Sequence[Any]) -> list[Pair]:
    """The way through both that pairs the likest."""
    worth = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    like = [[_likeness(a, b) for b in new] for a in old]
    for a in range(len(old) - 1, -1, -1):
        for b in range(len(new) - 1, -1, -1):
            worth[a][b] = max(worth[a + 1][b + 1] + like[a][b], worth[a + 1][b], worth[a][b + 1])
    found: list[Pair] = []
    a = b = 0
    while a < len(old) and b < len(new):
        if worth[a][b] == worth[a + 1][b + 1] + like[a][b]:
            found.append((a, b))
            a, b = a + 1, b + 1
        elif worth[a][b] == worth[a + 1][b]:
            found.append((a, None))
            a += 1
        else:
            found.append((None, b))
            b += 1
    return [*found, *((n, None) for n in range(a, len(old))), *((None, n) for n in range(b, len(new)))]


def _likeness(one: Any, other: Any) -> float:
    """From 0.1 for nothing in common; who has the same id is the same."""
    if one == other:
        return 3.0
    if not isinstance(one, Mapping) or not isinstance(other, Mapping):
        return 0.1
    if "id" in one and "id" in other:
        return 2.0 if one["id"] == other["id"] else 0.1
    alike = sum(1 for name in one.keys() & other.keys() if one[name] == other[name])
    return 0.1 + alike / max(len(one), len(other))
