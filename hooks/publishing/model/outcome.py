"""Outcomes: what a path through a referral flow ends with. Flows share them."""

from typing import Annotated, ClassVar

from pydantic import Field

from publishing.model.field_marks import Reference
from publishing.model.guide import ContactId
from publishing.model.record import CitedRecord
from publishing.model.status import Standing
from publishing.model.text import Slug, Text
from publishing.model.worded import Worded

OutcomeId = Annotated[Slug, Reference("outcome")]


class PreventReferral(Worded):
    """Whether a referral to Prevent is made there, and the words that then lead to what happens after it."""

    MADE = "made", "What happens after a referral, step by step"
    MAY_FOLLOW = "may-follow", "If it becomes a referral to Prevent: what happens after that, step by step"
    NONE = "none", "No referral to Prevent is made here"


class Outcome(CitedRecord):
    """What to do, and whom to contact. There is always something to do, and somebody to turn to."""

    kind: ClassVar[str] = "outcome"
    plural: ClassVar[str] = "outcomes"

    title: Text
    lead: Text
    """The answer in a sentence or two."""
    actions: Annotated[tuple[Text, ...], Field(min_length=1)]
    """What to do, in order."""
    contacts: Annotated[tuple[ContactId, ...], Field(min_length=1)]
    prevent_referral: PreventReferral
    """Whether a referral to Prevent is made there, may follow, or isn't the route."""
    status: Standing

    @property
    def leads_to_a_referral(self) -> bool:
        """Whether a reader is told what happens after one."""
        return self.prevent_referral is not PreventReferral.NONE

    @property
    def address(self) -> str:
        """Its place on the page of all flows."""
        return f"/refer/helper/all/#outcome-{self.id}"
