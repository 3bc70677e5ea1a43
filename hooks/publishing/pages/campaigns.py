"""Campaigns, as the calendar of the toolkit shows them: what is on, what is coming, and what is past."""

from collections.abc import Iterator
from datetime import date

from publishing.model.addresses import CALENDAR, CALENDAR_FILE
from publishing.model.campaign import Campaign, days_are_known
from publishing.model.hub import Hub
from publishing.model.message import Message
from publishing.pages.messages import menu_of_toolkit
from publishing.pages.page import Page, origin_of_all


def pages(hub: Hub) -> Iterator[Page]:
    """One page with every campaign."""
    campaigns = sorted(hub.all(Campaign), key=lambda each: each.first or date.max)
    past = [each for each in campaigns if each.is_past(hub.moment)]
    now = [each for each in campaigns if each.is_now(hub.moment)]
    coming = [each for each in campaigns if each not in past and each not in now]
    yield Page(
        address=CALENDAR,
        title="Calendar",
        description="Days and weeks on which a message about Prevent is worth saying, each with its source.",
        template="campaigns.html",
        origin=origin_of_all(campaigns, hub),
        kind="Toolkit",
        given={
            "groups": [("now", "On now", now), ("coming", "Coming", coming), ("past", "Past", past[::-1])],
            "is_all_over": len(past) == len(campaigns) > 0,
            "messages": {each.id: each for each in hub.all(Message)},
            "file": CALENDAR_FILE if days_are_known(hub) else None,
        },
        menu=menu_of_toolkit(hub),
    )
