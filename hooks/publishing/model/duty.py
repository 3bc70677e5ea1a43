"""Duties: what the law or guidance says must or should be done, and by whom."""

from typing import Annotated

from pydantic import model_validator

from publishing.model.field_marks import Reference
from publishing.model.record import CitedRecord
from publishing.model.refusing import refused
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

    stands_at = "/duty/#{id}"

    title: Text
    who: Text
    force: Force
    summary: Text
    quotation: Text | None = None
    status: Standing

    @model_validator(mode="after")
    def _only_the_law_says_must(self) -> "Duty":
        if self.force is Force.MUST and self.status in (Standing.GUIDANCE, Standing.OPERATIONAL):
            what = f"the law requires what must be done, and its `status` is {self.status}"
            raise refused(what, "write `force: should`, or cite the law and write `status: statutory`")
        return self
