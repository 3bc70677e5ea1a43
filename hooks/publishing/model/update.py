"""Updates: dated news."""

from datetime import UTC, datetime, time

from publishing.model.approval import Approval
from publishing.model.area import AreaId
from publishing.model.audience import Audience, in_one_phrase
from publishing.model.dates import PartialDate
from publishing.model.entry import Entry, Some
from publishing.model.london_time import LondonTime
from publishing.model.record import CitedRecord
from publishing.model.status import Standing
from publishing.model.text import Prose, Text, WebAddress


class UpdateEvent(Entry):
    """Something that people can come to."""

    starts: LondonTime
    ends: LondonTime
    place: Text
    booking: WebAddress | None = None

    @property
    def when(self) -> str:
        """Day and time, as people write them; the day once, if it is one."""
        if self.starts.day == self.ends.day:
            return f"{self.starts.day}, {self.starts.clock} to {self.ends.clock}"
        return f"{self.starts.day}, {self.starts.clock}, to {self.ends.day}, {self.ends.clock}"

    def is_over(self, moment: datetime | None) -> bool:
        """Whether it has ended; not known without a moment."""
        return moment is not None and self.ends.utc <= moment


class Update(CitedRecord):
    """A piece of news that a source reports."""

    stands_at = "/updates/{id}/"

    title: Text
    summary: Text
    body: Prose
    date: PartialDate
    """When it happened."""
    audience: Some[Audience]
    area: AreaId | None = None
    """The area that it is for; one in an area's folder is for that area."""
    publish_at: LondonTime | None = None
    """Built only once it is due; left out for one that may be shown at any time."""
    expires_at: LondonTime | None = None
    """From then on it is in the archive."""
    approval: Approval | None = None
    event: UpdateEvent | None = None
    status: Standing

    @property
    def area_id(self) -> str:
        """The area that it is for; "" for everybody."""
        return self.area or self.scope

    @property
    def event_file(self) -> str:
        """Where its event stands for calendars."""
        return f"{self.address}event.ics"

    @property
    def began(self) -> datetime:
        """Since when it is news: its moment of publication, or else the first day that its date can mean."""
        if self.publish_at:
            return self.publish_at.utc
        first = self.date.earliest or self.as_at.earliest
        return datetime.combine(first, time(), UTC) if first else datetime.min.replace(tzinfo=UTC)

    @property
    def who_for(self) -> str:
        """The audiences in one phrase."""
        return in_one_phrase(self.audience)
