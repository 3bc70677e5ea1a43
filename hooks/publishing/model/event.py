"""Events: what happened, or was to happen, and when."""

from publishing.model.dates import PartialDate
from publishing.model.record import CitedRecord
from publishing.model.status import Status
from publishing.model.text import Text


class EventType(Status):
    """What an event is: the timeline can show one type alone."""

    LAW = "law"
    GUIDANCE = "guidance"
    NATIONAL = "national"
    LOCAL = "local"


class EventStatus(Status):
    """Whether it took place."""

    HAPPENED = "happened", "current"
    PLANNED = "planned", "draft"


class Event(CitedRecord):
    """One date, national or in the life of a strategy."""

    title: Text
    date: PartialDate
    type: EventType = EventType.LOCAL
    summary: Text | None = None
    """What it meant, in a sentence or two."""
    status: EventStatus = EventStatus.HAPPENED

    @property
    def is_planned(self) -> bool:
        """Whether its source, at its date, expected it, and nothing here says that it took place."""
        return self.status is EventStatus.PLANNED

    @property
    def address(self) -> str:
        """Its place on the timeline, or for a local one on its edition's context page."""
        return f"/strategy/{self.scope}/context/#{self.id}" if self.scope else f"/timeline/#{self.id}"
