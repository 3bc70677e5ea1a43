"""Dates, periods and statuses agree with each other and with today."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from publishing.model.approval import Approval
from publishing.model.change_note import ChangeNote
from publishing.model.contact import Contact
from publishing.model.definition import Definition, DefinitionCitation, Edition
from publishing.model.event import Event
from publishing.model.hub import Hub
from publishing.model.record import Explains, Record
from publishing.model.redirect import Redirect
from publishing.model.status import EditionStatus, Standing
from publishing.model.strategy import Strategy
from publishing.model.update import Update
from publishing.model.walk import records_with_entries
from publishing.problems import Problem, problem_at

_MEND_DATES = 'mend `valid_from` or `valid_until`, or add a note with "explains: dates" that says why'


def definition_editions_follow_each_other(hub: Hub, today: date) -> Iterator[Problem]:
    """The newest edition stands first, each ends after it begins and where the next begins, and then is historic."""
    for definition in hub.all(Definition):
        for edition in definition.editions:
            wrong = list(_edition_dates(edition, _known_by(definition, today)))
            yield from wrong or _days_of_two_wordings(definition, edition)
        for newer, older in pairwise(definition.editions):
            begun, begun_before = newer.valid_from.earliest, older.valid_from.earliest
            if begun and begun_before and begun < begun_before:
                what = f"the edition {older.id!r} began after {newer.id!r}, but stands below it"
                yield problem_at(older.origin.at("valid_from"), what, "put the newest first")
            elif _hold_together(newer, older):
                what = f"the wordings {older.id!r} and {newer.id!r} both hold from {newer.valid_from} on"
                todo = "write in the older its last day, in `valid_until`, or in each where it holds, in `applies_to`"
                yield problem_at(older.origin, what, todo)
        yield from _days_without_a_wording(definition)


def _hold_together(newer: Edition, older: Edition) -> bool:
    """Whether a reader couldn't tell which of two wordings of one standing is meant."""
    if older.status is not newer.status or older.status is Standing.HISTORIC or older.superseded_by:
        return False
    if newer.applies_to and older.applies_to and newer.applies_to != older.applies_to:
        return False
    end, begin = older.valid_until.earliest if older.valid_until else None, newer.valid_from.latest
    return end is None or begin is None or begin < end


def _days_without_a_wording(definition: Definition) -> Iterator[Problem]:
    """From the end of one edition to the beginning of the next."""
    for edition in definition.editions:
        end = edition.valid_until.latest if edition.valid_until else None
        if not end or any(each.is_valid_on(end + timedelta(days=1)) for each in definition.editions):
            continue
        later = [each for each in definition.editions if each.valid_from.is_to_come(end)]
        following = min(later, key=lambda each: each.valid_from.earliest or end, default=None)
        if following and not _explained(definition, edition, following):
            what = f"{edition.id!r} ended {edition.valid_until}, but {following.id!r} begins {following.valid_from}"
            yield problem_at(edition.origin.at("valid_until"), f"no wording holds between: {what}", _MEND_DATES)


def _days_of_two_wordings(definition: Definition, edition: Edition) -> Iterator[Problem]:
    """An edition that was replaced is over before the other begins; several others may hold in different places."""
    following = definition.edition(edition.superseded_by or "")
    end = edition.valid_until.earliest if edition.valid_until else None
    if not following or not end or edition.valid_from.is_to_come(following.valid_from.latest or end):
        return
    begun = following.valid_from.latest
    if begun and begun <= end and not _explained(definition, edition, following):
        what = f"{following.id!r} begins {following.valid_from}, but {edition.id!r} ended {edition.valid_until}"
        yield problem_at(edition.origin.at("valid_until"), f"two wordings hold at once: {what}", _MEND_DATES)


def _explained(definition: Definition, *editions: Edition) -> bool:
    notes = (note for edition in editions for note in edition.notes)
    return definition.explains(Explains.DATES) or any(note.explains is Explains.DATES for note in notes)


def _edition_dates(edition: Edition, day: date) -> Iterator[Problem]:
    begin, end = edition.valid_from.earliest, edition.valid_until.latest if edition.valid_until else None
    if begin and end and end < begin:
        place = edition.origin.at("valid_until")
        yield problem_at(place, "the edition ends before it begins", "mend `valid_from` or `valid_until`")
    if edition.superseded_by and not end:
        place = edition.origin.at("superseded_by")
        yield problem_at(place, "the edition was replaced, but doesn't say when it ended", "add `valid_until`")
    over = edition.valid_until is not None and edition.valid_until.is_over(day)
    if over and edition.status is not Standing.HISTORIC:
        what = f"the edition ended {edition.valid_until}, but its status is {edition.status}"
        yield problem_at(edition.origin.at("status"), what, "make it historic")
    if edition.status is Standing.HISTORIC and not over:
        when = f"ends {edition.valid_until}" if edition.valid_until else "doesn't say when it ended"
        what = f"the edition is historic, but {when}"
        yield problem_at(edition.origin.at("status"), what, "mend `valid_until` or the status")


