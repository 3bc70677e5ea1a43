"""The whole index of a hub as files: a core that is fetched when somebody comes to the box, and pieces for later."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from publishing.exports.search.impacts import Word, impacts
from publishing.exports.search.local import whom_to_tell
from publishing.exports.search.packing import BETWEEN, codes, forms, number, numbers, phrases, postings, words
from publishing.exports.search.synonyms import Synonyms
from publishing.exports.search.topics import Questions, lines_and_topics
from publishing.model.addresses import SEARCH_CORE
from publishing.model.hub import Hub
from publishing.model.interface import words_in
from publishing.model.search_entry import FOR_EDITORS, Reader, SearchEntry
from publishing.model.search_words import LIGHT_WORDS, SPELLINGS, STOP_WORDS, asked_terms, terms_of
from publishing.model.translation import languages_of

FRONT = 180
"""How many results are known by name from the start. The others' names come in blocks, and their words in shards."""
NAMED = 450
"""How many are found by their whole name."""
BLOCK = 12
TELLING = 4
"""From this level on, what a word says of a page is known from the start; what it says in passing is in the shards."""
SHARD = 2_000
"""The length of a shard, in characters."""
SAYS = ("none", "one", "other", "call", "danger", "narrow", "area", "national", "reader", "reset", "help", "a_z")
"""The words of the interface that the box needs once somebody searches: there, each begins with `search_`."""
WAYS = (("help", "get-help/"), ("a_z", "a-z/"))
"""Where whoever finds nothing is led, each by a word of the interface."""
CONTACTS = "contacts/"
"""The page that answers a number that nobody knows."""
_UNKNOWN = 5.0
"""How rare a word counts that people say and no page does."""


def search_index(hub: Hub, entries: Iterable[SearchEntry]) -> dict[str, str]:
    """The text of each file by its address."""
    return _Index(hub, _ordered(entries)).files


def _ordered(entries: Iterable[SearchEntry]) -> list[SearchEntry]:
    """Those that are wanted most first, in three parts; in each, what is alike stands side by side."""
    likely = sorted(entries, key=lambda each: (-each.prior, each.address))
    parts = (likely[:FRONT], likely[FRONT:NAMED], likely[NAMED:])
    return [entry for part in parts for entry in sorted(part, key=_likeness)]


def _likeness(entry: SearchEntry) -> tuple[str, str, str, float, str]:
    return entry.area, entry.kind, entry.status, -entry.prior, entry.address


