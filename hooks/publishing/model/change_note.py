"""Change notes: what changed on a page, and when."""

from datetime import date

from publishing.model.dates import PartialDate
from publishing.model.hub import Hub, made_once
from publishing.model.record import Operational
from publishing.model.text import PageAddress, Text


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
