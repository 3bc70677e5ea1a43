"""Strategies: each is one edition, with a period and a status."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated

from publishing.model.dates import PartialDate
from publishing.model.definition import DefinitionCitation
from publishing.model.entry import Entry
from publishing.model.field_marks import Reference
from publishing.model.link import LinkedBy
from publishing.model.record import CitedRecord, SourceId
from publishing.model.status import EditionStatus
from publishing.model.text import Slug, Text, Whole

StrategyId = Annotated[Slug, Reference("strategy")]


class Countable(StrEnum):
    """What a strategy's source may give a number of."""

    OBJECTIVES = "objectives"
    THEMES = "themes"
    PRIORITIES = "priorities"
    AREAS_OF_FOCUS = "areas_of_focus"
    ACTIONS = "actions"
    BODIES = "bodies"
    POLICIES = "policies"
    PERCEPTIONS = "perceptions"
    RECOMMENDATIONS = "recommendations"


class DeclaredCount(Entry):
    """How many there are, so that a lost or doubled one is noticed."""

    of: Countable
    count: Whole


class Strategy(CitedRecord):
    """One edition of an area's strategy."""

    stands_at = "/strategy/{scope}/{id}/"

    title: Text
    period: PartialDate
    """The time that it is for: 2026/2029 from year to year, or 2026-04/2029-03."""
    status: EditionStatus
    superseded_by: StrategyId | None = None
    superseded_linked_by: LinkedBy = LinkedBy.REPORT
    """Whether a source says which one replaced it, or this hub takes it so."""
    summary: Text
    status_note: Text
    """What is known of whether it was adopted, and what isn't."""
    main_source: SourceId
    linked_as_a_whole: Text | None = None
    """What its source links as a whole, and not one by one, with the paragraphs."""
    definitions: tuple[DefinitionCitation, ...] = ()
    """The wordings that it relied on."""
    declared_counts: tuple[DeclaredCount, ...] = ()

    @property
    def is_past(self) -> bool:
        """Whether it no longer stands: what it says is of its own time."""
        return self.status in (EditionStatus.ENDED, EditionStatus.SUPERSEDED, EditionStatus.WITHDRAWN)

    @property
    def standing(self) -> str | None:
        """What follows from its status for a reader of any of its pages; None while it stands."""
        match self.status:
            case EditionStatus.DRAFT:
                return f"The strategy is a draft as at {self.as_at}. It may have been changed since."
            case EditionStatus.ENDED:
                return f"This strategy has ended. Its pages are as at {self.as_at}, and may not hold today."
            case EditionStatus.SUPERSEDED:
                return f"This strategy has been superseded. Its pages are as at {self.as_at}, and may not hold today."
            case EditionStatus.WITHDRAWN:
                return "This strategy was withdrawn. It is kept for the record. Don’t rely on it."
            case EditionStatus.ADOPTED:
                return None

    @property
    def edition_scope(self) -> str:
        """The scope of the records that belong to it: "sampleton/2026-2029"."""
        return f"{self.scope}/{self.id}"

    def miscounted(self, actual: Mapping[str, int]) -> list[tuple[DeclaredCount, int]]:
        """The declared counts that differ from the actual ones, each with the actual one."""
        return [
            (declared, actual.get(declared.of, 0))
            for declared in self.declared_counts
            if declared.count != actual.get(declared.of, 0)
        ]
