"""The roles that see to reviews: a page and a calendar for each."""

import re
from collections.abc import Iterable

from publishing.model.addresses import FRESHNESS
from publishing.model.reviews import ReviewStanding


def roles(standings: Iterable[ReviewStanding]) -> list[str]:
    """The roles that own anything, in the order of their names."""
    return sorted({each.owner for each in standings})


def page_of_role(role: str) -> str:
    """The page of what a role owns."""
    return f"{FRESHNESS}role-{_slug(role)}/"


def calendar_of_role(role: str) -> str:
    """The calendar of a role's reviews."""
    return f"{FRESHNESS}role-{_slug(role)}.ics"


def _slug(role: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", role.lower().replace("’", "")))
