"""Campaigns: days and weeks on which a message is worth saying."""

from datetime import date, datetime

from publishing.model.dates import PartialDate
from publishing.model.hub import Hub
from publishing.model.london_time import begins, is_over
from publishing.model.message import MessageId
from publishing.model.record import CitedRecord, Operational
from publishing.model.text import Text


class Campaign(Operational, CitedRecord):
    """A day or a time, with the source that gives its date."""

    stands_at = "/toolkit/calendar/#{id}"

    title: Text
    summary: Text
    starts: PartialDate
    ends: PartialDate | None = None
    """Left out for a single day."""
    messages: tuple[MessageId, ...] = ()

    @property
    def when(self) -> str:
        """Its day, or its first and its last, as people write them."""
        if not self.ends:
            return str(self.starts)
        first = str(self.starts).removesuffix(" (inferred)") if self.ends.is_inferred else str(self.starts)
        return f"{first} to {self.ends}"

    @property
    def is_inferred(self) -> bool:
        """Whether no source gives one of its days, and somebody worked it out."""
        return self.starts.is_inferred or (self.ends is not None and self.ends.is_inferred)

    @property
    def first(self) -> date | None:
        """The first day that it can be."""
        return self.starts.earliest

    @property
    def last(self) -> date | None:
        """The last day that it can be."""
        return (self.ends or self.starts).latest

    @property
    def is_exact(self) -> bool:
        """Whether its days are known, so that it can stand in a calendar."""
        return all(each.earliest and each.earliest == each.latest for each in (self.starts, self.ends or self.starts))

    def is_past(self, moment: datetime | None) -> bool:
        """Whether its last day is over in London; not known without a moment."""
        return bool(moment and self.last and is_over(self.last) <= moment)

    def is_now(self, moment: datetime | None) -> bool:
        """Whether it is on in London."""
        begun = bool(moment and self.first and begins(self.first) <= moment)
        return begun and not self.is_past(moment)


def days_are_known(hub: Hub) -> bool:
    """Whether any campaign can stand in a calendar."""
    return any(each.is_exact for each in hub.all(Campaign))
