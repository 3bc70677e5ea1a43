"""National records with the citations that the areas' sources add to them.

An area's source says in its own file which national content it supports. So a hub of one council holds
no trace of another's report, and no national file has to be changed when an area comes or goes.
"""

from collections.abc import Iterator
from dataclasses import replace

from publishing.model.definition import Definition
from publishing.model.hub import Hub
from publishing.model.record import Citation, CitedRecord, Record
from publishing.model.source import Source, Supported


def supports(hub: Hub) -> Iterator[tuple[Supported, Citation]]:
    """What each paragraph of each area's source supports, and the citation of that paragraph."""
    for source in hub.all(Source):
        for paragraph in (None, *source.paragraphs):
            for supported in (paragraph or source).supports:
                place = paragraph.id if paragraph else None
                yield supported, Citation(source=source.id, paragraph=place, origin=supported.origin)


def with_support(hub: Hub) -> Hub:
    """The hub, each supported record citing what supports it."""
    added: dict[tuple[str, str, str], tuple[Citation, ...]] = {}
    for supported, citation in supports(hub):
        added[supported.key] = (*added.get(supported.key, ()), citation)
    return replace(hub, records=tuple(_supported(record, added.get(record.key, ())) for record in hub.records))


def _supported(record: Record, citations: tuple[Citation, ...]) -> Record:
    if not citations or not isinstance(record, CitedRecord | Definition):
        return record
    return record.model_copy(update={"sources": (*record.sources, *citations)})
