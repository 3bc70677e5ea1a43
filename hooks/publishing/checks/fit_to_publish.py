"""What stops the hub from being published: what nobody has reviewed in time, and contacts that nobody has tried."""

from collections.abc import Iterator
from datetime import date, datetime

from publishing.model.contact import Contact
from publishing.model.fresh_contacts import is_always_shown, with_fresh_contacts
from publishing.model.hub import Hub
from publishing.model.london_time import day_of
from publishing.model.reviews import ReviewStanding, ReviewState, standings
from publishing.model.schedule import banners_up, published_at
from publishing.model.verification import VerificationState
from publishing.problems import Problem, problem_at

_OR_DECIDE = (
    "or record in site.yml, under `reviews` and `published_anyway`, which role publishes it all the same, and why"
)
REVIEW = f"have it reviewed, and write that down in `review`; {_OR_DECIDE}"
TRY = f"ring or open it, and write that down in `verification`; {_OR_DECIDE}"

_Unfit = tuple[ReviewStanding | Contact, str, str]
"""What isn't fit to be published, why, and what to do."""


def what_stops_publishing(hub: Hub, moment: datetime, *, by_itself: bool = False) -> list[Problem]:
    """What must be seen to before the hub is published at a moment.

    Nothing stops it while an emergency banner stands: what is overdue must not keep back what people need now.
    Nor does what was fit once, and is overdue by now, stop a site that is published by itself. What readers would go on
    seeing is as old, and doesn't say so: its banner stays up, and its numbers don't give way.
    """
    return [] if banners_up(published_at(hub, moment)) else what_is_not_fit(hub, moment, but_overdue=by_itself)


def what_is_not_fit(hub: Hub, moment: datetime, *, but_overdue: bool = False) -> list[Problem]:
    """All that is critical to safety and overdue, never reviewed or never tried, and that no role publishes anyway."""
    today = day_of(moment)
    hub = published_at(hub, moment)
    anyway = [each for each in hub.site.reviews.published_anyway if not each.until.is_over(today)]
    return [
        problem_at(each.origin, what, todo)
        for each, what, todo in (*_unreviewed(hub, today, but_overdue=but_overdue), *_untried(hub, today))
        if not any(decision.is_for(each.address) for decision in anyway)
    ]


def _unreviewed(hub: Hub, today: date, *, but_overdue: bool) -> Iterator[_Unfit]:
    for each in standings(hub, today):
        if needs_a_decision(each, hub) and not (but_overdue and each.state is ReviewState.OVERDUE):
            yield each, _what(each), TRY if each.kind == Contact.kind else REVIEW


def _untried(hub: Hub, today: date) -> Iterator[_Unfit]:
    """Contacts that would be shown though they were only read in a copy of a page. A demonstration may show them.

    The emergency number is for nobody to try.
    """
    for contact in () if hub.site.demonstration else with_fresh_contacts(hub, today).all(Contact):
        if contact.can_be_shown and not contact.emergency and contact.status is not VerificationState.LIVE:
            yield contact, f"nobody has tried the contact `{contact.id}` live", TRY


def decisions_that_are_over(hub: Hub, moment: datetime) -> Iterator[Problem]:
    """Decisions to publish something all the same whose last day has passed: they count no more."""
    for each in hub.site.reviews.published_anyway:
        if each.until.is_over(day_of(moment)):
            what = f"the decision to publish {each.pages} all the same ended on {each.until}"
            yield problem_at(each.origin, what, "decide again, or take it out")


def needs_a_decision(each: ReviewStanding, hub: Hub) -> bool:
    """Whether it is published only if a role has decided so.

    Contacts that are overdue give way to the national route by themselves; the emergency number is always shown.
    """
    if not each.is_critical or each.state not in (ReviewState.OVERDUE, ReviewState.NEVER):
        return False
    if each.kind != Contact.kind:
        return True
    contact = hub.get(Contact, each.id, each.scope)
    return is_always_shown(contact, hub.site) and not contact.emergency


def _what(each: ReviewStanding) -> str:
    if each.state is ReviewState.NEVER:
        return f"safety depends on {each.address}, and nobody has reviewed it"
    since = f"since {each.due_in_words}" if each.due else "for a time that nobody knows"
    return f"safety depends on {each.address}, and its review has been overdue {since}"
