"""Outcomes: what a path through a referral flow ends with. Flows share them."""

from typing import Annotated, ClassVar

from pydantic import Field

from publishing.model.guide import ContactId
from publishing.model.record import CitedRecord
from publishing.model.status import Standing
from publishing.model.text import Reference, Slug, Text

OutcomeId = Annotated[Slug, Reference("outcome")]


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
    status: Standing

    @property
    def address(self) -> str:
        """Its place on the page of all flows."""
        return f"/refer/helper/all/#outcome-{self.id}"
