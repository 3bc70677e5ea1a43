"""Sources: each document, and what in the hub rests on which of its paragraphs."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from publishing.model.area import Area
from publishing.model.hub import Hub
from publishing.model.record import Citation, Record
from publishing.model.source import LeftOut, Source
from publishing.model.walk import entries_of
from publishing.pages.page import Page, brief, origin_of_all

Uses = dict[str | None, list[Record]]
"""The records that cite each paragraph; under None, those that cite the source as a whole."""


def pages(hub: Hub) -> Iterator[Page]:
    """The index, and a page for each source."""
    uses = uses_of_sources(hub)
    yield _index(hub, uses)
    yield from (_of_source(source, uses[source.id]) for source in hub.all(Source))


def _index(hub: Hub, uses: Mapping[str, Uses]) -> Page:
    sources = hub.all(Source)
    return Page(
        address="/sources/",
        title="Sources",
        description="Every document that this hub cites: who published it, when, and what cites it.",
        template="sources.html",
        origin=origin_of_all(sources, hub),
        kind="Source",
        given={
            "groups": _by_publisher(hub),
            "uses": {key: sum(map(len, found.values())) for key, found in uses.items()},
        },
    )


def _of_source(source: Source, uses: Uses) -> Page:
    return Page(
        address=source.address,
        title=f"Source: {source.short_title}",
        description=brief(f"Source: {source.summary}"),
        template="source.html",
        origin=source.origin,
        kind="Source",
        short_title=source.short_title,
        given={"source": source, "uses": uses, "paragraphs": _paragraphs(source, uses)},
        reviewed=source,
    )


def _by_publisher(hub: Hub) -> list[tuple[str, list[Source]]]:
    """The national sources, then each area's, by their short titles."""
    groups = [("National", ""), *((area.name, area.id) for area in hub.all(Area))]
    found = [(name, sorted(hub.all(Source, scope), key=lambda source: source.short_title)) for name, scope in groups]
    return [(name, sources) for name, sources in found if sources]


def uses_of_sources(hub: Hub) -> dict[str, Uses]:
    """For each source, the records that cite each of its paragraphs."""
    uses: dict[str, Uses] = {source.id: defaultdict(list) for source in hub.all(Source)}
    for record, cited in entries_of(hub, Citation):
        found = uses[cited.source][cited.paragraph]
        if not found or found[-1] is not record:
            found.append(record)
    return {source: dict(of_paragraphs) for source, of_paragraphs in uses.items()}


@dataclass(frozen=True, slots=True)
class CitedParagraph:
    """A paragraph that is listed or cited: what became of it, what was left out of it, what is wrong in it."""

    id: str
    about: str
    records: list[Record]
    left_out: tuple[LeftOut, ...]
    errors: list[int]
    """The places, from 1, of its errors in the list of the source's errors."""


def _paragraphs(source: Source, uses: Uses) -> list[CitedParagraph]:
    listed = {paragraph.id: paragraph for paragraph in source.paragraphs}
    others = sorted(paragraph for paragraph in uses if paragraph and paragraph not in listed)
    return [
        CitedParagraph(
            id=each,
            about=listed[each].about if each in listed else "",
            records=uses.get(each, []),
            left_out=listed[each].left_out if each in listed else (),
            errors=[place for place, error in enumerate(source.errors, start=1) if each in error.paragraphs],
        )
        for each in (*listed, *others)
    ]
