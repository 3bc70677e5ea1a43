"""Things in the order of the alphabet, under their first letters."""

from collections.abc import Callable, Iterable
from itertools import groupby
from string import ascii_uppercase
from typing import TypeVar

T = TypeVar("T")


def by_letter(items: Iterable[T], name: Callable[[T], str]) -> list[tuple[str, list[T]]]:
    """Each letter that has items, with them. What begins with no letter stands under the digits."""
    ordered = sorted(items, key=lambda item: (_letter(name(item)), name(item).casefold()))
    return [(letter, list(group)) for letter, group in groupby(ordered, key=lambda item: _letter(name(item)))]


def _letter(name: str) -> str:
    first = name[:1].upper()
    return first if first in ascii_uppercase else "0–9"
