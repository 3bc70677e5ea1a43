"""What is published and taken down by itself comes and goes in an order that makes sense."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from publishing.model.area import Area
from publishing.model.campaign import Campaign
from publishing.model.emergency_banner import EmergencyBanner
from publishing.model.hub import Hub
from publishing.model.schedule import scheduled
from publishing.model.update import Update
from publishing.problems import Problem, problem_at

LONGEST_BANNER = 31
"""Days."""


def what_begins_ends_later(hub: Hub, today: date) -> Iterator[Problem]:
    """An update or a banner expires after it is published, and an event or a campaign ends after it starts."""
    for record in scheduled(hub):
        if record.publish_at and record.expires_at and record.expires_at.utc <= record.publish_at.utc:
            what = f"it expires at {record.expires_at}, but is published at {record.publish_at}"
            yield problem_at(record.origin.at("expires_at"), what, "mend one of the two")
    for update in hub.all(Update):
        event = update.event
        if event and event.ends.utc <= event.starts.utc:
            what = f"the event ends at {event.ends}, but starts at {event.starts}"
            yield problem_at(event.origin.at("ends"), what, "mend one of the two")
    for campaign in hub.all(Campaign):
        if campaign.first and campaign.last and campaign.last < campaign.first:
            what = f"the campaign ends on {campaign.ends}, before it starts"
            yield problem_at(campaign.origin.at("ends"), what, "mend `starts` or `ends`")


def news_happens_before_it_is_published(hub: Hub, today: date) -> Iterator[Problem]:
    """An update isn't dated after the day on which it is published, nor in the archive before it happened."""
    for update in hub.all(Update):
        happened, place = update.date.earliest, update.origin.at("date")
        if happened and update.publish_at and happened > update.publish_at.local.date():
            what = f"the news is dated {update.date}, but is published at {update.publish_at}"
            yield problem_at(place, what, "write the day it happened, or publish it later")
        elif happened and update.expires_at and happened > update.expires_at.local.date():
            what = f"the news is dated {update.date}, but expires at {update.expires_at}"
            yield problem_at(place, what, "mend one of the two")


def banners_of_an_area_follow_each_other(hub: Hub, today: date) -> Iterator[Problem]:
    """No two emergency banners stand at once on the pages of an area: one for the whole site stands on all of them."""
    banners = sorted(hub.all(EmergencyBanner), key=lambda each: each.publish_at)
    for first, second in combinations(banners, 2):
        whose = _shared_by(first.area_id, second.area_id)
        if whose and second.publish_at.utc < first.expires_at.utc:
            what = f"`{second.id}` goes up while the banner `{first.id}` still stands ({first.origin}), {whose}"
            todo = "say both in one banner, or end the first sooner"
            yield problem_at(second.origin.at("publish_at"), what, todo)


def banners_come_down(hub: Hub, today: date) -> Iterator[Problem]:
    """An emergency is over some day: while a banner stands, nothing that is overdue stops a publication."""
    for banner in hub.all(EmergencyBanner):
        days = (banner.expires_at.utc - banner.publish_at.utc).days
        if days > LONGEST_BANNER:
            what = f"the banner stands for {days:,} days, and {LONGEST_BANNER} are the most"
            yield problem_at(banner.origin.at("expires_at"), what, "mend the year, or write an update instead")


def _shared_by(one: str, other: str) -> str:
    """Whose pages show the banners of two areas, "" being the whole site; "" if none does."""
    if one == other:
        return f"both for `{one}`" if one else "both for the whole site"
    return "" if one and other else f"on pages of `{one or other}`; one is for the whole site"


def what_stands_in_an_area_is_for_it(hub: Hub, today: date) -> Iterator[Problem]:
    """An update or a banner in the folder of an area isn't for another."""
    for record in scheduled(hub):
        if record.scope and record.area and record.area != record.scope:
            what = f"it stands in the folder of `{record.scope}`, but is for `{record.area}`"
            yield problem_at(record.origin.at("area"), what, "move the file, or take `area` out")


def updates_are_not_named_like_areas(hub: Hub, today: date) -> Iterator[Problem]:
    """No update takes the address at which the news of an area stands."""
    areas = {area.id: area for area in hub.all(Area)}
    for update in hub.all(Update):
        if update.id in areas:
            what = f"{update.address} is the page and the feed of all news of the area `{update.id}`"
            yield problem_at(update.origin, what, "rename the file")
