"""Lists of numbers as short text. `overrides/search/index.js` reads it."""

from collections.abc import Iterable, Mapping
from itertools import takewhile

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"
_TWO, _THREE = 48, 60
"""The first digits that announce a second, and a third."""
_BELOW_TWO = _TWO + (_THREE - _TWO) * 64


def number(value: int) -> str:
    """A whole number: up to 47 in one character, up to 815 in two, up to 17199 in three."""
    if value < _TWO:
        return DIGITS[value]
    if value < _BELOW_TWO:
        return DIGITS[_TWO + (value - _TWO) // 64] + DIGITS[(value - _TWO) % 64]
    value -= _BELOW_TWO
    return DIGITS[_THREE + value // 4096] + DIGITS[value // 64 % 64] + DIGITS[value % 64]


def postings(levels: Mapping[int, int]) -> str:
    """What a word says of which pages: for each, how far on it stands, and the level."""
    packed, last = "", -1
    for page, level in sorted(levels.items()):
        packed += number(page - last - 1) + DIGITS[level]
        last = page
    return packed


def numbers(values: Iterable[int]) -> str:
    """Whole numbers, in the order given."""
    return "".join(number(value) for value in values)


def forms(term: str, written: Iterable[str]) -> str:
    """The forms of a term: of each, how many letters it shares with the term, and the rest."""
    found = ((form, _shared(term, form)) for form in sorted(written))
    return ",".join(f"{DIGITS[shared]}{form[shared:]}" for form, shared in found)


def _shared(one: str, other: str) -> int:
    same = takewhile(lambda letters: letters[0] == letters[1], zip(one, other, strict=False))
    return sum(1 for _ in same)
