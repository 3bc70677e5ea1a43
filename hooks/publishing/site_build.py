"""One build of one hub: what `build_site` hands to MkDocs, page by page."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, partial
from pathlib import Path

from publishing.exports.as_atom import feed_as_atom
from publishing.exports.as_ics import calendar_files, calendars
from publishing.exports.as_json_feed import feed_as_json
from publishing.exports.asset_files import asset_files, files_of
from publishing.exports.card_pdf import card_files
from publishing.exports.making import making_of
from publishing.exports.open_data import open_data, open_data_files
from publishing.exports.plan_csv import plans_as_csv
from publishing.exports.search.engine import search_engine
from publishing.exports.search.index import search_index
from publishing.exports.security_txt import security_files
from publishing.exports.serving.static_hosts import host_files
from publishing.exports.sitemap import ROBOTS, SITEMAP, MappedPage, has_sitemap, robots_txt, sitemap
from publishing.kept import Kept
from publishing.model.addresses import EXTERNAL_LINKS_FILE, SEARCH_CORE, SEARCH_ENGINE
from publishing.model.feed import FeedForm
from publishing.model.filled_lines import with_filled_lines
from publishing.model.hub import Hub
from publishing.model.interface import english_words
from publishing.model.last_change import last_changes, reviewed_or_changed
from publishing.model.record import Record
from publishing.model.reviews import Reviewable, ReviewStanding, standing_of
from publishing.pages.external_links import ExternalLink, external_links, links_as_json, with_links
from publishing.pages.feeds import feed_files, feeds
from publishing.pages.here import Here
from publishing.pages.linked_data.things_of_pages import Maker, things_by_page
from publishing.pages.page import Page
from publishing.pages.page_facts import PageFacts
from publishing.pages.rendering import Rendered, Renderer, Told, environment
from publishing.pages.scripts import script_files, scripts_on
from publishing.pages.search_entries import SearchEntries
from publishing.pages.shell import shell_for
from publishing.pages.shell_names import Shell
from publishing.pages.site_map import pages_of
from publishing.pages.written import finish_written
from publishing.reading.layout import KINDS

# Folders of what was made before, so that nobody waits for it twice.
PACKS = "packs"
TEMPLATES = "templates"

Export = Callable[[], Mapping[str, str]]
"""Makes files that aren't pages, by their addresses."""
_WRITERS = {FeedForm.ATOM: feed_as_atom, FeedForm.JSON: feed_as_json}


