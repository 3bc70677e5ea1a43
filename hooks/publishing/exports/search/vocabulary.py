"""The words of the index: what is known of them from the start, and the shards that tell the rest."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from publishing.exports.search.impacts import Word
from publishing.exports.search.order import FRONT
from publishing.exports.search.packing import BETWEEN, forms, number, postings, words
from publishing.model.search_words import terms_of

TELLING = 4
"""From this level on, what a word says of a page is known from the start; what it says in passing is in the shards."""
SHARD = 2_000
"""The length of a shard, in characters."""
_UNKNOWN = Word(rarity=5.0)
"""A word that people say and no page does."""


@dataclass(frozen=True)
class Vocabulary:
    """All words that pages or people say."""

    words: Mapping[str, Word]
    """The terms of the results, by the alphabet."""
    asked: Mapping[str, set[str]]
    """The terms of what people ask, each in the forms in which they do."""

    @cached_property
    def core(self) -> Mapping[str, Word]:
        """The words of the names, headings and descriptions of the front, and those that are only asked."""
        found = {}
        for term in sorted(self.words.keys() | self.asked.keys()):
            word = self.words.get(term, _UNKNOWN)
            strong = _at_once(word.strong)
            if strong or term in self.asked:
                found[term] = replace(word, strong=strong, forms=word.forms | self.asked.get(term, set()))
        return found

    def columns(self) -> Iterator[str]:
        """Every form of the words of the core, whose terms the browser finds itself.

        Of the terms by the alphabet how rare each is, and its pages.
        """
        found = self.core.values()
        yield words({form for word in found for form in word.forms})
        yield BETWEEN.join(_rarity(word) for word in found)
        yield BETWEEN.join(postings(word.strong) for word in found)

    def shards(self) -> Iterator[Sequence[str]]:
        """All that the core doesn't say of words, cut by the alphabet: the lines of each shard."""
        shard: list[str] = []
        for line in self._lines():
            if shard and sum(map(len, shard)) + len(line) > SHARD:
                yield shard
                shard = []
            shard.append(line)
        if shard:
            yield shard

    def _lines(self) -> Iterator[str]:
        for term, word in self.words.items():
            at_once = _at_once(word.strong)
            levels = word.weak | {page: level for page, level in word.strong.items() if page not in at_once}
            if levels:
                yield f"{term} {_rarity(word)} {forms(term, word.forms)} {postings(levels)}"


def forms_in(texts: Iterable[str]) -> dict[str, set[str]]:
    """The forms of each term in the texts: a typing error in one is found as well."""
    found: dict[str, set[str]] = {}
    for word, term in (pair for text in texts for pair in terms_of(text)):
        found.setdefault(term, set()).add(word)
    return found


def first_word(shard: Sequence[str]) -> str:
    """Where a shard begins in the alphabet."""
    return shard[0].partition(" ")[0]


def _at_once(levels: Mapping[int, int]) -> dict[int, int]:
    return {page: level for page, level in levels.items() if page < FRONT and level >= TELLING}


def _rarity(word: Word) -> str:
    return number(min(47, round(word.rarity * 3)))
