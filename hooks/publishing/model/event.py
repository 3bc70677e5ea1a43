"""Events: what happened, or was to happen, and when."""

from typing import ClassVar

from publishing.model.dates import PartialDate
from publishing.model.record import CitedRecord
from publishing.model.text import Text
from publishing.model.worded import Worded


class EventType(Worded):
    """What an event is: the timeline can show one type alone."""

    LAW = "law", "Law"
    GUIDANCE = "guidance", "Guidance and strategy"
    NATIONAL = "national", "National event"
    LOCAL = "local", "Local decision or event"


class EventStatus(Worded):
    """Whether it took place."""

    HAPPENED = "happened", "Took place", "current"
    PLANNED = "planned", "Planned then: whether it took place isn’t known here", "draft"


class Event(CitedRecord):
    """One date, national or in the life of a strategy."""

    kind: ClassVar[str] = "event"
    plural: ClassVar[str] = "events"

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
