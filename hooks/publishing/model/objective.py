"""Objectives: what the national programme, or a strategy, sets out to achieve."""

from typing import Annotated, ClassVar

from publishing.model.entry import Entry
from publishing.model.record import CitedRecord
from publishing.model.status import EditionStatus, Standing
from publishing.model.text import Reference, Slug, Text, Whole
from publishing.model.worded import Worded

ObjectiveId = Annotated[Slug, Reference("objective")]
NationalObjectiveId = Annotated[Slug, Reference("national objective")]


class LinkedBy(Worded):
    """Who says that two records belong together."""

    REPORT = "report", "The report makes this link."
    HUB = "hub", "This hub makes this link; the report doesn’t."


class NationalLink(Entry):
    """The national objective that a local one serves."""

    objective: NationalObjectiveId
    linked_by: LinkedBy


class Objective(CitedRecord):
    """One objective. National ones have no scope."""

    kind: ClassVar[str] = "objective"
    plural: ClassVar[str] = "objectives"

    number: Whole
    """Its place in the source's own order."""
    title: Text
    """The source's own words."""
    summary: Text
    """What it means, in plain English."""
    status: EditionStatus | Standing
    serves: tuple[NationalLink, ...] = ()

    @property
    def address(self) -> str:
        """Its own page, or for a national one its place on the duty page."""
        if not self.scope:
            return f"/duty/#{self.id}"
        return f"/strategy/{self.scope}/objectives/{self.id}/"
