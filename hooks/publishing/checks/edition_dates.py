"""The wordings of a definition follow each other, and each is cited for days on which it was in use."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from publishing.checks.dates import known_by
from publishing.model.definition import Definition, DefinitionCitation, Edition
from publishing.model.hub import Hub
from publishing.model.record import Explains
from publishing.model.status import Standing
from publishing.model.walk import entries_of
from publishing.problems import Problem, problem_at

_MEND_DATES = 'mend `valid_from` or `valid_until`, or add a note with "explains: dates" that says why'


def definition_editions_follow_each_other(hub: Hub, today: date) -> Iterator[Problem]:
    """The newest edition stands first, each ends after it begins and where the next begins, and then is historic."""
    for definition in hub.all(Definition):
        for edition in definition.editions:
            wrong = list(_edition_dates(edition, known_by(definition, today)))
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
    end, begin = older.end.earliest, newer.valid_from.latest
    return end is None or begin is None or begin < end


def _days_without_a_wording(definition: Definition) -> Iterator[Problem]:
    """From the end of one edition to the beginning of the next."""
    for edition in definition.editions:
        end = edition.end.latest
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
    end = edition.end.earliest
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
    begin, end = edition.valid_from.earliest, edition.end.latest
    if begin and end and end < begin:
        place = edition.origin.at("valid_until")
        yield problem_at(place, "the edition ends before it begins", "mend `valid_from` or `valid_until`")
    if edition.superseded_by and not end:
        place = edition.origin.at("superseded_by")
        yield problem_at(place, "the edition was replaced, but doesn't say when it ended", "add `valid_until`")
    over = edition.end.is_over(day)
    if over and edition.status is not Standing.HISTORIC:
        what = f"the edition ended {edition.valid_until}, but its status is {edition.status}"
        yield problem_at(edition.origin.at("status"), what, "make it historic")
    if edition.status is Standing.HISTORIC and not over:
        when = f"ends {edition.valid_until}" if edition.valid_until else "doesn't say when it ended"
        what = f"the edition is historic, but {when}"
        yield problem_at(edition.origin.at("status"), what, "mend `valid_until` or the status")


def wordings_were_in_use(hub: Hub, today: date) -> Iterator[Problem]:
    """A wording that a record relies on was in use at the record's date, or is marked with another."""
    for record, cited in entries_of(hub, DefinitionCitation):
        definition = hub.find(Definition, cited.definition, record.scope)
        edition = definition.edition(cited.edition) if definition else None
        then = cited.as_at or record.as_at
        if edition and then.latest and not edition.is_valid_on(then.latest):
            what = f"the wording {cited.edition!r} of `{cited.definition}` wasn't in use on {then}"
            todo = "cite the edition of that time, or add `as_at` with a day on which it was"
            yield problem_at(cited.origin, what, todo)
