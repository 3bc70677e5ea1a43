"""Checks of contacts grow old, and periods end. That is a warning: the site shows what is safe instead, and goes on."""

from collections.abc import Iterator
from datetime import date, timedelta

from publishing.checks.unconfirmed import TRY_IT
from publishing.model.audience import Audience
from publishing.model.contact import Contact
from publishing.model.fresh_contacts import is_always_shown, overdue_contacts
from publishing.model.hub import Hub
from publishing.model.overtaken import overtaken_editions, overtaken_strategies
from publishing.model.review_plan import PAGE
from publishing.model.reviews import ReviewState, standing_of, standings
from publishing.model.status import EditionStatus
from publishing.model.verification import VerificationState
from publishing.problems import Problem, did_you_mean, problem_at
from publishing.reading.layout import KINDS

_FOR_ALL = ", as it is in the place of every contact that isn't shown"


def checks_are_overdue(hub: Hub, today: date) -> Iterator[Problem]:
    """A warning for each contact that was checked too long ago, or that an editor took out of use."""
    instead = "the national route stands in" if hub.site.contact_checks.national_route else "it isn't shown"
    for contact in hub.all(Contact):
        if contact.status is VerificationState.OVERDUE and not is_always_shown(contact, hub.site):
            what = f"`{contact.id}` is marked as overdue, so {instead}"
            yield problem_at(contact.verification.origin, what, TRY_IT)
    for contact in overdue_contacts(hub, today):
        last = standing_of(contact, hub.site, today).due_in_words
        since = f"held until {last}" if last else "has no day that is known"
        shown = "it is shown all the same" if is_always_shown(contact, hub.site) else instead
        stands_in = contact.id == hub.site.contact_checks.national_route
        what = f"the check of `{contact.id}` {since}, so {shown}{_FOR_ALL if stands_in else ''}"
        yield problem_at(contact.verification.origin, what, _todo(contact, stands_in=stands_in))


def _todo(contact: Contact, *, stands_in: bool) -> str:
    if contact.emergency:
        return "read it again on an official page, for nobody rings it to try it, and write that down in `verification`"
    return f"before all else, {TRY_IT}" if stands_in else TRY_IT


def reviews_are_overdue(hub: Hub, today: date) -> Iterator[Problem]:
    """A warning for each record or page, contacts aside, whose last review is too long ago. The page says so too."""
    for each in standings(hub, today):
        if each.state is ReviewState.OVERDUE and each.kind != Contact.kind:
            since = f"was due on {each.due_in_words}" if each.due else "has no day that is known"
            what = f"the review of {each.address} {since}, and its page says so"
            yield problem_at(each.origin, what, f"review it, and write that down in `review` ({each.owner})")


def reviews_are_due_soon(hub: Hub, today: date) -> Iterator[Problem]:
    """A warning some days before anything becomes overdue."""
    for each in standings(hub, today):
        if each.state is ReviewState.DUE_SOON:
            field = "verification" if each.kind == Contact.kind else "review"
            what = f"the review of {each.address} is due on {each.due_in_words}"
            yield problem_at(each.origin, what, f"review it, and write that down in `{field}` ({each.owner})")


def the_plan_of_reviews_names_kinds(hub: Hub, today: date) -> Iterator[Problem]:
    """Each period of the plan is for kinds of content that there are, and each kind stands in one."""
    known = {PAGE, *(kind.kind for kind in KINDS)}
    seen: set[str] = set()
    for period in hub.site.reviews.periods:
        for number, kind in enumerate(period.kinds):
            place = period.origin.at("kinds", number)
            if kind not in known:
                yield problem_at(place, f"there is no kind of content `{kind}`", did_you_mean(kind, known))
            elif kind in seen:
                yield problem_at(place, f"`{kind}` has a period already", "take one of the two out")
            seen.add(kind)


def statuses_are_overdue(hub: Hub, today: date) -> Iterator[Problem]:
    """A warning for each status that was right once, and that time has overtaken."""
    for strategy in overtaken_strategies(hub, today):
        period = strategy.period
        what = f"the period {period} of `{strategy.id}` ended {period.last_day}, so it is shown as ended"
        if not period.is_over(today):
            what = f"the council of `{strategy.id}` has been replaced, so it is shown as ended"
        todo = "make it ended or superseded"
        if strategy.status is EditionStatus.DRAFT:
            todo = "make it withdrawn, if nobody adopted it; or else ended or superseded"
        yield problem_at(strategy.origin.at("status"), what, todo)
    for edition in overtaken_editions(hub, today):
        what = f"the edition `{edition.id}` ended {edition.valid_until}, so it is shown as historic"
        yield problem_at(edition.origin.at("status"), what, "make it historic, and add the wording that replaced it")


def the_national_route_suits_everybody(hub: Hub, today: date) -> Iterator[Problem]:
    """What stands in for any contact can be shown, and is for every reader."""
    route = hub.find(Contact, hub.site.contact_checks.national_route or "")
    if route is None:
        return
    place = hub.site.contact_checks.origin.at("national_route")
    missing = [each.label for each in Audience if each not in route.who_for]
    if missing:
        what = f"the national route `{route.id}` isn't for {', '.join(missing)}"
        yield problem_at(place, what, "choose a contact that is for everybody")
    if not route.can_be_shown:
        yield problem_at(place, f"nothing confirms the national route `{route.id}`", "choose one that can be shown")


SOON = timedelta(days=30)
LONGEST = timedelta(days=366)
"""RFC 9116 asks that `security.txt` holds for less than a year."""


def security_contact_is_overdue(hub: Hub, today: date) -> Iterator[Problem]:
    """A warning where none is known, where it runs out or has run out, and where it was said for too long."""
    security = hub.site.security
    if not hub.site.origin.parts:  # the settings have mistakes: what is in them isn't known
        return
    if security is None:
        what = "no security contact is known, so /.well-known/security.txt isn't published"
        yield problem_at(
            hub.site.origin, what, "add `security` with `contacts` and `expires`, once somebody reads reports"
        )
        return
    place, todo = security.origin.at("expires"), "ask whether the contacts still hold, and write a later day"
    if security.last_day < today:
        what = f"the security contact expired on {security.expires}, so /.well-known/security.txt isn't published"
        yield problem_at(place, what, todo)
    elif security.last_day - today <= SOON:
        days = (security.last_day - today).days
        yield problem_at(place, f"the security contact expires on {security.expires} (days left: {days})", todo)
    elif security.last_day - today > LONGEST:
        what = f"the security contact expires on {security.expires}, more than a year ahead"
        yield problem_at(place, what, "write a day within a year, so that somebody looks at it again")
