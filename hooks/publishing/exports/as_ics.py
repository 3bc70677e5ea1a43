"""Calendars that Outlook, Google and telephones read (iCalendar, RFC 5545)."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta

from icalendar import Calendar, Event

from publishing.model.addresses import CALENDAR_FILE
from publishing.model.campaign import Campaign
from publishing.model.dates import PartialDate
from publishing.model.feed import NEVER, lasting_id
from publishing.model.hub import Hub
from publishing.model.record import CitedRecord
from publishing.model.site import Site
from publishing.model.update import Update


def calendars(hub: Hub) -> dict[str, bytes]:
    """The calendar of campaigns, and one for each event of the news, by their addresses."""
    days = (_day(each, hub) for each in hub.all(Campaign) if each.is_exact)
    return {CALENDAR_FILE: _calendar("Prevent calendar", days, hub.site)} | {
        update.event_file: _calendar(update.title, _events(update, hub), hub.site)
        for update in hub.all(Update)
        if update.event
    }


def calendar_files(hub: Hub) -> list[str]:
    """The addresses of all calendars."""
    return [CALENDAR_FILE, *(update.event_file for update in hub.all(Update) if update.event)]


def _calendar(title: str, events: Iterable[Event], site: Site) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", f"-//{site.name}//Calendar//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", f"{title} – {site.name}")
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
    found = (hub.source(each) for each in dict.fromkeys(each.source for each in record.sources))
    told = [
        summary,
        *(note.text for note in record.notes),
        f"Source: {'; '.join(source.title for source in found if source)}.",
        *([f"{site.base}{record.address.lstrip('/')}"] if site.base else []),
        *([site.demonstration_notice] if site.demonstration else []),
    ]
    event = Event()
    event.add("uid", lasting_id(site, *record.key).removeprefix("urn:uuid:"))
    event.add("dtstamp", _stamp(record.as_at))
    event.add("summary", record.title)
    event.add("description", "\n\n".join(told))
    if site.base:
        event.add("url", f"{site.base}{record.address.lstrip('/')}")
    return event


def _stamp(as_at: PartialDate) -> datetime:
    return datetime.combine(as_at.earliest, time(), UTC) if as_at.earliest else NEVER
