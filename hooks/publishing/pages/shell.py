"""What stands around a page's content: head, menus, breadcrumbs, and the foot with its review."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from markupsafe import Markup

from publishing.model.change_note import changes_of
from publishing.model.hub import Hub, made_once
from publishing.model.places import Origin
from publishing.model.response_headers import POLICY
from publishing.model.reviews import ReviewStanding, ReviewState, review_line
from publishing.model.said import Said
from publishing.model.site import Site
from publishing.model.translation import language_of
from publishing.pages.addresses import ancestors
from publishing.pages.area_of_page import area_of_page
from publishing.pages.banners import banners_on
from publishing.pages.data_files import data_file_address
from publishing.pages.feeds import UPDATES, Channel, channels
from publishing.pages.frames import frame_of, worded
from publishing.pages.here import Here
from publishing.pages.linked_data.things import Maker, as_data_block
from publishing.pages.linked_data.things_of_pages import breadcrumbs
from publishing.pages.page import Link, Menu, Picture
from publishing.pages.page_facts import PageFacts
from publishing.pages.scripts import script_address
from publishing.pages.shell_names import FeedLink, Shell
from publishing.pages.versions import translation_on, versions, when_translated


def shell_for(facts: PageFacts, here: Here, names: Mapping[str, str], things: Iterable[Maker] = ()) -> Shell:
    """The shell of one page. `names` gives each page's name by its address; `things` are what else it tells of."""
    site = here.hub.site
    home = facts.address == "/"
    way = _way(facts, names)
    language = language_of(facts.address)
    frame = frame_of(here, language)
    words = frame.words
    translation = translation_on(here)
    return Shell(
        frame=frame,
        head_title=facts.head_title or (site.name if home else f"{facts.title} – {site.name}"),
        description=facts.description,
        words=words,
        versions=versions(here),
        translated=list(when_translated(translation, words)) if translation else [],
        original=worded("read_original", here.to(translation.original), words) if translation else None,
        policy=POLICY,
        noindex=site.demonstration or not facts.in_search,
        canonical=_canonical(facts, site),
        crumbs=_crumbs(way, here, language),
        local_title=facts.menu.title if facts.menu else "",
        local_menu=_local_menu(facts.menu, here, names) if facts.menu else [],
        headings=[heading for heading in facts.headings if heading.level == 2],
        contents=facts.contents,
        whole=worded("one_page", here.to(facts.whole), words) if facts.whole else None,
        edit=worded("edit_page", _edit_address(site, facts.origin, here), words) if facts.origin else None,
        report=worded("report_error", _report_address(here), words),
        review=_review(facts.review, words, language),
        is_overdue=facts.review is not None and facts.review.state is ReviewState.OVERDUE,
        exit=worded("exit_page", site.exit_to, words) if facts.exit_page else None,
        script=here.to(script_address(facts.scripts)),
        banners=banners_on(here),
        feeds=list(_feeds(facts, here)),
        picture=_in_full(facts.picture, site),
        is_shared=facts.origin is not None,
        shared_title=facts.head_title or facts.title,
        moved_to=here.to(facts.moved_to) if facts.moved_to else None,
        changes=changes_of(here.hub, facts.address),
        linked_data=_linked_data(way, things, here),
    )


def _canonical(facts: PageFacts, site: Site) -> str:
    return site.whole((facts.moved_to or facts.address).partition("#")[0])


def _feeds(facts: PageFacts, here: Here) -> Iterator[FeedLink]:
    own = area_of_page(facts.address, here.hub)
    found = _channels_by_folder(here.hub)
    folders = (UPDATES, f"{UPDATES}{own.id}/" if own else "", facts.address)
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


def _review(standing: ReviewStanding | None, words: Mapping[str, Said], language: str) -> Said:
    return review_line(standing, words, language) if standing else words["not_reviewed"]


def _local_menu(menu: Menu, here: Here, names: Mapping[str, str]) -> list[Link]:
    return [Link(names[each], here.to(each), current=each == here.address) for each in menu.addresses]


def _way(facts: PageFacts, names: Mapping[str, str]) -> list[tuple[str, str]]:
    """The name and the address of each page from the home page to this one; none for a page that has no place."""
    if facts.address not in names:
        return []
    return [
        (names[each], each) for each in (*(facts.above or ancestors(facts.address)), facts.address) if each in names
    ]


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
