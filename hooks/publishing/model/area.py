"""Areas: councils, each with everything that belongs to it."""

from typing import Annotated, ClassVar

from publishing.model.record import CitedRecord
from publishing.model.text import Reference, Slug, Text
from publishing.model.worded import Worded

AreaId = Annotated[Slug, Reference("area")]


class AreaStatus(Worded):
    """Whether the council still exists."""

    CURRENT = "current", "Council", "current"
    SUCCEEDED = "succeeded", "Replaced by another council", "ended"


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
