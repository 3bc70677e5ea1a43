"""Which page is looked at how: enough to miss nothing, and no more, because checking a page takes long.

What the accessibility checker finds follows from kinds of elements: their colours, their sizes and how they may be
nested. Pages that together show every kind are checked in every combination, all others once: on a narrow screen, where
tables start to scroll, and without what takes longest and follows from the kinds alone: the contrast of colours. Pages
of data files differ in nothing but the text of their lines: of those that show the same kinds, a sample is checked. No
page is left unopened, and each is seen on both screens.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from tests.support.kinds import covering

Scheme = Literal["light", "dark"]

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
NARROW, WIDE = WIDTHS = (320, 1280)
DATA_FILES = "/data/files/"
SAMPLE = 10
"""Of so many data files that show the same kinds, one is checked."""


@dataclass(frozen=True)
class Visit:
    """A page opened at a width, and the schemes in which it is checked there."""

    address: str
    width: int
    schemes: tuple[Scheme, ...] = ()

    @property
    def is_thorough(self) -> bool:
        """Whether the page is one of those that show every kind."""
        return self.schemes == SCHEMES


def planned(shown: Mapping[str, frozenset[str]]) -> list[Visit]:
    """How each page is looked at, given the kinds that it shows; what takes longest comes first."""
    thoroughly = set(covering(shown))
    unchecked = set(_data_files_like_others(shown))
    found = [Visit(address, width, SCHEMES) for address in shown if address in thoroughly for width in WIDTHS]
    found += [
        Visit(address, NARROW, () if address in unchecked else SCHEMES[:1])
        for address in shown
        if address not in thoroughly
    ]
    return sorted(found, key=lambda visit: (-len(visit.schemes), visit.address, visit.width))


def _data_files_like_others(shown: Mapping[str, frozenset[str]]) -> Iterator[str]:
    alike: dict[frozenset[str], list[str]] = defaultdict(list)
    for address in sorted(shown):
        if address.startswith(DATA_FILES):
            alike[shown[address]].append(address)
    for addresses in alike.values():
        yield from (address for number, address in enumerate(addresses) if number % SAMPLE)
