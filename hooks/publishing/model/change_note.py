"""Change notes: what changed on a page, and when. What search engines are told of that must be true."""

from collections.abc import Mapping
from datetime import date

from publishing.model.dates import PartialDate
from publishing.model.hub import Hub, made_once
from publishing.model.record import Operational, Review
from publishing.model.text import PageAddress, Text
from publishing.model.update import Update


class ChangeNote(Operational):
    """One change that a reader of a page may want to know of."""

    stands_at = "/updates/changes/#{id}"

    title: Text
    """What changed, in a sentence."""
    page: PageAddress
    date: PartialDate
    """The day of the change."""


def newest_changes(hub: Hub) -> list[ChangeNote]:
    """Every change, the newest first."""
    return sorted(hub.all(ChangeNote), key=lambda each: each.date.earliest or date.min, reverse=True)


def changes_of(hub: Hub, page: str) -> list[ChangeNote]:
    """What changed on one page, the newest first."""
    return _by_page(hub).get(page, [])


@made_once
def _by_page(hub: Hub) -> dict[str, list[ChangeNote]]:
    found: dict[str, list[ChangeNote]] = {}
    for note in newest_changes(hub):
        found.setdefault(note.page.partition("#")[0], []).append(note)
    return found


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
