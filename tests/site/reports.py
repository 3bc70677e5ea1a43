"""The five reports, row by row, and which records of the hub show what they say."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from tests.site import (
    barking_and_dagenham_2017_facts,
    buckinghamshire_2018_facts,
    thurrock_2014_facts,
    thurrock_2016_facts,
    thurrock_2024_facts,
)
from tests.site.report_rows import Excluded, Fact, Report, Row
from tests.support.html_tree import straight
from tests.support.record_places import place, text_of
from tests.support.sites import BuiltPage, BuiltSite

from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.source import Source, paragraph_anchor
from publishing.model.supported import with_support
from publishing.pages.sources import uses_of_sources

REPORTS = (
    thurrock_2014_facts.REPORT,
    thurrock_2016_facts.REPORT,
    barking_and_dagenham_2017_facts.REPORT,
    buckinghamshire_2018_facts.REPORT,
    thurrock_2024_facts.REPORT,
)


def holds(text: str, words: str) -> bool:
    """Whether words stand in a text, however its quotation marks and its capitals are written."""
    return straight(words).casefold() in straight(text).casefold()


@dataclass(frozen=True)
class Coverage:
    """What became of a report in a hub and in the site built from it."""

    site: BuiltSite
    hub: Hub
    report: Report

    @cached_property
    def source(self) -> Source:
        """The report as a source of the hub."""
        found = self.hub.source(self.report.source)
        assert found, self.report.source
        return found

    @cached_property
    def _uses(self) -> dict[str | None, list[Record]]:
        return uses_of_sources(with_support(self.hub))[self.report.source]

    def cites(self, page: BuiltPage, paragraph: str) -> bool:
        """Whether the main part of a page links to a paragraph of the report."""
        return f"{self.report.page}#{paragraph_anchor(paragraph)}" in page.links(page.main)

    def showing(self, fact: Fact) -> list[Record]:
        """The records that cite the fact's paragraph and say its words where the site shows them."""
        return [each for each in self._uses.get(fact.paragraph, ()) if holds(self._text(each), fact.words)]

    def _text(self, record: Record) -> str:
        return text_of(place(self.site, record)[1])

    def is_left_out(self, excluded: Excluded) -> bool:
        """Whether the source's own file says that this is left out."""
        return excluded in self.left_out

    @cached_property
    def left_out(self) -> list[Excluded]:
        """What the source's own file says is left out."""
        return [
            Excluded(each.why.value, paragraph.id)
            for paragraph in self.source.paragraphs
            for each in paragraph.left_out
        ]

    def gaps(self, row: Row) -> Iterator[str]:
        """What is wrong with a row: nothing in it, words that aren't found, something that isn't left out."""
        if not row.says:
            yield "nothing is said of it"
        for fact in row.facts:
            if not holds(self.site.pages[fact.page].main.text, fact.words) or not self.showing(fact):
                yield f"{fact.paragraph}: {fact.words}"
        yield from (f"{each.paragraph}: {each.why}" for each in row.excluded if not self.is_left_out(each))

    def records(self, row: Row) -> list[str]:
        """The records that show the facts of a row, each by its kind and id."""
        found = (record for fact in row.facts for record in self.showing(fact))
        return list(dict.fromkeys(f"{each.kind} {each.id}" for each in found))
