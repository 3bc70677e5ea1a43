"""Events in the order of their dates, however partial those are, and by the years in which they began."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from publishing.model.area import Area
from publishing.model.event import Event


@dataclass(frozen=True, slots=True)
class Moment:
    """An event, and the area that it belongs to; None for a national one."""

    event: Event
    area: Area | None

    @property
    def year(self) -> str:
        """The first year that its date can mean; "" if that isn't known."""
        return str(self.event.date.earliest.year) if self.event.date.earliest else ""

    def is_at_home(self, address: str) -> bool:
        """Whether a page is its canonical place."""
        return self.event.address.startswith(f"{address}#")


@dataclass(frozen=True, slots=True)
class Year:
    """The events of one year; without a year, those whose date isn't known well enough."""

    year: str
    moments: tuple[Moment, ...]

    @property
    def title(self) -> str:
        """Its heading."""
        return self.year or "Year not known"

    @property
    def anchor(self) -> str:
        """Its place on the page."""
        return f"in-{self.year}" if self.year else "year-not-known"


def in_order(moments: Iterable[Moment]) -> list[Moment]:
    """The earliest first, since one thing led to the next; a month after its days, a year after its months.

    What began in one year and ended in another stands where it began; without a known year, last.
    """
    return sorted(moments, key=_place)


def _place(moment: Moment) -> tuple[date, date]:
    first, last = moment.event.date.earliest, moment.event.date.latest
    if first is None or last is None:
        return date.max, date.max
    return (last, first) if first.year == last.year else (first, last)


def by_year(moments: Iterable[Moment]) -> list[Year]:
    """Ordered events under the year in which they began."""
    return [Year(year, tuple(group)) for year, group in groupby(moments, lambda each: each.year)]
