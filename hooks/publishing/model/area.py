"""Areas: councils, each with everything that belongs to it."""

from enum import StrEnum
from typing import Annotated, ClassVar

from publishing.model.record import CitedRecord
from publishing.model.text import Reference, Slug, Text

AreaId = Annotated[Slug, Reference("area")]


class AreaStatus(StrEnum):
    """Whether the council still exists."""

    CURRENT = "current"
    SUCCEEDED = "succeeded"

    @property
    def label(self) -> str:
        """The words on its tag."""
        return {"current": "Council", "succeeded": "Replaced by another council"}[self.value]

    @property
    def tone(self) -> str:
        """How its tag looks."""
        return "current" if self is AreaStatus.CURRENT else "ended"


class Area(CitedRecord):
    """A council area."""

    kind: ClassVar[str] = "area"
    plural: ClassVar[str] = "areas"

    name: Text
    council: Text
    """The council's official name."""
    summary: Text
    local_contact: Text
    """What is known of a local route; if none could be confirmed, that this is so."""
    status: AreaStatus
    successors: tuple[AreaId, ...] = ()

    @property
    def title(self) -> str:
        """The area's name."""
        return self.name

    @property
    def area_id(self) -> str:
        """Its own id."""
        return self.id

    @property
    def address(self) -> str:
        """Its page."""
        return f"/strategy/{self.id}/"
