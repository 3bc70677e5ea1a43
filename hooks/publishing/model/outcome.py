"""Outcomes: what a path through a referral flow ends with. Flows share them."""

from typing import Annotated

from pydantic import model_validator

from publishing.model.entry import Some
from publishing.model.field_marks import Reference
from publishing.model.guide import ContactId
from publishing.model.record import CitedRecord
from publishing.model.refusing import quoted, refused
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

    stands_at = "/refer/helper/all/#outcome-{id}"

    title: Text
    lead: Text
    """The answer in a sentence or two."""
    actions: Some[Text]
    """What to do, in order."""
    contacts: Some[ContactId]
    call_first: ContactId | None = None
    """The contact among them that is printed directly below the lead, where the first thing to do is to turn to it."""
    prevent_referral: PreventReferral
    """Whether a referral to Prevent is made there, may follow, or isn't the route."""
    status: Standing

    @model_validator(mode="after")
    def _calls_one_of_its_contacts(self) -> "Outcome":
        if self.call_first and self.call_first not in self.contacts:
            raise refused(
                f"{quoted(self.call_first)} is called first, and isn't among `contacts`", "add it to `contacts`"
            )
        return self

    @property
    def leads_to_a_referral(self) -> bool:
        """Whether a reader is told what happens after one."""
        return self.prevent_referral is not PreventReferral.NONE
