"""What a pack is about: one edition of one council's strategy, as the hub knows it on a day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from publishing.exports.pack.blocks import Block, Paragraph, Role
from publishing.model.area import Area
from publishing.model.assessment import Assessment
from publishing.model.editions import editions_of
from publishing.model.gaps import Gap, gaps_of
from publishing.model.hub import Hub
from publishing.model.interface import in_words
from publishing.model.record import Citation, CitedRecord, Note, Record
from publishing.model.status import Status
from publishing.model.strategy import Strategy
from publishing.model.thread import Thread, thread_of

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Subject:
    """An edition. Its hub is narrowed to its area."""

    hub: Hub
    strategy: Strategy
    today: date

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """The edition's records of a kind."""
        return self.hub.all(kind, self.strategy.edition_scope)

    @cached_property
    def records(self) -> tuple[Record, ...]:
        """The strategy and everything that belongs to it."""
        scope = self.strategy.edition_scope
        return (self.strategy, *(record for record in self.hub.records if record.scope == scope))

    @cached_property
    def area(self) -> Area:
        """Whose strategy it is."""
        return self.hub.get(Area, self.strategy.scope)

    @cached_property
    def earlier(self) -> tuple[Strategy, ...]:
        """The area's other editions, the newest first."""
        return tuple(each for each in editions_of(self.hub, self.area.id) if each != self.strategy)

    @cached_property
    def thread(self) -> Thread:
        """All declared links."""
        return thread_of(self.hub)

    @cached_property
    def gaps(self) -> list[Gap]:
        """What is missing on this edition's thread."""
        return gaps_of(self.hub, self.strategy, self.thread, self.today)

    @cached_property
    def _by_address(self) -> dict[str, CitedRecord]:
        cited = [record for record in self.hub.records if isinstance(record, CitedRecord)]
        scored = {
            each.place(criterion): each
            for each in self.all(Assessment)
            for criterion in (*(score.criterion for score in each.scores), *(one.criterion for one in each.ratings))
        }
        return {**{record.address: record for record in cited}, **scored}

    def in_words(self, status: Status) -> str:
        """What a reader is told of a status."""
        return in_words(self.hub, status)

    def sources_at(self, address: str) -> str:
        """The source line of what stands at an address; "" if nothing there cites a source."""
        record = self._by_address.get(address)
        return self.sources_of(record) if record else ""

    def sources_of(self, record: CitedRecord) -> str:
        """Its sources with their paragraphs, and the day on which it was true."""
        return f"Source: {self.places(record.sources)}. As at {record.as_at}."

    def places(self, citations: Iterable[Citation]) -> str:
        """Each source once, with the cited paragraphs."""
        by_source: dict[str, list[str]] = {}
        for citation in citations:
            source = self.hub.source(citation.source)
            name = source.short_title if source else citation.source
            by_source.setdefault(name, []).append(citation.paragraph_label)
        return "; ".join(": ".join(filter(None, (name, ", ".join(places)))) for name, places in by_source.items())

    def close(self, record: CitedRecord) -> Iterator[Block]:
        """What every record ends with: its source line and its notes."""
        yield Paragraph(self.sources_of(record), Role.SOURCE)
        yield from notes(record.notes)


def notes(found: Iterable[Note]) -> Iterator[Block]:
    """Notes, each with what it tells."""
    for note in found:
        yield Paragraph(note.text, Role.NOTE, note.kind.label)
