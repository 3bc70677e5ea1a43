"""Areas: councils, each with everything that belongs to it."""

from datetime import date
from typing import Annotated

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry
from publishing.model.field_marks import Reference
from publishing.model.guide import ContactId
from publishing.model.record import CitedRecord
from publishing.model.status import Status
from publishing.model.text import Answer, Slug, Text, WebAddress

AreaId = Annotated[Slug, Reference("area")]


class AreaStatus(Status):
    """Whether the council still exists."""

    CURRENT = "current", "current"
    SUCCEEDED = "succeeded", "ended"


class Successor(Entry):
    """A council that took another's place, or is to take it."""

    council: Text
    since: PartialDate
    area: AreaId | None = None
    """Where this hub holds content of that council's own."""
    link: WebAddress | None = None
    """That council's own public page about Prevent, or its home page."""

    def has_begun(self, day: date | None) -> bool:
        """Whether it has taken that place by this day; without a day, it has."""
        return day is None or not self.since.is_to_come(day)


class Area(CitedRecord):
    """A council area."""

    stands_at = "/strategy/{id}/"
    in_a_z = True

    name: Text
    council: Text
    """The council's official name."""
    also_known_as: tuple[Text, ...] = ()
    """Abbreviations and other names, by which the search finds it."""
    summary: Text
    responsible: Answer
    """Who answers for Prevent there, as roles and bodies, and as at when."""
    local_contact: Answer
    """What is known of a local route; if none could be confirmed, that this is so."""
    contacts: tuple[ContactId, ...] = ()
    """Its own routes, the first to turn to first: on its page and cards, and in the guides of one council's hub."""
    takes_referrals_for: tuple[Text, ...] = ()
    """Places without a page here whose residents turn to it too: a county's districts, or partners."""
    referrals_go_to: AreaId | None = None
    """The area whose council takes its referrals: a district's county, or the lead council of several."""
    status: AreaStatus
    begins: PartialDate | None = None
    """The first day of a council that is new."""
    successors: tuple[Successor, ...] = ()

    @property
    def title(self) -> str:
        """The area's name."""
        return self.name

    @property
    def other_names(self) -> tuple[str, ...]:
        """What else leads to it."""
        return (*self.also_known_as, *self.takes_referrals_for)

    def is_to_come(self, day: date | None) -> bool:
        """Whether it is still to begin on this day."""
        return bool(day and self.begins and self.begins.is_to_come(day))

    def is_over(self, day: date | None) -> bool:
        """Whether another council has taken its place by this day."""
        return any(each.has_begun(day) for each in self.successors)

    @property
    def has_been_replaced(self) -> bool:
        """Whether another council has taken its place, on the day on which the hub is seen."""
        return self.status is AreaStatus.SUCCEEDED

    @property
    def area_id(self) -> str:
        """Its own id."""
        return self.id

    @property
    def looks_from(self) -> str:
        """Its own folder: an area cites its own sources."""
        return self.id
