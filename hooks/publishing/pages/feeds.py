"""The feeds of the news and of the changes, with every link checked."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache

from markupsafe import Markup

from publishing.model.addresses import CHANGES, UPDATES
from publishing.model.area import Area
from publishing.model.change_note import ChangeNote, changes_of, newest_changes
from publishing.model.dates import PartialDate
from publishing.model.feed import NEVER, Feed, FeedEntry, FeedForm, feed_file, lasting_id
from publishing.model.hub import Hub
from publishing.model.schedule import current_updates, for_areas, for_everybody
from publishing.model.succession import concerned
from publishing.model.update import Update, UpdateEvent
from publishing.pages.area_of_page import area_of
from publishing.pages.contents import text_of
from publishing.pages.here import Here
from publishing.pages.prose import render_prose


@dataclass(frozen=True, slots=True)
class Channel:
    """A feed before its entries are written: whose it is, and what it is called."""

    folder: str
    title: str
    area: Area | None = None

    def news(self, hub: Hub) -> list[Update]:
        """The updates that it tells of, newest first: in an old council's feed, those of the new one too."""
        current = current_updates(hub)
        return for_areas(current, concerned(hub, self.area)) if self.area else for_everybody(current)

    @property
    def files(self) -> list[tuple[FeedForm, str]]:
        """Its address in each form."""
        return [(form, feed_file(self.folder, form)) for form in FeedForm]


def channels(hub: Hub) -> list[Channel]:
    """Every feed of the hub: all news, each area's, and the changes of pages."""
    areas = (Channel(f"{UPDATES}{area.id}/", f"Updates for {area.name}", area) for area in hub.all(Area))
    return [Channel(UPDATES, "Updates"), *areas, Channel(CHANGES, "Changes to pages")]


def feed_files(hub: Hub) -> list[str]:
    """The addresses of all feeds, in every form."""
    return [file for channel in channels(hub) for _, file in channel.files]


def feeds(hub: Hub, known: Collection[str]) -> Iterator[Feed]:
    """Every feed. Raises `NoSuchPageError` for a link that leads nowhere."""
    for channel in channels(hub):
        here = Here(channel.folder, hub, known, base=hub.site.base)
        site = hub.site
        yield Feed(
            id=lasting_id(site, channel.folder),
            title=f"{channel.title} – {site.name}",
            subtitle=site.notice or site.summary,
            author=site.owner.name,
            folder=channel.folder,
            base=site.base,
            link=here.to(channel.folder),
            entries=tuple(_entries(channel, here)),
        )


def _entries(channel: Channel, here: Here) -> Iterable[FeedEntry]:
    if channel.folder == CHANGES:
        return (_change(each, here) for each in newest_changes(here.hub))
    return (_news(each, here) for each in channel.news(here.hub))


def _news(update: Update, here: Here) -> FeedEntry:
    changes = changes_of(here.hub, update.address)
    event, noted = _event(update.event) if update.event else "", _noted(update, changes)
    area = area_of(update, here.hub)
    return FeedEntry(
        id=lasting_id(here.hub.site, *update.key),
        title=update.title,
        summary=update.summary,
        html=f"{event}{here.prose(update.body)}{noted}",
        text=_text(event, update.body, noted),
        link=here.to(update.address),
        published=update.began,
        updated=_last_changed(update, changes),
        tags=(*([area.name] if area else ()), *(each.label for each in update.audience)),
    )


def _last_changed(update: Update, changes: Sequence[ChangeNote]) -> datetime:
    """The day of the last change, and a second for each change of that day: no hour is known, and each must be seen."""
    last = max(update.began, *map(_day, (update.as_at, *(each.date for each in changes))))
    return last + timedelta(seconds=sum(_day(each.date).date() == last.date() for each in changes))


@lru_cache(4096)
def _text(event: str, body: str, noted: str) -> str:
    """The same in each feed, wherever its links lead from there."""
    return text_of(f"{event}{render_prose(body)}{noted}")


def _noted(update: Update, changes: Sequence[ChangeNote]) -> Markup:
    """What was corrected, what isn't known, and what else its page notes: whoever reads the feed may never see it."""
    line = Markup("<p>{}: {}</p>")
    told = [(f"Changed {each.date.when}", each.title) for each in changes]
    return Markup().join(line.format(*each) for each in (*told, *((n.kind.label, n.text) for n in update.notes)))


def _event(event: UpdateEvent) -> Markup:
    told = Markup("<p>{}. {}.</p>").format(event.when, event.place)
    link = Markup('<p>Booking: <a href="{0}">{0}</a></p>')
    return told + (link.format(event.booking) if event.booking else Markup())


def _change(note: ChangeNote, here: Here) -> FeedEntry:
    link = here.to(note.page)
    return FeedEntry(
        id=lasting_id(here.hub.site, *note.key),
        title=note.title,
        summary=f"Changed {note.date.when}.",
        html=str(Markup('<p>{}</p><p><a href="{}">The page</a></p>').format(note.title, link)),
        text=note.title,
        link=link,
        published=_day(note.date),
        updated=_day(note.date),
    )


def _day(when: PartialDate) -> datetime:
    return datetime.combine(when.earliest, time(), UTC) if when.earliest else NEVER
