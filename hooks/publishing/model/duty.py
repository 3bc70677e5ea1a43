"""Duties: what the law or guidance says must or should be done, and by whom."""

from typing import Annotated, ClassVar

from publishing.model.field_marks import Reference
from publishing.model.record import CitedRecord
from publishing.model.status import Standing
from publishing.model.text import Slug, Text
from publishing.model.worded import Worded

DutyId = Annotated[Slug, Reference("duty")]


class Force(Worded):
    """How binding it is: guidance says "must" for a legal requirement, "should" for what is expected."""

    MUST = "must", "Must: the law requires it"
    SHOULD = "should", "Should: guidance expects it"


class Duty(CitedRecord):
    """One thing that must or should be done."""

    kind: ClassVar[str] = "duty"
    plural: ClassVar[str] = "duties"

    title: Text
    who: Text
    force: Force
    summary: Text
    quotation: Text | None = None
    status: Standing

    @property
    def address(self) -> str:
        """Its place on the page of duties."""
        return f"/duty/#{self.id}"
