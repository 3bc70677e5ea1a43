"""What stands for what: the search synonyms, and the other names of definitions, as terms."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from publishing.model.hub import Hub
from publishing.model.search_synonym import SearchSynonym
from publishing.model.search_words import telling_terms

Terms = tuple[str, ...]


@dataclass(frozen=True)
class Synonyms:
    """All synonyms of a hub."""

    hub: Hub

    @cached_property
    def means(self) -> Mapping[Terms, tuple[Terms, ...]]:
        """For the terms of what is said, the terms of what pages may say instead; what those mean is followed too."""
        direct: dict[Terms, list[Terms]] = {}
        for synonym in self.hub.all(SearchSynonym):
            meant = [terms for text in synonym.means if (terms := telling_terms(text))]
            for said in (telling for text in synonym.said if (telling := telling_terms(text))):
                direct.setdefault(said, []).extend(each for each in meant if each != said)
        return {said: tuple(_followed(said, direct)) for said in sorted(direct) if direct[said]}

    def canonical(self, terms: Sequence[str]) -> list[str]:
        """Terms as questions are compared: what stands for something else is replaced by that, long names first."""
        found: list[str] = []
        place = 0
        while place < len(terms):
            length = next(each for each in range(self._longest, 0, -1) if each == 1 or self._stands(terms, place, each))
            found += self._meant(tuple(terms[place : place + length]))
            place += length
        return found

    def _stands(self, terms: Sequence[str], place: int, length: int) -> bool:
        return place + length <= len(terms) and tuple(terms[place : place + length]) in self.means

    def _meant(self, said: Terms) -> Terms:
        """What terms come down to, by the first meaning of each."""
        passed = {said}
        while said in self.means and self.means[said][0] not in passed:
            said = self.means[said][0]
            passed.add(said)
        return said

    @cached_property
    def _longest(self) -> int:
        return max((len(said) for said in self.means), default=1)

    def by_meaning(self) -> list[list[str]]:
        """The meanings, each with what stands for it, as terms."""
        found: dict[str, list[str]] = {}
        for said, means in self.means.items():
            found.setdefault(",".join(map(" ".join, means)), []).append(" ".join(said))
        return [[meant, ",".join(all_said)] for meant, all_said in found.items()]

    @property
    def said(self) -> Iterator[str]:
        """What is said, where it tells anything."""
        return (text for synonym in self.hub.all(SearchSynonym) for text in synonym.said if telling_terms(text))


def _followed(said: Terms, direct: Mapping[Terms, Iterable[Terms]]) -> list[Terms]:
    found: list[Terms] = []
    waiting = [*direct[said]]
    while waiting:
        meant = waiting.pop(0)
        if meant not in found and meant != said:
            found.append(meant)
            waiting.extend(direct.get(meant, ()))
    return found
