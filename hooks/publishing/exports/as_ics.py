"""Calendars that Outlook, Google and telephones read (iCalendar, RFC 5545)."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from publishing.exports.calendar_files import reviews_by_role
from publishing.model.addresses import CALENDAR_FILE
from publishing.model.campaign import Campaign, days_are_known
from publishing.model.dates import PartialDate
from publishing.model.feed import NEVER, lasting_id
from publishing.model.hub import Hub
from publishing.model.interface import ENGLISH, words_in
from publishing.model.record import CitedRecord
from publishing.model.review_roles import calendar_of_role
from publishing.model.reviews import ReviewStanding, review_line
from publishing.model.said import Said
from publishing.model.site import Site
from publishing.model.text import as_sentence
from publishing.model.update import Update


def calendars(hub: Hub) -> dict[str, bytes]:
    """The calendar of campaigns, and one for each event of the news, by their addresses."""
    events = {
        update.event_file: _calendar(update.title, _events(update, hub), hub.site)
        for update in hub.all(Update)
        if update.event
    }
    return _campaigns(hub) | events | _reviews(hub)


def _campaigns(hub: Hub) -> dict[str, bytes]:
    """Programs refuse a calendar with nothing in it, so there is none where no day is known."""
    days = (_day(each, hub) for each in hub.all(Campaign) if each.is_exact)
    return {CALENDAR_FILE: _calendar("Prevent calendar", days, hub.site)} if days_are_known(hub) else {}


def _reviews(hub: Hub) -> dict[str, bytes]:
    """A calendar for each role that has reviews to come: the day on which each is due."""
    words = words_in(hub, ENGLISH)
    return {
        calendar_of_role(role): _calendar(f"Reviews of: {role}", (_due(each, hub, words) for each in found), hub.site)
        for role, found in reviews_by_role(hub).items()
    }


def _due(each: ReviewStanding, hub: Hub, words: Mapping[str, Said]) -> Event:
    """The day takes nobody's time. An alarm goes off as many days before as the site warns."""
    event, site = Event(), hub.site
    event.add("uid", lasting_id(site, "review", each.kind, each.address).removeprefix("urn:uuid:"))
    event.add("dtstamp", _stamp(each.last) if each.last else NEVER)
    event.add("summary", f"Review is due: {each.title}")
    event.add("description", f"{review_line(each, words, ENGLISH)} Write the review down in {each.origin.path}.")
    if each.due:
        event.add("dtstart", each.due)
        event.add("dtend", each.due + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    if address := site.whole(each.address):
        event.add("url", address)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", f"Review is due soon: {each.title}")
    alarm.add("trigger", timedelta(days=-site.reviews.warn_days))
    event.add_component(alarm)
    return event


def _calendar(title: str, events: Iterable[Event], site: Site) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", f"-//{site.name}//Calendar//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", " ".join(f"{title} – {site.name}".split()))  # not escaped, for want of a standard
    for event in events:
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def _day(campaign: Campaign, hub: Hub) -> Event:
    """A campaign takes whole days and makes nobody busy. Its end is the day after its last.

    Days that no source gives are tentative, and the notes say how they were found.
    """
    event = _event(campaign, campaign.summary, hub)
    if campaign.first and campaign.last:
        event.add("dtstart", campaign.first)
        event.add("dtend", campaign.last + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("status", "TENTATIVE" if campaign.is_inferred else "CONFIRMED")
    return event


def _events(update: Update, hub: Hub) -> Iterator[Event]:
    """In UTC, which every calendar turns into its own time."""
    if update.event:
        booking = [f"Booking: {update.event.booking}"] if update.event.booking else []
        event = _event(update, "\n\n".join([update.summary, *booking]), hub)
        event.add("dtstart", update.event.starts.utc)
        event.add("dtend", update.event.ends.utc)
        event.add("location", update.event.place)
        yield event


def _event(record: CitedRecord, summary: str, hub: Hub) -> Event:
    site = hub.site
    address = site.whole(record.address)
    found = (hub.source(each) for each in dict.fromkeys(each.source for each in record.sources))
    told = [
        summary,
        *(note.text for note in record.notes),
        as_sentence(f"Source: {'; '.join(source.title for source in found if source)}"),
        *([address] if address else []),
        *([site.notice] if site.notice else []),
    ]
    event = Event()
    event.add("uid", lasting_id(site, *record.key).removeprefix("urn:uuid:"))
    event.add("dtstamp", _stamp(record.as_at))
    event.add("summary", record.title)
    event.add("description", "\n\n".join(told))
    if address:
        event.add("url", address)
    return event


def _stamp(as_at: PartialDate) -> datetime:
    return datetime.combine(as_at.earliest, time(), UTC) if as_at.earliest else NEVER
