"""Which page is looked at how: enough to miss nothing, and no more, because checking a page takes long.

What the accessibility checker finds follows from kinds of elements: their colours, their sizes and how they may be
nested. Pages that together show every kind are checked in every combination, all others once: on a narrow screen, where
tables start to scroll, and without what takes longest and follows from the kinds alone: the contrast of colours. Pages
of data files differ in nothing but the text of their lines: of those that show the same kinds, a sample is checked. No
page is left unopened, and each is seen on both screens and on paper.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

from tests.support.kinds import covering

Scheme = Literal["light", "dark"]

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
NARROW, WIDE = WIDTHS = (320, 1280)
DATA_FILES = "/data/files/"
SAMPLE = 10
"""Of so many data files that show the same kinds, one is checked."""


class Care(IntEnum):
    """How closely a page is looked at."""

    SEEN = 0
    CHECKED = 1
    """By the accessibility checker too."""
    THOROUGH = 2
    """In both schemes on both screens: the page is one of those that show every kind."""


@dataclass(frozen=True)
class Visit:
    """A page that is opened."""

    address: str
    care: Care


def planned(shown: Mapping[str, frozenset[str]]) -> list[Visit]:
    """How each page is looked at, given the kinds that it shows; what takes longest comes first."""
    thoroughly = set(covering(shown))
    unchecked = set(_data_files_like_others(shown)) - thoroughly
    cares = {
        **dict.fromkeys(shown, Care.CHECKED),
        **dict.fromkeys(unchecked, Care.SEEN),
        **dict.fromkeys(thoroughly, Care.THOROUGH),
    }
    found = [Visit(address, care) for address, care in cares.items()]
    return sorted(found, key=lambda visit: (-visit.care, visit.address))


def _data_files_like_others(shown: Mapping[str, frozenset[str]]) -> Iterator[str]:
    alike: dict[frozenset[str], list[str]] = defaultdict(list)
    for address in sorted(shown):
        if address.startswith(DATA_FILES):
            alike[shown[address]].append(address)
    for addresses in alike.values():
        yield from (address for number, address in enumerate(addresses) if number % SAMPLE)
