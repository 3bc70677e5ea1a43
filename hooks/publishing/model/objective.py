"""Objectives: what the national programme, or a strategy, sets out to achieve."""

from typing import Annotated

from publishing.model.duty import DutyId
from publishing.model.field_marks import Reference
from publishing.model.link import Link
from publishing.model.record import CitedRecord
from publishing.model.status import EditionStatus, Standing
from publishing.model.text import Slug, Text, Whole

ObjectiveId = Annotated[Slug, Reference("objective")]
NationalObjectiveId = Annotated[Slug, Reference("national objective")]


class DutyLink(Link):
    """The duty that an objective serves."""

    duty: DutyId


class NationalLink(Link):
    """The national objective that a local one serves."""

    objective: NationalObjectiveId


class Objective(CitedRecord):
    """One objective. National ones have no scope."""

    in_a_z = True

    number: Whole
    """Its place in the source's own order."""
    title: Text
    """The source's own words."""
    short_title: Text | None = None
    """What it is called in a few words, where all aims stand in one line."""
    summary: Text
    """What it means, in plain English."""
    status: EditionStatus | Standing
    duties: tuple[DutyLink, ...] = ()
    """The duties that it comes from; for a strategy’s own objective, those that its source names."""
    serves: tuple[NationalLink, ...] = ()
    """The national objectives that it contributes to; for a strategy's own objective."""

    @property
    def address(self) -> str:
        """Its own page, or for a national one its place on the duty page."""
        if not self.scope:
            return f"/duty/#{self.id}"
        return f"/strategy/{self.scope}/objectives/{self.id}/"
