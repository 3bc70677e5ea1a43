"""The roles that see to reviews: a page and a calendar for each."""

import re

from publishing.model.addresses import FRESHNESS
from publishing.model.hub import Hub
from publishing.model.review_plan import PAGE
from publishing.model.reviews import owner_of


def roles(hub: Hub) -> list[str]:
    """The roles that own anything, in the order of their names."""
    kinds = {record.kind for record in hub.records} | ({PAGE} if hub.written else set())
    return sorted({owner_of(kind, hub.site) for kind in kinds})


def page_of_role(role: str) -> str:
    """The page of what a role owns."""
    return f"{FRESHNESS}role-{_slug(role)}/"


def calendar_of_role(role: str) -> str:
    """The calendar of a role's reviews."""
    return f"{FRESHNESS}role-{_slug(role)}.ics"


def _slug(role: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", role.lower().replace("’", "")))
