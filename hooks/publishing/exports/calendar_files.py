"""Which calendars a hub has. To name them takes no library that writes them."""

from datetime import date

from publishing.model.addresses import CALENDAR_FILE
from publishing.model.campaign import days_are_known
from publishing.model.hub import Hub
from publishing.model.review_roles import calendar_of_role
from publishing.model.reviews import ReviewStanding, standings
from publishing.model.update import Update


def calendar_files(hub: Hub) -> list[str]:
    """The addresses of all calendars."""
    events = (update.event_file for update in hub.all(Update) if update.event)
    campaigns = [CALENDAR_FILE] if days_are_known(hub) else []
    return [*campaigns, *events, *(calendar_of_role(role) for role in reviews_by_role(hub))]


def reviews_by_role(hub: Hub) -> dict[str, list[ReviewStanding]]:
    """The reviews to come of each role that has any."""
    found: dict[str, list[ReviewStanding]] = {}
    for each in standings(hub, hub.day or date.min):
        if each.due:
            found.setdefault(each.owner, []).append(each)
    return found
