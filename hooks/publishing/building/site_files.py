"""Whatever a hub publishes that isn't a page."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from publishing.disk.kept import Kept
from publishing.exports.as_json_feed import feed_as_json
from publishing.exports.asset_files import asset_files, files_of
from publishing.exports.calendar_files import calendar_files
from publishing.exports.card_pdf import card_files
from publishing.exports.joined_pieces import search_engine, style_sheet
from publishing.exports.making import making_of
from publishing.exports.open_data import open_data, open_data_files
from publishing.exports.plan_csv import plans_as_csv
from publishing.exports.security_txt import security_files
from publishing.exports.serving.static_hosts import REDIRECTS_FILE, redirects_file
from publishing.exports.sitemap import ROBOTS, SITEMAP, MappedPage, has_sitemap, robots_txt, sitemap
from publishing.model.addresses import EXTERNAL_LINKS_FILE, SEARCH_CORE, SEARCH_ENGINE, STYLE_SHEET
from publishing.model.change_note import last_changes, reviewed_or_changed
from publishing.model.feed import FeedForm
from publishing.model.filled_lines import with_filled_lines
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.pages.feeds import feed_files, feeds
from publishing.pages.page import Page
from publishing.pages.scripts import script_files
from publishing.reading.layout import KINDS

_PACKS = "packs"
"""The folder of packages that were made before."""


@dataclass(frozen=True, slots=True)
class Export:
    """Files that say for programs what pages say."""

    files: Iterable[str]
    """Their addresses, to which pages may link before they are made."""
    make: Callable[[], Mapping[str, str | bytes]]
    """Makes them, by their addresses. That of feeds raises `NoSuchPageError`."""


class SiteFiles:
    """Makes files by their addresses: most of them when somebody asks for them."""

    def __init__(self, hub: Hub, pages: Mapping[str, Page], templates: Path, copied: Iterable[str]) -> None:
        """`copied` are the addresses of what is copied into the site as it is."""
        self._hub = hub
        self._pages = pages
        plans = plans_as_csv(hub)
        self._joined = {STYLE_SHEET: style_sheet(templates), SEARCH_ENGINE: search_engine(templates)}
        self._kept_packs = Kept(hub.kept and hub.kept / _PACKS)
        self.scripts = script_files(pages.values(), hub, templates / "assets")
        self.making = making_of(hub)
        self.exports = (
            Export(feed_files(hub), self.feeds),
            Export(calendar_files(hub), self.calendars),
            *(Export(open_data_files(kind), partial(self.open_data, (kind,))) for kind in KINDS),
            Export(plans, lambda: plans),
        )
        exported = (address for export in self.exports for address in export.files)
        written = (page.address for page in hub.written)
        made = (EXTERNAL_LINKS_FILE, *card_files(hub), *asset_files(hub), *self.scripts, *self._joined, SEARCH_CORE)
        self.known = frozenset({*pages, *written, *copied, *exported, *made})
        """The addresses of all pages and files that a page may link to."""

    def plain(self) -> Mapping[str, str | bytes]:
        """Every file that is neither an export nor printed, and for which no page has to be rendered."""
        told = {**security_files(self._hub), **self._for_crawlers(), **self._for_hosts()}
        return {**self._joined, **self.scripts, **told}

    def printed(self) -> Mapping[str, bytes]:
        """Every picture, package and card. Raises `CannotBeMadeError`."""
        return {**self.pictures, **self.making.cards}

    @cached_property
    def pictures(self) -> Mapping[str, bytes]:
        """Every picture and package: pages tell how large they are. Raises `CannotBeMadeError`."""
        return files_of(self._hub, self.making.pictures, self._kept_packs)

    def open_data(self, kinds: Iterable[type[Record]] = KINDS) -> Mapping[str, str]:
        """Open data of some nouns, or of all."""
        return open_data(self._filled, kinds)

    @cached_property
    def _filled(self) -> Hub:
        return with_filled_lines(self._hub)

    def feeds(self) -> Mapping[str, str]:
        """Every feed in every form. Raises `NoSuchPageError`."""
        from publishing.exports.as_atom import feed_as_atom  # noqa: PLC0415  (slow to load, and one process needs it)

        writers = {FeedForm.ATOM: feed_as_atom, FeedForm.JSON: feed_as_json}
        found = tuple(feeds(self._hub, self.known))
        return {feed.file(form): writers[form](feed) for feed in found for form in FeedForm}

    def calendars(self) -> Mapping[str, bytes]:
        """Every calendar."""
        from publishing.exports.as_ics import calendars  # noqa: PLC0415  (the same)

        return calendars(self._hub)

    def _for_hosts(self) -> dict[str, str]:
        """What static hosts read, where there is something to say. Their headers follow once the site is finished."""
        moved = redirects_file(self._hub)
        return {REDIRECTS_FILE: moved} if moved else {}

    def _for_crawlers(self) -> dict[str, str]:
        """`robots.txt`, and the map of pages where there is one."""
        site, changes = self._hub.site, last_changes(self._hub)
        found = {ROBOTS: robots_txt(site)}
        if has_sitemap(site):
            pages = [MappedPage(page.address, changes.get(page.address)) for page in self._hub.written]
            pages += [
                MappedPage(
                    page.address,
                    reviewed_or_changed(page.reviewed.review if page.reviewed else None, changes.get(page.address)),
                )
                for page in self._pages.values()
                if page.in_search
            ]
            found[SITEMAP] = sitemap(site, pages)
        return found