def _compact(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"


def piece_address(edition: str, name: str) -> str:
    """Where a shard or a block stands: a piece of another edition is never taken for one of this."""
    return f"/assets/search/{name}.{edition}.json"


@dataclass(frozen=True)
class _Index:
    hub: Hub
    entries: Sequence[SearchEntry]

    @property
    def files(self) -> dict[str, str]:
        shards = list(self._shards())
        pieces = {f"w{place}": lines for place, (_, lines) in enumerate(shards)} | self._blocks
        starts = [start for start, _ in shards]
        edition = hashlib.sha256(_compact([self._core, pieces]).encode()).hexdigest()[:8]
        named = {piece_address(edition, name): _compact(content) for name, content in pieces.items()}
        return {SEARCH_CORE: _compact({"edition": edition, "shards": starts, **self._core}), **named}

    @cached_property
    def _core(self) -> dict[str, object]:
        return {
            "rules": {"spellings": SPELLINGS, "stopWords": sorted(STOP_WORDS), "lightWords": sorted(LIGHT_WORDS)},
            "says": {language: _says(self.hub, language) for language in languages_of(self.hub)},
            "contacts": CONTACTS,
            "ways": WAYS,
            "editors": FOR_EDITORS,
            "readers": [reader.label for reader in Reader],
            "total": len(self.entries),
            "runs": list(self._runs()),
            "front": [_shown(entry) for entry in self.entries[:FRONT]],
            "block": BLOCK,
            "words": list(self._columns()),
            "beside": self._beside,
            "phrases": list(self._phrases()),
            "synonyms": list(self._said_alike()),
            "local": whom_to_tell(self.hub, self._places),
            **lines_and_topics(self.hub),
        }

    @cached_property
    def _synonyms(self) -> Synonyms:
        return Synonyms(self.hub)

    @cached_property
    def _words(self) -> Mapping[str, Word]:
        return impacts(self.entries)

    @cached_property
    def _questions(self) -> Questions:
        return Questions(self.hub, self._places)

    @cached_property
    def _places(self) -> Mapping[str, int]:
        """The number of each result, by its address."""
        return {entry.address: page for page, entry in enumerate(self.entries)}

    @cached_property
    def _core_words(self) -> Mapping[str, Word]:
        """The words of the names, headings and descriptions of the front, and those that are only asked."""
        found = {term: replace(word, strong=_at_once(word.strong)) for term, word in self._words.items()}
        for term, asked in self._asked_forms.items():
            word = found.get(term, Word(rarity=_UNKNOWN))
            found[term] = replace(word, forms=word.forms | asked)
        return {term: word for term, word in sorted(found.items()) if word.strong or term in self._asked_forms}

    def _columns(self) -> Iterator[str]:
        """Every form of the words, whose terms the browser finds itself.

        Of the terms by the alphabet how rare each is, and its pages.
        """
        found = self._core_words.values()
        yield words({form for word in found for form in word.forms})
        yield BETWEEN.join(_rarity(word.rarity) for word in found)
        yield BETWEEN.join(postings(word.strong) for word in found)

    @cached_property
    def _asked_forms(self) -> Mapping[str, set[str]]:
        found = {term: set(words) for term, words in self._synonyms.forms.items()}
        for text in (text for _, texts, _ in self._whole for text in texts):
            for word, term in terms_of(text):
                found.setdefault(term, set()).add(word)
        return found

    def _shards(self) -> Iterator[tuple[str, list[str]]]:
        """All that the core doesn't say of words, cut by the alphabet: the first word of each shard, and its lines."""
        shard: list[str] = []
        for term, word in self._words.items():
            at_once = _at_once(word.strong)
            levels = word.weak | {page: level for page, level in word.strong.items() if page not in at_once}
            if not levels:
                continue
            line = _line(term, word.forms, word.rarity, levels)
            if shard and sum(map(len, shard)) + len(line) > SHARD:
                yield shard[0].partition(" ")[0], shard
                shard = []
            shard.append(line)
        if shard:
            yield shard[0].partition(" ")[0], shard

    @property
    def _blocks(self) -> dict[str, list[list[str]]]:
        behind = self.entries[FRONT:]
        starts = range(0, len(behind), BLOCK)
        return {f"n{place}": [_shown(each) for each in behind[at : at + BLOCK]] for place, at in enumerate(starts)}

    @property
    def _whole(self) -> Iterator[tuple[str, Sequence[str], Callable[[Sequence[str]], list[str]]]]:
        """What is compared as a whole: whose it is, packed; the texts; and how their terms are compared.

        A name is compared as it is, and a question by what its words stand for.
        """
        for page, entry in enumerate(self.entries[:NAMED]):
            yield numbers((0, page, 10)), entry.names, list
        for place, (pages, texts) in enumerate(self._questions.all, start=1):
            yield numbers((place, *(value for pair in pages for value in pair))), texts, self._synonyms.canonical

    @cached_property
    def _compared(self) -> Sequence[tuple[str, Sequence[Sequence[str]]]]:
        """Whose each is, packed, and the terms of each text, once."""
        found: list[tuple[str, Sequence[Sequence[str]]]] = []
        for owner, texts, compared in self._whole:
            alike: dict[frozenset[str], list[str]] = {}
            for text in texts:
                terms = list(dict.fromkeys(compared([term for _, term in asked_terms(text)])))
                alike.setdefault(frozenset(terms), terms)
            found.append((owner, [each for each in alike.values() if each]))
        return found

    @cached_property
    def _beside(self) -> Sequence[str]:
        """The terms that stand in what is compared, and not among the words of the core."""
        asked = {term for _, texts in self._compared for terms in texts for term in terms}
        return sorted(asked - self._core_words.keys())

    def _phrases(self) -> Iterator[list[str]]:
        """The topic, pages and weights, and the terms of each text."""
        code = codes([*self._core_words, *self._beside])
        for owner, texts in self._compared:
            if texts:
                yield [owner, phrases(texts, code)]

    def _said_alike(self) -> Iterator[list[str]]:
        """The meanings, each with what stands for it, as terms."""
        found: dict[str, list[str]] = {}
        for said, means in self._synonyms.means.items():
            found.setdefault(",".join(map(" ".join, means)), []).append(" ".join(said))
        for meant, all_said in found.items():
            yield [meant, ",".join(all_said)]

    def _runs(self) -> Iterator[list[object]]:
        """What neighbours have in common: how many they are, area, kind, status, readers, and how likely they are."""
        for (area, kind, status, readers, prior), run in groupby(self.entries, _common):
            yield [len(list(run)), area, kind, status, readers, prior]


def _common(entry: SearchEntry) -> tuple[str, str, str, int, int]:
    readers = sum(1 << place for place, reader in enumerate(Reader) if reader in entry.readers)
    return entry.area, entry.kind, entry.status, readers, round(entry.prior * 100)


def _shown(entry: SearchEntry) -> list[str]:
    return [entry.address.lstrip("/"), entry.title, entry.description]


def _says(hub: Hub, language: str) -> dict[str, list[str]]:
    """What the box says on pages in a language: each text, and its language where that is another."""
    words = words_in(hub, language)
    found = ((name, words[f"search_{name}"]) for name in SAYS)
    return {name: [said.text, said.lang] if said.lang else [said.text] for name, said in found}


def _at_once(levels: Mapping[int, int]) -> dict[int, int]:
    return {page: level for page, level in levels.items() if page < FRONT and level >= TELLING}


def _line(term: str, written: Iterable[str], rarity: float, levels: Mapping[int, int]) -> str:
    return f"{term} {_rarity(rarity)} {forms(term, written)} {postings(levels)}"


def _rarity(rarity: float) -> str:
    return number(min(47, round(rarity * 3)))
