"""Updates: the news, newest first, for everybody and for each area; the archive; and what changed on which page."""

from collections.abc import Iterator
from dataclasses import dataclass

from publishing.model.addresses import ARCHIVE, CHANGES
from publishing.model.approval_line import approval_line
from publishing.model.area import Area
from publishing.model.change_note import newest_changes
from publishing.model.hub import Hub
from publishing.model.schedule import (
    banners_kept,
    banners_up,
    current_updates,
    expired_updates,
    has_expired,
)
from publishing.model.update import Update
from publishing.pages.area_of_page import area_of
from publishing.pages.feeds import Channel, channels
from publishing.pages.page import Contents, Page, View, brief, origin_of_all

_WHAT = "What changed in law, guidance and arrangements for Prevent, with dates and sources."


@dataclass(frozen=True, slots=True)
class News:
    """An update as lists show it."""

    update: Update
    area: Area | None
    is_archived: bool
    is_over: bool
    """Whether its event has ended."""


def pages(hub: Hub) -> Iterator[Page]:
    """The index and one for each area, the archive, the changes, and a page for each update."""
    for channel in channels(hub):
        if channel.folder != CHANGES:
            yield _index(hub, channel)
    yield _archive(hub)
    yield _changes(hub)
    for update in hub.all(Update):
        yield _page(hub, update)


def _index(hub: Hub, channel: Channel) -> Page:
    shown = [_news(hub, each) for each in channel.news(hub)]
    coming = [(each.update.event.starts, each) for each in shown if each.update.event and not each.is_over]
    return Page(
        address=channel.folder,
        title=channel.title,
        description=f"News of {channel.area.name} about Prevent, and the nation’s." if channel.area else _WHAT,
        template="updates.html",
        origin=channel.area.origin if channel.area else origin_of_all([each.update for each in shown], hub),
        kind="Update",
        short_title=channel.area.name if channel.area else "",
        given={
            "area": channel.area,
            "news": shown,
            "events": [each for _, each in sorted(coming, key=lambda each: each[0])],
            "views": _views(hub),
            "left_out": not channel.area and len(shown) < len(current_updates(hub)),
            "feed": channel,
        },
        in_search=channel.area is None,
        contents=Contents.WIDE,
    )


def _views(hub: Hub) -> list[View]:
    """All news first, then each area's; none where there is but one area."""
    shown = [View(each.area.name if each.area else "Everything", each.folder) for each in channels(hub)[:-1]]
    return shown if len(hub.all(Area)) > 1 else []


def _archive(hub: Hub) -> Page:
    standing = {banner.key for banner in banners_up(hub)}
    return Page(
        address=ARCHIVE,
        title="Archive of updates",
        description="Updates whose time is over, and every emergency banner that has been shown.",
        template="updates_archive.html",
        origin=hub.site.origin,
        kind="Update",
        short_title="Archive",
        given={
            "news": [_news(hub, each) for each in expired_updates(hub)],
            "banners": [(each, area_of(each, hub), each.key in standing) for each in banners_kept(hub)],
        },
        is_past=True,
    )


def _changes(hub: Hub) -> Page:
    notes = newest_changes(hub)
    return Page(
        address=CHANGES,
        title="Changes to pages",
        description="What changed on which page of this hub, and when, newest first.",
        template="changes.html",
        origin=origin_of_all(notes, hub),
        kind="Update",
        given={"notes": notes, "feed": channels(hub)[-1]},
    )


def _page(hub: Hub, update: Update) -> Page:
    news = _news(hub, update)
    return Page(
        address=update.address,
        title=update.title,
        description=brief(update.summary),
        template="update.html",
        origin=update.origin,
        kind="Update",
        status="Archived" if news.is_archived else "",
        given={"news": news, "update": update, "approval": approval_line(hub, update.approval)},
        reviewed=update,
        is_past=news.is_archived,
    )


def _news(hub: Hub, update: Update) -> News:
    over = update.event is not None and update.event.is_over(hub.moment)
    return News(update, area_of(update, hub), has_expired(update, hub.moment), over)