class SiteBuild:
    """Renders each page once, and keeps what the search and the shell have to know of it."""

    def __init__(self, hub: Hub, templates: Path, files: Iterable[str], policy: str) -> None:
        """`files` are the addresses of what is copied into the site as it is."""
        self.hub = hub
        self.policy = policy
        self.pages = {page.address: page for page in pages_of(hub)}
        self.written = {page.address: page for page in hub.written}
        self.plans = plans_as_csv(hub)
        self._engine = search_engine(templates)
        self.scripts = script_files(self.pages.values(), hub, templates / "assets")
        self._kept_packs = Kept(hub.kept and hub.kept / PACKS)
        self.making = hub.once(making_of)
        exported = (EXTERNAL_LINKS_FILE, *card_files(hub), *feed_files(hub), *calendar_files(hub), *asset_files(hub))
        made = (*open_data_files(), *self.plans, *self.scripts, *exported, SEARCH_CORE, SEARCH_ENGINE)
        self.known = frozenset({*self.pages, *self.written, *files, *made})
        titles = {record.address: record.title for record in hub.records if record.can_be_shown}
        titles |= {address: page.front.title for address, page in self.written.items()}
        titles |= {address: page.title for address, page in self.pages.items()}
        templates_of_pages = environment(templates, english_words(hub), hub.kept and hub.kept / TEMPLATES)
        sizes = _Sizes(lambda: self.pictures)
        self._renderer = Renderer(hub, templates_of_pages, self.known, titles, sizes)
        self._told: dict[str, Told] = {}

    def files(self) -> Mapping[str, str | bytes]:
        """Every file that is neither a page nor an export, and isn't printed, by its address."""
        software = {SEARCH_ENGINE: self._engine, **self.scripts}
        return {**software, **security_files(self.hub), **self._for_crawlers(), **calendars(self.hub)}

    def printed(self) -> Mapping[str, bytes]:
        """Every picture, package and card, by its address. Raises `CannotBeMadeError`."""
        return {**self.pictures, **self.making.cards}

    @property
    def exports(self) -> Sequence[Export]:
        """What makes the files that say for programs what pages say. A feed raises `NoSuchPageError`."""
        nouns = (partial(self.open_data, (kind,)) for kind in KINDS)
        return (self.feeds, *nouns, lambda: self.plans)

    def open_data(self, kinds: Iterable[type[Record]] = KINDS) -> Mapping[str, str]:
        """Open data of some nouns, or of all, by its address."""
        return open_data(self._filled, kinds)

    @cached_property
    def _filled(self) -> Hub:
        return with_filled_lines(self.hub)

    @cached_property
    def pictures(self) -> Mapping[str, bytes]:
        """Every picture and package, by its address: pages tell how large they are. Raises `CannotBeMadeError`."""
        return files_of(self.hub, self.making.pictures, self._kept_packs)

    def host_files(self) -> Mapping[str, str]:
        """What static hosts read. Every other file must be known by now."""
        return host_files(self.hub, self.known)

    def _for_crawlers(self) -> dict[str, str]:
        """`robots.txt`, and the map of pages where there is one."""
        site, changes = self.hub.site, last_changes(self.hub)
        found = {ROBOTS: robots_txt(site)}
        if has_sitemap(site):
            pages = [MappedPage(address, changes.get(address)) for address in self.written]
            pages += [
                MappedPage(
                    page.address,
                    reviewed_or_changed(page.reviewed.review if page.reviewed else None, changes.get(page.address)),
                )
                for page in self.pages.values()
                if page.in_search
            ]
            found[SITEMAP] = sitemap(site, pages)
        return found

    def feeds(self) -> Mapping[str, str]:
        """Every feed in every form, by its address."""
        found = tuple(feeds(self.hub, self.known))
        return {feed.file(form): _WRITERS[form](feed) for feed in found for form in FeedForm}

    def render(self, page: Page) -> str:
        """A generated page's HTML; of a page that tells of all others, once they have been rendered."""
        if page.is_last:
            page = with_links(page, self._external_links())
        return self._keep(page.address, self._renderer.render(page))

    def told(self, address: str) -> Told:
        """What other pages have to know of one that has been rendered."""
        return self._told[address]

    def tell(self, address: str, told: Told) -> None:
        """Know of a page that was rendered elsewhere what other pages have to know."""
        self._told[address] = told

    def external_links(self) -> str:
        """The links to other sites, for programs. All pages have been rendered by now."""
        return links_as_json(self._external_links())

    def _external_links(self) -> list[ExternalLink]:
        return external_links({address: self._told[address].links_out for address in self._in_order()})

    def _in_order(self) -> Iterator[str]:
        """The pages that have been rendered, in the same order whoever rendered them first."""
        return (address for address in dict.fromkeys((*self.written, *self.pages)) if address in self._told)

    def finish_written(self, address: str, html: str) -> str:
        """A hand-written page's HTML, from what Markdown made of it."""
        html = finish_written(html, self._renderer.here(address))
        return self._keep(address, self._renderer.finish(html, address))

    def _keep(self, address: str, rendered: Rendered) -> str:
        self._told[address] = rendered.told
        return rendered.html

    def shell(self, address: str) -> Shell:
        """What stands around a page that has been rendered."""
        return shell_for(
            self._facts(address), self._renderer.here(address), self._names, self.policy, self._things.get(address, ())
        )

    def shell_of_not_found(self, base: str) -> Shell:
        """What stands around the page for addresses that don't exist. `base` is the site's own path."""
        title = english_words(self.hub)["not_found"]
        scripts = scripts_on(None, self.hub)
        facts = PageFacts("/404/", title, f"{title}.", None, in_search=False, scripts=scripts)
        return shell_for(facts, Here("/404/", self.hub, self.known, base=base), self._names, self.policy)

    def search_index(self) -> dict[str, str]:
        """The files of the search index, of all pages that have been rendered, by their addresses."""
        facts = [self._facts(address) for address in self._in_order()]
        return search_index(self.hub, SearchEntries(self.hub, self.pages, self._told).of(facts))

    @cached_property
    def _things(self) -> Mapping[str, Iterable[Maker]]:
        return things_by_page(self.hub)

    @cached_property
    def _names(self) -> Mapping[str, str]:
        written = {address: page.front.title for address, page in self.written.items()}
        return {**written, **{address: page.name for address, page in self.pages.items()}}

    def _facts(self, address: str) -> PageFacts:
        headings = self._told[address].headings
        if page := self.pages.get(address):
            return PageFacts(
                address=address,
                title=page.title,
                description=page.description,
                origin=page.origin,
                headings=headings,
                menu=page.menu,
                review=self._review_of(page.reviewed),
                in_search=page.in_search,
                contents=page.contents,
                head_title=page.head_title,
                exit_page=page.exit_page,
                scripts=scripts_on(page, self.hub),
                picture=page.picture,
                moved_to=page.moved_to,
                whole=page.whole,
            )
        written = self.written[address]
        review = self._review_of(written)
        return PageFacts(
            address=address,
            title=written.front.title,
            description=written.front.description,
            origin=written.origin,
            headings=headings,
            review=review,
            scripts=scripts_on(None, self.hub),
        )

    def _review_of(self, content: Reviewable | None) -> ReviewStanding | None:
        return standing_of(content, self.hub.site, self.hub.day or date.min) if content else None


class _Sizes(Mapping[str, int]):
    """How large each picture and package is. They are drawn when somebody asks."""

    def __init__(self, drawn: Callable[[], Mapping[str, bytes]]) -> None:
        self._drawn = drawn

    def __getitem__(self, address: str) -> int:
        return len(self._drawn()[address])

    def __iter__(self) -> Iterator[str]:
        return iter(self._drawn())

    def __len__(self) -> int:
        return len(self._drawn())
