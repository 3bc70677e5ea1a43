"""Things in the order of the alphabet, under their first letters."""

import unicodedata
from collections.abc import Callable, Iterable
from itertools import groupby
from string import ascii_lowercase
from typing import TypeVar

T = TypeVar("T")


def by_letter(items: Iterable[T], name: Callable[[T], str]) -> list[tuple[str, list[T]]]:
    """Each letter that has items, with them. What begins with no letter stands under the digits."""
    ordered = sorted(items, key=lambda item: (_letter(name(item)), _plain(name(item)), name(item)))
    return [(letter, list(group)) for letter, group in groupby(ordered, key=lambda item: _letter(name(item)))]


def _letter(name: str) -> str:
    first = _plain(name)[:1]
    return first.upper() if first and first in ascii_lowercase else "0–9"


def _plain(name: str) -> str:
    """A name without the marks that it begins with, such as a quotation mark, and without accents."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    begins = next((place for place, letter in enumerate(letters) if letter.isalnum()), 0)
    return "".join(letter for letter in letters[begins:] if not unicodedata.combining(letter))
