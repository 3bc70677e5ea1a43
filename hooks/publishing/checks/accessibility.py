"""The accessibility statement says of itself what it lists, and is kept up."""

import re
from collections.abc import Iterator
from datetime import date

from publishing.model.accessibility_statement import AccessibilityStatement, Barrier, Compliance, Why
from publishing.model.hub import Hub
from publishing.problems import Problem, problem_at

_CRITERION = re.compile(r"[1-4]\.[1-5]\.\d{1,2}")
REVIEW_DAYS = 365
"""The statement is reviewed at least once a year."""


def the_statement_agrees_with_its_findings(hub: Hub, today: date) -> Iterator[Problem]:
    """Full compliance has no barriers, and the other statuses have some, each with what the regulations ask for."""
    for statement in hub.all(AccessibilityStatement):
        place = statement.origin.at("status")
        if statement.status is Compliance.FULLY and statement.barriers:
            what = f"the status is {statement.status}, but barriers are listed"
            yield problem_at(place, what, "make it partially, or take out what has been mended")
        if statement.status is not Compliance.FULLY and not statement.barriers:
            what = f"the status is {statement.status}, but no barrier is listed"
            yield problem_at(place, what, "list what isn't accessible in `barriers`, or make it fully")
        for barrier in statement.barriers:
            yield from _barrier_is_whole(barrier)


def _barrier_is_whole(barrier: Barrier) -> Iterator[Problem]:
    if barrier.why is Why.NON_COMPLIANCE and not barrier.criteria:
        what = "a non-compliance doesn't say which success criterion it fails"
        yield problem_at(barrier.origin, what, "add `criteria`, each with number and name")
    if barrier.why is Why.BURDEN and not barrier.assessed:
        what = "a disproportionate burden is claimed, but not when it was assessed"
        yield problem_at(barrier.origin, what, "assess it first, and write the day in `assessed`")
    for criterion in barrier.criteria:
        if not _CRITERION.fullmatch(criterion.number):
            what = f"{criterion.number!r} isn't the number of a success criterion"
            yield problem_at(criterion.origin, what, 'write it in quotation marks, like "1.4.12"')


def the_statement_names_a_contact(hub: Hub, today: date) -> Iterator[Problem]:
    """A council's own hub says whom to tell of a barrier, and when an answer comes; a demonstration says what to do."""
    for statement in hub.all(AccessibilityStatement):
        if statement.contact and statement.answer_days is None:
            what = "the statement doesn't say when an answer comes"
            yield problem_at(statement.origin, what, "add `answer_days`")
        if not statement.contact and not hub.site.demonstration:
            what = "the statement names nobody to tell of a barrier"
            yield problem_at(
                statement.origin, what, "add `contact`, the id of a contact with an e-mail address or a form"
            )
        if not statement.contact and not statement.without_contact:
            what = "the statement names no contact, and doesn't say what to do instead"
            yield problem_at(statement.origin, what, "add `contact` or `without_contact`")


def the_statement_was_made_in_order(hub: Hub, today: date) -> Iterator[Problem]:
    """It was tested and reviewed by today, and reviewed no earlier than it was prepared."""
    for statement in hub.all(AccessibilityStatement):
        for name in ("prepared", "reviewed", "tested"):
            if getattr(statement, name).is_to_come(today):
                place = statement.origin.at(name)
                yield problem_at(place, f"`{name}` is in the future", "write the day on which it was done")
        prepared, reviewed = statement.prepared.earliest, statement.reviewed.latest
        if prepared and reviewed and reviewed < prepared:
            what = "the statement was reviewed before it was prepared"
            yield problem_at(statement.origin.at("reviewed"), what, "mend `prepared` or `reviewed`")


def the_statement_is_overdue(hub: Hub, today: date) -> Iterator[Problem]:
    """A warning if it wasn't reviewed for a year, or if a day has passed by which something was to be mended."""
    for statement in hub.all(AccessibilityStatement):
        reviewed = statement.reviewed.latest
        if reviewed and (today - reviewed).days > REVIEW_DAYS:
            what = f"the accessibility statement was last reviewed {statement.reviewed}"
            yield problem_at(
                statement.origin.at("reviewed"), what, "test the hub, mend the statement, and write the day"
            )
        for barrier in statement.barriers:
            if barrier.plan_by and barrier.plan_by.is_over(today):
                what = f"a barrier was to be mended by {barrier.plan_by}"
                yield problem_at(barrier.origin.at("plan_by"), what, "take it out if it is mended, or give a new day")
