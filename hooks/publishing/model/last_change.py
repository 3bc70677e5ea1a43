"""When a page last changed, as far as somebody wrote it down: what search engines are told must be true."""

from collections.abc import Mapping
from datetime import date

from publishing.model.change_note import ChangeNote
from publishing.model.dates import PartialDate
from publishing.model.hub import Hub
from publishing.model.record import Review
from publishing.model.update import Update


def last_changes(hub: Hub) -> Mapping[str, date]:
    """The newest day on which each page is known to have changed: by a change note, or as news was published."""
    found: dict[str, date] = {}
    for note in hub.all(ChangeNote):
        _later(found, note.page.partition("#")[0], _day(note.date))
    for update in hub.all(Update):
        _later(found, update.address, update.publish_at.local.date() if update.publish_at else _day(update.as_at))
    return found


def reviewed_or_changed(review: Review | None, changed: date | None) -> date | None:
    """The later of the day of a review and that of a change."""
    days = [day for day in (_day(review.date) if review else None, changed) if day]
    return max(days, default=None)


def _later(found: dict[str, date], address: str, day: date | None) -> None:
    if day:
        found[address] = max(day, found.get(address, day))


def _day(when: PartialDate) -> date | None:
    """The day that a date names; none where it names a month or a year, which may mean many."""
    return when.earliest if when.earliest == when.latest and not when.is_inferred else None
