"""What the browser compares as a whole: names, and what people ask. What it finds so, it finds first."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from publishing.exports.search.order import NAMED
from publishing.exports.search.packing import numbers
from publishing.exports.search.synonyms import Synonyms
from publishing.exports.search.topics import Question
from publishing.model.search_entry import SearchEntry
from publishing.model.search_words import asked_terms

_NAME = 10
"""How much its whole name says of a result."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The names of one result, or all that is asked of one topic."""

    owner: str
    """The number of the topic, 0 for a name; then each result and how much is said of it. Packed."""
    texts: Sequence[str]
    terms: Sequence[Sequence[str]]
    """Those of each text. Texts with the same ones count once."""


def compared_texts(
    entries: Sequence[SearchEntry], questions: Iterable[Question], synonyms: Synonyms
) -> Iterator[Compared]:
    """A name is compared as it is, and a question by what its words stand for."""
    for page, entry in enumerate(entries[:NAMED]):
        yield _compared((0, page, _NAME), entry.names, list)
    for place, (pages, texts) in enumerate(questions, start=1):
        yield _compared((place, *(value for pair in pages for value in pair)), texts, synonyms.canonical)


def _compared(owner: Iterable[int], texts: Sequence[str], meant: Callable[[Sequence[str]], Sequence[str]]) -> Compared:
    alike: dict[frozenset[str], Sequence[str]] = {}
    for text in texts:
        terms = tuple(dict.fromkeys(meant([term for _, term in asked_terms(text)])))
        alike.setdefault(frozenset(terms), terms)
    return Compared(numbers(owner), texts, [terms for terms in alike.values() if terms])