def wordings_were_in_use(hub: Hub, today: date) -> Iterator[Problem]:
    """A wording that a record relies on was in use at the record's date, or is marked with another."""
    for record, inside in records_with_entries(hub):
        for cited in (entry for entry in inside if isinstance(entry, DefinitionCitation)):
            definition = hub.find(Definition.kind, cited.definition, record.scope)
            edition = definition.edition(cited.edition) if isinstance(definition, Definition) else None
            day = (cited.as_at or record.as_at).latest
            if edition and day and not edition.is_valid_on(day):
                then = cited.as_at or record.as_at
                what = f"the wording {cited.edition!r} of `{cited.definition}` wasn't in use on {then}"
                todo = "cite the edition of that time, or add `as_at` with a day on which it was"
                yield problem_at(cited.origin, what, todo)


def strategies_stand_as_their_periods_say(hub: Hub, today: date) -> Iterator[Problem]:
    """A strategy doesn't stand as adopted at a date when its period was over; one that has ended isn't still to come.

    A period that has passed since that date stops nothing: it is overdue, which is a warning.
    """
    for strategy in hub.all(Strategy):
        place = strategy.origin.at("status")
        over = strategy.period.is_over(today)
        if strategy.period.is_over(_known_by(strategy, today)) and strategy.status in (
            EditionStatus.ADOPTED,
            EditionStatus.DRAFT,
        ):
            what = f"the period {strategy.period} is over, but the status is {strategy.status}"
            yield problem_at(place, what, "make it ended or superseded")
        if strategy.status is EditionStatus.ENDED and not over:
            what = f"the status is ended, but the period {strategy.period} isn't over"
            yield problem_at(place, what, "mend the status or the period")
        if strategy.status is EditionStatus.SUPERSEDED and not strategy.superseded_by:
            yield problem_at(place, "the strategy is superseded, but by which isn't said", "add `superseded_by`")
        yield from _successor_is_later(hub, strategy)


def _successor_is_later(hub: Hub, strategy: Strategy) -> Iterator[Problem]:
    successor = hub.find(Strategy.kind, strategy.superseded_by or "", strategy.scope)
    if not isinstance(successor, Strategy):
        return
    begins, began = successor.period.earliest, strategy.period.earliest
    if successor is strategy or (begins and began and begins < began):
        what = f"`{successor.id}` can't replace `{strategy.id}`: it isn't later"
        yield problem_at(strategy.origin.at("superseded_by"), what, "name the strategy that came after it")


def nothing_is_dated_in_the_future(hub: Hub, today: date) -> Iterator[Problem]:
    """Nothing is known as at a day that is still to come; an event that is to come is planned."""
    for record, inside in records_with_entries(hub):
        if record.as_at.is_to_come(today):
            what = f"`as_at` {record.as_at} is in the future"
            yield problem_at(record.origin.at("as_at"), what, "write the day on which this was known")
        if isinstance(record, Event) and record.date.is_to_come(today) and not record.is_planned:
            yield problem_at(record.origin.at("date"), "the event is still to come", 'write "status: planned"')
        if isinstance(record, Update | ChangeNote | Redirect) and record.date.is_to_come(_published(record, today)):
            yield problem_at(record.origin.at("date"), "the news is in the future", "write the day it happened")
        for approval in (each for each in inside if isinstance(each, Approval)):
            if approval.date.is_to_come(today):
                yield problem_at(approval.origin, "the approval is in the future", "write the day it was given")
        if record.review and record.review.date.is_to_come(today):
            yield problem_at(record.review.origin, "the review is in the future", "write the day it was done")
        checked = record.verification.date if isinstance(record, Contact) else None
        if checked and checked.is_to_come(today):
            place = record.origin.at("verification", "date")
            yield problem_at(place, "the verification is in the future", "write the day it was done")


def _published(record: Record, today: date) -> date:
    publish_at = record.publish_at if isinstance(record, Update) else None
    return max(today, publish_at.local.date()) if publish_at else today


def _known_by(record: Record, today: date) -> date:
    """The day by which whoever wrote a record knew what it says."""
    return min(today, record.as_at.latest or today)
