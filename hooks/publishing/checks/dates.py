"""Dates, periods and statuses agree with each other and with today."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain

from publishing.model.approval import Approval
from publishing.model.area import Area
from publishing.model.change_note import ChangeNote
from publishing.model.contact import Contact
from publishing.model.event import Event
from publishing.model.guide import Guide
from publishing.model.hub import Hub
from publishing.model.message import Message, Withdrawal
from publishing.model.record import Record, Review
from publishing.model.redirect import Redirect
from publishing.model.referral_flow import ReferralFlow
from publishing.model.role_guide import RoleGuide
from publishing.model.status import EditionStatus
from publishing.model.strategy import Strategy
from publishing.model.update import Update
from publishing.model.walk import entries_of
from publishing.problems import Problem, problem_at

_DAY_DONE = "write the day it was done"
_DONE: Mapping[type[Review | Approval | Withdrawal], tuple[str, str]] = {
    Review: ("the review", _DAY_DONE),
    Approval: ("the approval", "write the day it was given"),
    Withdrawal: ("the withdrawal", "write the day it was taken back"),
}


def strategies_stand_as_their_periods_say(hub: Hub, today: date) -> Iterator[Problem]:
    """A strategy doesn't stand as adopted at a date when its period was over; one that has ended isn't still to come.

    A period that has passed since that date stops nothing: it is overdue, which is a warning.
    """
    for strategy in hub.all(Strategy):
        place = strategy.origin.at("status")
        council = hub.find(Area, strategy.scope)
        over = strategy.period.is_over(today) or (council is not None and council.is_over(today))
        if strategy.period.is_over(known_by(strategy, today)) and strategy.status in (
            EditionStatus.ADOPTED,
            EditionStatus.DRAFT,
        ):
            what = f"the period {strategy.period} ended {strategy.period.last_day}, but the status is {strategy.status}"
            yield problem_at(place, what, "make it ended or superseded, or mend the period")
        if strategy.status is EditionStatus.ENDED and not over:
            what = f"the status is ended, but the period {strategy.period} isn't over"
            yield problem_at(place, what, "mend the status or the period")
        if strategy.status is EditionStatus.SUPERSEDED and not strategy.superseded_by:
            yield problem_at(place, "the strategy is superseded, but by which isn't said", "add `superseded_by`")
        yield from _successor_is_later(hub, strategy)


def _successor_is_later(hub: Hub, strategy: Strategy) -> Iterator[Problem]:
    successor = hub.find(Strategy, strategy.superseded_by or "", strategy.scope)
    if successor is None:
        return
    begins, began = successor.period.earliest, strategy.period.earliest
    if successor is strategy or (begins and began and begins < began):
        what = f"`{successor.id}` can't replace `{strategy.id}`: it isn't later"
        yield problem_at(strategy.origin.at("superseded_by"), what, "name the strategy that came after it")


def nothing_is_dated_in_the_future(hub: Hub, today: date) -> Iterator[Problem]:
    """Nothing is known as at a day that is still to come; an event that is to come is planned."""
    for record in hub.records:
        at = record.origin.at
        if record.as_at.is_to_come(today):
            what = f"`as_at` {record.as_at} is in the future"
            yield problem_at(at("as_at"), what, "write the day on which this was known")
        if isinstance(record, Event) and record.date.is_to_come(today) and not record.is_planned:
            yield problem_at(at("date"), "the event is still to come", 'write "status: planned"')
        if isinstance(record, Update | ChangeNote | Redirect) and record.date.is_to_come(_published(record, today)):
            yield problem_at(at("date"), "the news is in the future", "write the day it happened")
        checked = record.verification.date if isinstance(record, Contact) else None
        if checked and checked.is_to_come(today):
            yield problem_at(at("verification", "date"), "the verification is in the future", _DAY_DONE)
    of_records = [entry for kind in _DONE for _, entry in entries_of(hub, kind)]
    for entry in (*of_records, *(page.front.review for page in hub.written)):
        if entry and entry.date.is_to_come(today):
            what, todo = _DONE[type(entry)]
            yield problem_at(entry.origin, f"{what} is in the future", todo)
    for page in hub.written:
        if page.front.changed and page.front.changed.is_to_come(today):
            place = page.front.origin.at("changed")
            yield problem_at(place, "`changed` is in the future", "write the day on which it changed")


def _published(record: Record, today: date) -> date:
    publish_at = record.publish_at if isinstance(record, Update) else None
    return max(today, publish_at.local.date()) if publish_at else today


def known_by(record: Record, today: date) -> date:
    """The day by which whoever wrote a record knew what it says."""
    return min(today, record.as_at.latest or today)


def approvals_are_of_what_stands(hub: Hub, today: date) -> Iterator[Problem]:
    """An approval isn't older than what it approves. News and banners, which may be urgent, are left alone."""
    kinds = (hub.all(Message), hub.all(Guide), hub.all(RoleGuide), hub.all(ReferralFlow))
    records: Iterator[Message | Guide | RoleGuide | ReferralFlow] = chain(*kinds)
    for record in records:
        stands_since = record.as_at.earliest
        if record.approval and stands_since and record.approval.date.is_over(stands_since):
            what = f"its approval is of {record.approval.date}, and what it approves as at {record.as_at}"
            todo = "have it approved as it is now, or take `approval` out"
            yield problem_at(record.approval.origin.at("date"), what, todo)
