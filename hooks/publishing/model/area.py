"""Areas: councils, each with everything that belongs to it."""

from datetime import date
from typing import Annotated, ClassVar

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

    kind: ClassVar[str] = "area"
    plural: ClassVar[str] = "areas"
    in_a_z: ClassVar[bool] = True

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
    status: AreaStatus
    successors: tuple[Successor, ...] = ()

    @property
    def title(self) -> str:
        """The area's name."""
        return self.name

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

    @property
    def address(self) -> str:
        """Its page."""
        return f"/strategy/{self.id}/"
