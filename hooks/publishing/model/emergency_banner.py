"""Emergency banners: what everybody must see now, until a moment that is given from the start."""

from publishing.model.approval import Approval
from publishing.model.area import AreaId
from publishing.model.line_text import LineText
from publishing.model.london_time import LondonTime
from publishing.model.record import Record
from publishing.model.status import Status
from publishing.model.text import PageAddress, Text


class Severity(Status):
    """How grave it is, the gravest last."""

    NOTICE = "notice"
    SERIOUS = "serious", "caution"
    DANGER = "danger", "current"

    @property
    def rank(self) -> int:
        """Its place in that order."""
        return list(Severity).index(self)


class EmergencyBanner(Record):
    """A banner on every page. It ends by itself."""

    stands_at = "/updates/archive/#banner-{id}"

    title: Text
    text: LineText
    severity: Severity
    area: AreaId | None = None
    """The area that it is for; left out for the whole site. One in an area's folder is for that area."""
    more: PageAddress | None = None
    """A page of this hub with more about it."""
    publish_at: LondonTime
    expires_at: LondonTime
    approval: Approval
    """A banner isn't published without one."""

    @property
    def area_id(self) -> str:
        """The area that it is for; "" for the whole site."""
        return self.area or self.scope

    @property
    def status(self) -> Severity:
        """How grave it is."""
        return self.severity
