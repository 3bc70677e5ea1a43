"""Editions as they stand side by side: what each says under a theme, and which two make a pair."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from publishing.model.addresses import COMPARISONS
from publishing.model.area import Area
from publishing.model.comparison import Comparison
from publishing.model.editions import compared_pairs, editions_of, pair_address
from publishing.model.hub import Hub
from publishing.model.record import Citation, CitedRecord, Record
from publishing.pages.compared_lines import HEADINGS, Line, line_of
from publishing.pages.edition import Edition


@dataclass(frozen=True, slots=True)
class Group:
    """What an edition says under a theme in records of one kind."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """What an edition says under a theme."""

    comparison: Comparison
    groups: tuple[Group, ...]

    @property
    def citations(self) -> list[Citation]:
        """Where all of it comes from, each place once."""
        records = [line.record for group in self.groups for line in group.lines]
        found = (cited for record in records if isinstance(record, CitedRecord) for cited in record.sources)
        return list({(cited.source, cited.paragraph): cited for cited in found}.values())


@dataclass(frozen=True, eq=False)
class ComparedEdition(Edition):
    """An edition by theme."""

    @property
    def address(self) -> str:
        """Its page among comparisons."""
        return f"{COMPARISONS}{self.scope}/"

    @cached_property
    def sides(self) -> dict[str, Side]:
        """What it says, by the id of the theme."""
        return {each.id: Side(each, tuple(self._groups(each))) for each in self.all(Comparison)}

    def _groups(self, comparison: Comparison) -> Iterator[Group]:
        for kind, named in groupby(comparison.held(), key=lambda held: held[0]):
            records = [self.hub.meant(kind, record_id, self.scope) for _, record_id in named]
            yield Group(HEADINGS[kind], tuple(line_of(record) for record in records if record))

    @property
    def edited_at(self) -> Record:
        """What an editor changes: the mapping, or the edition if there is none."""
        return next((side.comparison for side in self.sides.values()), self.strategy)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two editions that are compared on one page: it doesn't matter which of them a reader chose first."""

    older: ComparedEdition
    newer: ComparedEdition

    @property
    def address(self) -> str:
        """The page of the two."""
        return pair_address(self.older.strategy, self.newer.strategy)

    def other(self, edition: ComparedEdition) -> ComparedEdition:
        """The one that isn't this."""
        return self.newer if edition is self.older else self.older


def compared_editions(hub: Hub) -> dict[str, list[ComparedEdition]]:
    """The editions of each area that has any, the newest first."""
    every = {
        area.id: [ComparedEdition(hub, strategy) for strategy in editions_of(hub, area.id)] for area in hub.all(Area)
    }
    return {area: editions for area, editions in every.items() if editions}


def pairs_of(editions: Iterable[ComparedEdition]) -> list[Pair]:
    """The pairs that have a page."""
    by_scope = {each.scope: each for each in editions}
    areas = {each.area.id: each.area for each in by_scope.values()}
    pairs = compared_pairs((each.strategy for each in by_scope.values()), areas.values())
    return [Pair(by_scope[older.edition_scope], by_scope[newer.edition_scope]) for older, newer in pairs]
