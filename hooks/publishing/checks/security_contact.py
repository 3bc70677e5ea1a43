"""Whom to tell of a weakness of the website: known, published, and looked at once a year."""

from collections.abc import Iterator
from datetime import date, timedelta

from publishing.model.hub import Hub
from publishing.problems import Problem, problem_at

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
