"""The end of a strategy, a wording or a page: what ends, by what it is replaced, and on which day."""

from dataclasses import dataclass
from datetime import date, timedelta

from publishing.editing.writing import NotWrittenError
from publishing.model.area import Area
from publishing.model.date_forms import day_in_words
from publishing.model.dates import DateUnclearError, PartialDate
from publishing.model.definition import Definition, Edition
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.status import Standing
from publishing.model.strategy import Strategy
from publishing.problems import did_you_mean


@dataclass(frozen=True, slots=True)
class Ending:
    """What ends, by what it is replaced ("" if by nothing), and on which day."""

    record: Record
    by: str
    on: date
    withdrawn: bool
    successor: str
    """What readers call what replaces it."""
    today: date
    """The day on which somebody writes it down."""

    @property
    def sentence(self) -> str:
        """What a reader of its page is told."""
        title = f"“{self.record.title}”"
        if isinstance(self.record, Definition):
            title = f"The wording {edition_that_ends(self.record).id} of {title}"
        if isinstance(self.record, Area):
            return f"{self.successor} takes the place of {self.record.council} on {day_in_words(self.on)}."
        if self.withdrawn:
            return f"{title} has been withdrawn."
        return f"{title} has been superseded by {self.successor}." if self.by else f"{title} is no longer in use."


def ending(hub: Hub, record: Record, by: str, on: date, today: date, *, withdrawn: bool) -> Ending:
    """The end of a record, with its successor by name. Raises `NotWrittenError`."""
    return Ending(record, by, on, withdrawn, _successor(hub, record, by), today)


def _successor(hub: Hub, record: Record, by: str) -> str:
    if isinstance(record, Definition):
        return f"the wording {by}"
    if isinstance(record, Area):
        new = hub.find(Area, by)
        return new.council if new else by
    by = f"{record.scope}/{by}" if isinstance(record, Strategy) and "/" not in by else by
    found = next((each for each in hub.records if by in _names(each)), None)
    return f"“{found.title}”" if found else by


def target(hub: Hub, what: str) -> Record:
    """The record that is meant by an address, by `area/strategy`, or by `kind/id`. Raises `NotWrittenError`."""
    found = [record for record in hub.records if what in _names(record)]
    if len(found) == 1:
        return found[0]
    if found:
        raise NotWrittenError(
            f"`{what}` can mean {', '.join(each.address for each in found)}: give one of these addresses."
        )
    known = {name for record in hub.records for name in _names(record) if not name.startswith("/")}
    raise NotWrittenError(f"There is no `{what}`; {did_you_mean(what, known)}")


def _names(record: Record) -> tuple[str, ...]:
    by_folder = (f"{record.scope}/{record.id}",) if isinstance(record, Strategy) else ()
    return (record.address, f"{record.kind}/{record.id}", *by_folder)


def edition_that_ends(definition: Definition) -> Edition:
    """The wording that has been in use longest. Raises `NotWrittenError` if there is none."""
    standing = [each for each in definition.editions if each.status is not Standing.HISTORIC]
    if not standing:
        what = "has no official wording" if not definition.editions else "has no wording that is still in use"
        raise NotWrittenError(f"The definition `{definition.id}` {what}: there is nothing to end.")
    return standing[-1]


def day(text: str, record: Record, today: date) -> date:
    """The day that somebody gave; if none, today, or yesterday, a wording's last. Raises `NotWrittenError`."""
    if not text:
        return today - timedelta(days=isinstance(record, Definition))
    try:
        read = PartialDate.parse(text)
    except DateUnclearError as error:
        raise NotWrittenError(f"{error}: write it like 2026-03-31.") from error
    if read.earliest is None or read.earliest != read.latest:
        raise NotWrittenError(f"{text!r} isn't one day: write it like 2026-03-31.")
    return read.earliest
