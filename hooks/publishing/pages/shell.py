"""What stands around a page's content: head, menus, breadcrumbs, and the foot with its review."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from markupsafe import Markup

from publishing.model.addresses import UPDATES
from publishing.model.change_note import changes_of
from publishing.model.hub import Hub, made_once
from publishing.model.places import Origin
from publishing.model.response_headers import POLICY
from publishing.model.reviews import ReviewState, review_line, standing_of
from publishing.model.site import Site
from publishing.model.translation import english_address, in_language, language_of
from publishing.pages.addresses import ancestors
from publishing.pages.area_of_page import area_of_page
from publishing.pages.banners import banners_on
from publishing.pages.contents import Heading
from publishing.pages.data_files import data_file_address
from publishing.pages.feeds import Channel, channels
from publishing.pages.frames import frame_of, worded
from publishing.pages.here import Here
from publishing.pages.linked_data.things import Maker, as_data_block
from publishing.pages.linked_data.things_of_pages import breadcrumbs
from publishing.pages.page import Link, Menu, Page, Picture
from publishing.pages.scripts import script_address, scripts_on
from publishing.pages.shell_names import FeedLink, Shell
from publishing.pages.versions import translation_on, versions, when_translated


def shell_for(
    page: Page,
    headings: Iterable[Heading],
    here: Here,
    names: Mapping[str, str],
    things: Iterable[Maker] = (),
) -> Shell:
    """The shell of one page. `names` gives each page's name by its address; `things` are what else it tells of."""
    site = here.hub.site
    home = english_address(page.address) == "/"
    language = language_of(page.address)
    way = _way(page, names, here.hub)
    frame = frame_of(here, language)
    words = frame.words
    translation = translation_on(here)
    review = standing_of(page.reviewed, site, here.hub.day or date.min) if page.reviewed else None
    return Shell(
        frame=frame,
        head_title=page.head_title or (str(frame.site_name) if home else f"{page.title} – {frame.site_name}"),
        description=page.description,
        words=words,
        versions=versions(here),
        translated=list(when_translated(translation, words)) if translation else [],
        original=worded("read_original", here.to(translation.original), words) if translation else None,
        policy=POLICY,
        noindex=site.demonstration or not page.in_search,
        canonical=_canonical(page, site),
        crumbs=_crumbs(way, here, language),
        local_title=page.menu.title if page.menu else "",
        local_menu=_local_menu(page.menu, here, names) if page.menu else [],
        headings=[heading for heading in headings if heading.level == 2],
        contents=page.contents,
        whole=worded("one_page", here.to(page.whole), words) if page.whole else None,
        edit=worded("edit_page", _edit_address(site, page.origin, here), words) if page.origin.path else None,
        report=worded("report_error", _report_address(here), words),
        review=review_line(review, words, language) if review else words["not_reviewed"],
        is_overdue=review is not None and review.state is ReviewState.OVERDUE,
        sheets=page.sheets,
        exit=worded("exit_page", site.exit_to, words) if page.exit_page else None,
        script=here.to(script_address(scripts_on(page, here.hub))),
        banners=banners_on(here),
        feeds=list(_feeds(page, here)),
        picture=_in_full(page.picture, site),
        is_shared=bool(page.origin.path),
        shared_title=page.head_title or page.title,
        moved_to=here.to(page.moved_to) if page.moved_to else None,
        changes=changes_of(here.hub, page.address),
        linked_data=_linked_data(way, things, here),
    )


def _canonical(page: Page, site: Site) -> str:
    return site.whole((page.moved_to or page.address).partition("#")[0])


def _feeds(page: Page, here: Here) -> Iterator[FeedLink]:
    own = area_of_page(page.address, here.hub)
    found = _channels_by_folder(here.hub)
    folders = (UPDATES, f"{UPDATES}{own.id}/" if own else "", page.address)
    for channel in (found[folder] for folder in dict.fromkeys(folders) if folder in found):
        for form, file in channel.files:
            yield FeedLink(f"{channel.title} ({form.label})", here.to(file), form.media_type)


@made_once
def _channels_by_folder(hub: Hub) -> dict[str, Channel]:
    return {channel.folder: channel for channel in channels(hub)}


def _in_full(picture: Picture | None, site: Site) -> Picture | None:
    """Programs that show a link ask for its picture by itself; without the site's address it can't be named."""
    return replace(picture, address=site.whole(picture.address)) if picture and site.base else None


def _edit_address(site: Site, origin: Origin, here: Here) -> str:
    """Where a line of data can be edited: on the site's git host, or else where the hub shows the file."""
    if site.edit_address:
        return f"{site.edit_address.rstrip('/')}/{origin.path}#L{origin.line}"
    return here.to(f"{data_file_address(origin.path)}#L{origin.line}")


def _report_address(here: Here) -> str:
    owner = here.hub.site.owner
    return here.to(f"/contacts/#{owner.contact}" if owner.contact else "/about/#report-an-error")


def _local_menu(menu: Menu, here: Here, names: Mapping[str, str]) -> list[Link]:
    return [Link(names[each], here.to(each), current=each == here.address) for each in menu.addresses]


def _way(page: Page, names: Mapping[str, str], hub: Hub) -> list[tuple[str, str]]:
    """The name and the address of each page from the home page to this one; none for a page that has no place.

    Above a translation stand those above its original, each in the language of the page where it is there in that.
    """
    if page.address not in names:
        return []
    language = language_of(page.address)
    above = (in_language(hub, each, language) for each in page.above or ancestors(english_address(page.address)))
    return [(names[each], each) for each in (*above, page.address) if each in names]


def _crumbs(way: Sequence[tuple[str, str]], here: Here, language: str) -> list[Link]:
    if len(way) < 2:  # the home page
        return []
    above = [Link(name, here.to(address), lang=_foreign(language_of(address), language)) for name, address in way[:-1]]
    return [*above, Link(way[-1][0], here.to(way[-1][1]), current=True)]


def _linked_data(way: Sequence[tuple[str, str]], things: Iterable[Maker], here: Here) -> Markup:
    told = [breadcrumbs(way, here)] if way else []
    return as_data_block([*(make(here) for make in things), *told]) if told else Markup()


def _foreign(language: str, page: str) -> str:
    return language if language != page else ""
