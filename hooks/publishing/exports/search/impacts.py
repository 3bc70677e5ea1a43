"""How much each word says of each page: BM25F, with the fields weighed before the count levels off.

Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", CIKM 2004.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from publishing.model.search_entry import SearchEntry
from publishing.model.search_words import terms_of

LEVELS = 15
"""Steps into which what a word says of a page is rounded."""
_LEVELS_OFF = 3.0
_LEAST = 1.5
"""Below this level a word that a long page says in passing is left out."""
_COMMON = 0.4
"""A word in more pages than this share says nothing, unless it stands in a name or a heading."""


@dataclass(frozen=True, slots=True)
class _Field:
    weight: float
    evens_out: float
    """From 0 to 1: how much a long text's words count less."""


_NAMES, _OTHER_NAMES, _HEADINGS, _DESCRIPTION, _TEXT = (
    _Field(9, 0.4),
    _Field(3, 0.6),
    _Field(2.5, 0.5),
    _Field(3, 0.3),
    _Field(1, 0.7),
)


@dataclass(slots=True)
class Word:
    """A term: in which forms it is written, and what it says of which page."""

    forms: set[str] = field(default_factory=set)
    strong: dict[int, int] = field(default_factory=dict)
    """Pages by number that say it in their name, headings or description, with the level from 1 to `LEVELS`."""
    weak: dict[int, int] = field(default_factory=dict)
    """Pages that say it in their text alone."""
    rarity: float = 0.0


def impacts(entries: Sequence[SearchEntry]) -> dict[str, Word]:
    """Every term of the entries, which are numbered as they stand."""
    fields = [_fields_of(entry) for entry in entries]
    averages = {kind: _average(fields, kind) for kind in (_NAMES, _OTHER_NAMES, _HEADINGS, _DESCRIPTION, _TEXT)}
    found: dict[str, Word] = {}
    for number, texts in enumerate(fields):
        counts = _count(texts, averages, found)
        for term, (total, is_strong) in counts.items():
            level = LEVELS * total / (_LEVELS_OFF + total)
            if is_strong or level >= _LEAST:
                (found[term].strong if is_strong else found[term].weak)[number] = max(1, round(level))
    for word in found.values():
        _weigh(word, len(entries))
    return {term: word for term, word in sorted(found.items()) if word.strong or word.weak}


def _weigh(word: Word, total: int) -> None:
    pages = len(word.strong) + len(word.weak)
    word.rarity = math.log(1 + (total - pages + 0.5) / (pages + 0.5))
    if pages > _COMMON * total:
        word.weak.clear()


def _fields_of(entry: SearchEntry) -> dict[_Field, Sequence[tuple[str, str]]]:
    return {
        _NAMES: list(terms_of(entry.title)),
        _OTHER_NAMES: list(terms_of(" ".join(entry.names))),
        _HEADINGS: list(terms_of(" ".join(entry.headings))),
        _DESCRIPTION: list(terms_of(entry.description)),
        _TEXT: entry.terms,
    }


def _average(fields: Iterable[Mapping[_Field, Sequence[object]]], kind: _Field) -> float:
    lengths = [len(texts[kind]) for texts in fields]
    return max(1.0, sum(lengths) / max(1, len(lengths)))


def _count(
    texts: Mapping[_Field, Sequence[tuple[str, str]]], averages: Mapping[_Field, float], found: dict[str, Word]
) -> dict[str, tuple[float, bool]]:
    """The weighed count of each term of one page, and whether it stands in more than its text."""
    counts: dict[str, tuple[float, bool]] = {}
    for kind, words in texts.items():
        evened = kind.weight / (1 - kind.evens_out + kind.evens_out * len(words) / averages[kind])
        for (word, term), count in Counter(words).items():
            if (known := found.get(term)) is None:
                known = found[term] = Word()
            known.forms.add(word)
            total, is_strong = counts.get(term, (0.0, False))
            counts[term] = total + count * evened, is_strong or kind is not _TEXT
    return counts
