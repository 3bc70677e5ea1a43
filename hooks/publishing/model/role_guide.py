"""Role guides: for one role, the route to refer by. What several roles need is written once, as shared parts."""

from typing import Annotated

from pydantic import Field

from publishing.model.approval import Approval
from publishing.model.audience import Audience
from publishing.model.entry import Some
from publishing.model.guide import ContactId, Section, Step
from publishing.model.record import CitedRecord
from publishing.model.shared_part import SharedPartId
from publishing.model.status import Standing
from publishing.model.text import Text, Whole


class RoleGuide(CitedRecord):
    """The guide of one of the hub's roles; the file's name is the role."""

    stands_at = "/refer/{id}/"

    number: Whole
    title: Text
    role_name: Text
    """Who it is for, as in "School and college staff"."""
    who_for: Some[Audience]
    lead: Text
    """The route in a sentence: whom to tell first."""
    route: Annotated[tuple[Step, ...], Field(min_length=2)]
    """What to do, the most urgent first."""
    contacts: Some[ContactId]
    shared: tuple[SharedPartId, ...] = ()
    """The shared parts, in the order in which the guide shows them."""
    sections: tuple[Section, ...] = ()
    """What is said of this role alone."""
    status: Standing
    approval: Approval | None = None

    @property
    def named_contacts(self) -> tuple[str, ...]:
        """The ids of all whom it sends its reader to."""
        return (*self.contacts, *(step.contact for step in self.route if step.contact))
