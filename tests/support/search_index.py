"""The search index of a built site, unpacked by a reader of its own."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tests.support.sites import BuiltSite

from publishing.model.search_words import term_of

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_0123456789"


@dataclass(frozen=True)
class Result:
    """What the search shows of one result, and how likely it takes it to be."""

    address: str
    title: str
    description: str
    area: str
    kind: str
    status: str
    readers: int
    prior: int


@dataclass(frozen=True)
class ReadIndex:
    """The results, and which of them each term leads to, with its level."""

    results: tuple[Result, ...]
    words: dict[str, dict[str, int]]
    core: dict[str, object] = field(repr=False)

    @property
    def addresses(self) -> set[str]:
        """Every address, with its place on the page for a contact."""
        return {result.address for result in self.results}

    def result(self, address: str) -> Result:
        """The result of this address."""
        return next(result for result in self.results if result.address == address)


def read_index(site: BuiltSite) -> ReadIndex:
    """The index as its files give it."""
    core = json.loads(site.read(site.shared("search/core.json")))
    pieces = {
        piece[1]: json.loads(site.read(name))
        for name in sorted(site.files)
        if (piece := re.fullmatch(rf"/assets/search/(\w+)\.{core['edition']}\.json", name))
    }
    blocks = sorted((int(name[1:]), piece) for name, piece in pieces.items() if name.startswith("n"))
    shown = [*core["front"], *(each for _, block in blocks for each in block)]
    results = tuple(_results(core["runs"], shown))
    words: dict[str, dict[str, int]] = {}
    shards = (line.split(" ") for name, piece in pieces.items() if name.startswith("w") for line in piece)
    for term, _, _, packed in (*core_words(core["words"]), *shards):
        words.setdefault(term, {}).update({results[page].address: level for page, level in postings(packed)})
    return ReadIndex(results, words, core)


def _results(runs: list[list[object]], shown: list[list[str]]) -> list[Result]:
    common = [run[1:] for run in runs for _ in range(int(str(run[0])))]
    assert len(common) == len(shown)
    return [
        Result(f"/{address}", title, description, *(each for each in rest))  # type: ignore[arg-type]
        for rest, (address, title, description) in zip(common, shown, strict=True)
    ]


def core_words(columns: list[str]) -> Iterator[tuple[str, str, list[str], str]]:
    """Of each term of these columns its rarity, forms and pages."""
    forms: dict[str, list[str]] = {}
    for word in told_words(columns[0]):
        forms.setdefault(term_of(word), []).append(word)
    others = (column.split(".") for column in columns[1:])
    for term, rarity, packed in zip(sorted(forms), *others, strict=True):
        yield term, rarity, forms[term], packed


def told_words(packed: str) -> Iterator[str]:
    """The words, of which each is told by how it differs from the one before."""
    last = ""
    for told in packed.split("."):
        last = last[: DIGITS.index(told[0])] + told[1:]
        yield last


def phrases(packed: str, terms: Sequence[str]) -> list[list[str]]:
    """The terms of each text, of which each is told by its place among all."""
    width = 2 if len(terms) <= 4096 else 3
    found: list[list[str]] = []
    for same, codes in ((DIGITS.index(line[0]), line[1:]) for line in packed.split(",")):
        places = (codes[at : at + width] for at in range(0, len(codes), width))
        told = [
            terms[sum(DIGITS.index(digit) * 64**at for at, digit in enumerate(reversed(place)))] for place in places
        ]
        found.append([*(found[-1][:same] if found else []), *told])
    return found


def postings(packed: str) -> list[tuple[int, int]]:
    """The pages and levels of a packed list."""
    read = numbers(packed)
    found, page = [], -1
    for ahead, level in zip(read[::2], read[1::2], strict=True):
        page += ahead + 1
        found.append((page, level))
    return found


def numbers(packed: str) -> list[int]:
    """The whole numbers of a packed text."""
    found, rest = [], iter(packed)
    for digit in rest:
        first = DIGITS.index(digit)
        if first < 48:
            found.append(first)
        elif first < 60:
            found.append(48 + (first - 48) * 64 + DIGITS.index(next(rest)))
        else:
            found.append(816 + (first - 60) * 4096 + DIGITS.index(next(rest)) * 64 + DIGITS.index(next(rest)))
    return found
