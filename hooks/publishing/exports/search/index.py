"""The whole index of a hub as files: a core that is fetched when somebody comes to the box, and pieces for later."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from publishing.exports.search.compared import Compared, compared_texts
from publishing.exports.search.impacts import impacts
from publishing.exports.search.local import whom_to_tell
from publishing.exports.search.order import FRONT, ordered, runs
from publishing.exports.search.packing import codes, phrases
from publishing.exports.search.synonyms import Synonyms
from publishing.exports.search.topics import lines_and_topics, questions
from publishing.exports.search.vocabulary import Vocabulary, first_word, forms_in
from publishing.model.addresses import SEARCH_CORE
from publishing.model.hub import Hub
from publishing.model.interface import words_in
from publishing.model.search_entry import FOR_EDITORS, Reader, SearchEntry
from publishing.model.search_words import LIGHT_WORDS, SPELLINGS, STOP_WORDS
from publishing.model.translation import in_language, languages_of

BLOCK = 12
"""How many names of results come together, of those that aren't known from the start."""
SAYS = ("none", "one", "other", "call", "danger", "narrow", "area", "national", "reader", "reset", "help", "a_z")
"""The words of the interface that the box needs once somebody searches: there, each begins with `search_`."""
WAYS = {"help": "/get-help/", "a_z": "/a-z/"}
"""Where whoever finds nothing is led, by the word that leads there."""
CONTACTS = "contacts/"
"""The page that answers a number that nobody knows."""


def search_index(hub: Hub, entries: Iterable[SearchEntry]) -> dict[str, str]:
    """The text of each file by its address."""
    return _Index(hub, ordered(entries)).files


@dataclass(frozen=True)
class _Index:
    hub: Hub
    entries: Sequence[SearchEntry]

    @property
    def files(self) -> dict[str, str]:
        shards = list(self._vocabulary.shards())
        pieces = {f"w{place}": shard for place, shard in enumerate(shards)} | self._blocks
        edition = hashlib.sha256(_compact([self._core, pieces]).encode()).hexdigest()[:8]
        core = {"edition": edition, "shards": [first_word(shard) for shard in shards], **self._core}
        named = {_address(edition, name): _compact(content) for name, content in pieces.items()}
        return {SEARCH_CORE: _compact(core), **named}

    @cached_property
    def _core(self) -> dict[str, object]:
        return {
            "rules": {"spellings": SPELLINGS, "stopWords": sorted(STOP_WORDS), "lightWords": sorted(LIGHT_WORDS)},
            "says": {language: _says(self.hub, language) for language in languages_of(self.hub)},
            "contacts": CONTACTS,
            "ways": list(WAYS),
            "editors": FOR_EDITORS,
            "readers": [reader.label for reader in Reader],
            "runs": list(runs(self.entries)),
            "front": [_shown(entry) for entry in self.entries[:FRONT]],
            "block": BLOCK,
            "words": list(self._vocabulary.columns()),
            "beside": self._beside,
            "phrases": self._phrases(),
            "synonyms": self._synonyms.by_meaning(),
            "local": whom_to_tell(self.hub, self._places),
            **lines_and_topics(self.hub),
        }

    @property
    def _blocks(self) -> dict[str, list[list[str]]]:
        behind = self.entries[FRONT:]
        starts = range(0, len(behind), BLOCK)
        return {f"n{place}": [_shown(each) for each in behind[at : at + BLOCK]] for place, at in enumerate(starts)}

    @cached_property
    def _places(self) -> Mapping[str, int]:
        """The number of each result, by its address."""
        return {entry.address: page for page, entry in enumerate(self.entries)}

    @cached_property
    def _synonyms(self) -> Synonyms:
        return Synonyms(self.hub)

    @cached_property
    def _compared(self) -> Sequence[Compared]:
        return list(compared_texts(self.entries, questions(self.hub, self._places), self._synonyms))

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        asked = (text for each in self._compared for text in each.texts)
        return Vocabulary(impacts(self.entries), forms_in((*self._synonyms.said, *asked)))

    @cached_property
    def _beside(self) -> Sequence[str]:
        """The terms that stand in what is compared, and not among the words of the core."""
        asked = {term for each in self._compared for terms in each.terms for term in terms}
        return sorted(asked - self._vocabulary.core.keys())

    def _phrases(self) -> list[list[str]]:
        """The topic, pages and weights, and the terms of each text."""
        code = codes([*self._vocabulary.core, *self._beside])
        return [[each.owner, phrases(each.terms, code)] for each in self._compared if each.terms]


def _shown(entry: SearchEntry) -> list[str]:
    """Its address, its title, and what stands below that, which needn't say it again."""
    return [entry.address.lstrip("/"), entry.title, entry.description.removeprefix(f"{entry.title}: ")]


def _says(hub: Hub, language: str) -> dict[str, list[str]]:
    """What the box says on pages in a language: each text, its language where that is another, and where it leads."""
    words = words_in(hub, language)
    ways = {name: in_language(hub, address, language).lstrip("/") for name, address in WAYS.items()}
    found = {name: [words[f"search_{name}"].text, words[f"search_{name}"].lang, ways.get(name, "")] for name in SAYS}
    return {name: said if said[2] else [each for each in said if each] for name, said in found.items()}


def _compact(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"


def _address(edition: str, name: str) -> str:
    """Where a shard or a block stands: a piece of another edition is never taken for one of this."""
    return f"/assets/search/{name}.{edition}.json"
