"""Bodies: who decides, who oversees, and who reports to whom."""

from typing import Annotated

from publishing.model.field_marks import Reference
from publishing.model.record import CitedRecord
from publishing.model.status import EditionStatus
from publishing.model.text import Slug, Text
from publishing.model.worded import Worded

BodyId = Annotated[Slug, Reference("body")]


class Level(Worded):
    """At which level a body works."""

    COUNCIL = "council", "Cabinet or council committee"
    MEMBERS = "members", "Working group of councillors"
    OFFICERS = "officers", "Officers of the council"
    PARTNERSHIP = "partnership", "Local partnership"
    COUNTY = "county", "County"
    REGION = "region", "Region"
    NATIONAL = "national", "National government"


class Body(CitedRecord):
    """A governance body. People in it are roles, never names."""

    stands_at = "/strategy/{scope}/governance/#{id}"

    name: Text
    also_named: tuple[Text, ...] = ()
    """Other names that the same source uses for it."""
    level: Level
    summary: Text
    chair: Text | None = None
    vice_chair: Text | None = None
    members: tuple[Text, ...] = ()
    reports_to: tuple[BodyId, ...] = ()
    meets: Text | None = None
    produces: tuple[Text, ...] = ()
    status: EditionStatus

    @property
    def title(self) -> str:
        """Its name."""
        return self.name

    @property
    def is_proposed(self) -> bool:
        """Whether its source only proposes it."""
        return self.status is EditionStatus.DRAFT
