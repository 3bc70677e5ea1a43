"""Events: what happened, or was to happen, and when."""

from typing import ClassVar

from publishing.model.dates import PartialDate
from publishing.model.record import CitedRecord
from publishing.model.status import EditionStatus, Standing
from publishing.model.text import Text


class Event(CitedRecord):
    """One date in the life of a strategy."""

    kind: ClassVar[str] = "event"
    plural: ClassVar[str] = "events"

    title: Text
    date: PartialDate
    planned: bool = False
    """The source, at its date, expected it; whether it took place isn't known here."""
    status: EditionStatus | Standing

    @property
    def address(self) -> str:
        """Its place on the edition's context page."""
        return f"/strategy/{self.scope}/context/#{self.id}"
