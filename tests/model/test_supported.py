"""An area's source adds its citations to the national records that it supports."""

from tests.model.test_nouns import CITED, SITE

from publishing.model.definition import Definition
from publishing.model.hub import Hub
from publishing.model.objective import Objective
from publishing.model.record import Record
from publishing.model.source import Source
from publishing.model.supported import with_support

OBJECTIVE = Objective.model_validate(
    CITED | {"id": "notice", "number": 1, "title": "Notice", "summary": "See it.", "status": "guidance"}
)
NOTICE = {"kind": "objective", "record": "notice"}


def source(**changes: object) -> Source:
    fields: dict[str, object] = {
        "id": "minutes",
        "scope": "exampleton",
        "as_at": "2024",
        "title": "Minutes",
        "short_title": "Minutes",
        "publisher": "A council",
        "status": "public",
        "confidence": "read",
        "summary": "Invented.",
    }
    return Source.model_validate(fields | changes)


def cited(*records: Record) -> list[tuple[str, str | None]]:
    hub = with_support(Hub(site=SITE, records=records))
    return [(each.source, each.paragraph) for each in hub.get(Objective, "notice").sources]


def test_each_paragraph_is_cited_after_the_records_own_sources() -> None:
    minutes = source(
        paragraphs=[
            {"id": "1", "about": "It.", "supports": [NOTICE]},
            {"id": "2", "about": "It.", "supports": [NOTICE]},
        ]
    )
    assert cited(OBJECTIVE, minutes) == [("report", None), ("minutes", "1"), ("minutes", "2")]


def test_a_source_without_paragraphs_is_cited_as_a_whole() -> None:
    assert cited(OBJECTIVE, source(supports=[NOTICE])) == [("report", None), ("minutes", None)]


def test_a_definition_is_cited_too() -> None:
    word = Definition.model_validate({"id": "notice", "term": "notice", "gloss": "To see.", "as_at": "2024"})
    minutes = source(supports=[{"kind": "definition", "record": "notice"}])
    hub = with_support(Hub(site=SITE, records=(word, minutes)))
    assert [each.source for each in hub.get(Definition, "notice").sources] == ["minutes"]


def test_without_the_area_nothing_is_added() -> None:
    assert cited(OBJECTIVE) == [("report", None)]
