"""The order of the results, which tells how soon the browser knows what of each."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from publishing.model.search_entry import Reader, SearchEntry

FRONT = 180
"""How many results are known by name from the start. The others' names come in blocks, and their words in shards."""
NAMED = 450
"""How many are found by their whole name."""


def ordered(entries: Iterable[SearchEntry]) -> list[SearchEntry]:
    """Those that are wanted most first, in three parts; in each, what is alike stands side by side."""
    likely = sorted(entries, key=lambda each: (-each.prior, each.address))
    parts = (likely[:FRONT], likely[FRONT:NAMED], likely[NAMED:])
    return [entry for part in parts for entry in sorted(part, key=_likeness)]


def _likeness(entry: SearchEntry) -> tuple[str, str, str, float, str]:
    return entry.area, entry.kind, entry.status, -entry.prior, entry.address


def runs(entries: Sequence[SearchEntry]) -> Iterator[list[object]]:
    """What neighbours have in common: how many they are, area, kind, status, readers, and how likely they are."""
    for common, run in groupby(entries, _common):
        yield [len(list(run)), *common]


def _common(entry: SearchEntry) -> tuple[str, str, str, int, int]:
    readers = sum(1 << place for place, reader in enumerate(Reader) if reader in entry.readers)
    return entry.area, entry.kind, entry.status, readers, round(entry.prior * 100)
