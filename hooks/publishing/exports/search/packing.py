"""Lists of numbers as short text. `overrides/search/index.js` reads it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise, takewhile

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_0123456789"
"""Letters come first, so that what is packed never looks like a telephone number."""
BETWEEN = "."
"""What stands between two parts of a column: no telephone number and no name is read across it."""
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


def words(written: Iterable[str]) -> str:
    """Words by the alphabet, each by how it differs from the one before."""
    return BETWEEN.join(forms(before, [word]) for before, word in pairwise(["", *sorted(written)]))


def codes(terms: Sequence[str]) -> dict[str, str]:
    """For each term its place among all, in as many digits as the last needs: two, or three from the 4097th on."""
    width = 2 if len(terms) <= len(DIGITS) ** 2 else 3
    return {term: _digits(place, width) for place, term in enumerate(terms)}


def _digits(value: int, width: int) -> str:
    return "".join(DIGITS[value // len(DIGITS) ** place % len(DIGITS)] for place in reversed(range(width)))


def phrases(texts: Iterable[Sequence[str]], code: Mapping[str, str]) -> str:
    """What is compared as a whole, in no order: of each text how many terms it begins with like the last, and the rest.

    What most of the texts say stands first in each, so that they begin alike.
    """
    found = list(texts)
    count = Counter(term for terms in found for term in terms)
    alike = sorted(tuple(sorted(terms, key=lambda term: (-count[term], term))) for terms in found)
    shared = (min(9, _shared(last, terms)) for last, terms in pairwise([(), *alike]))
    return ",".join(
        f"{DIGITS[same]}{''.join(code[term] for term in terms[same:])}"
        for same, terms in zip(shared, alike, strict=True)
    )


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    same = takewhile(lambda letters: letters[0] == letters[1], zip(one, other, strict=False))
    return sum(1 for _ in same)
