"""One build of one hub: what `build_site` hands to MkDocs, page by page."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path

from publishing.exports.card_pdf import card_files, cards_as_pdf
from publishing.exports.open_data import open_data
from publishing.exports.plan_csv import plans_as_csv
from publishing.exports.search_index import SearchEntry, search_index
from publishing.model.hub import Hub
from publishing.pages.here import Here
from publishing.pages.page import Page
from publishing.pages.rendering import Rendered, Renderer, environment
from publishing.pages.shell import SEARCH_INDEX, PageFacts, Shell, shell_for
from publishing.pages.site_map import pages_of
from publishing.pages.written import finish_written


class SiteBuild:
    """Renders each page once, and keeps what the search and the shell have to know of it."""

    def __init__(self, hub: Hub, templates: Path, files: Iterable[str], policy: str, today: date) -> None:
        """`files` are the addresses of what is copied into the site as it is."""
        self.hub = hub
        self.policy = policy
        self.pages = {page.address: page for page in pages_of(hub)}
        self.written = {page.address: page for page in hub.written}
        self.open_data = open_data(hub)
        self.plans = plans_as_csv(hub)
        made = (*self.open_data, *self.plans, *card_files(hub), SEARCH_INDEX)
        self.known = frozenset({*self.pages, *self.written, *files, *made})
        self._renderer = Renderer(hub, environment(templates), self.known, today)
        self._rendered: dict[str, Rendered] = {}

    def exports(self) -> Mapping[str, str | bytes]:
        """Every file that isn't a page, by its address. Raises `CardCannotBeSetError`."""
        return {**self.open_data, **self.plans, **cards_as_pdf(self.hub)}

    def render(self, page: Page) -> str:
        """A generated page's HTML."""
        return self._keep(page.address, self._renderer.render(page))

    def finish_written(self, address: str, html: str) -> str:
        """A hand-written page's HTML, from what Markdown made of it."""
        html = finish_written(html, self._renderer.here(address))
        return self._keep(address, self._renderer.finish(html, address))

    def _keep(self, address: str, rendered: Rendered) -> str:
        self._rendered[address] = rendered
        return rendered.html

    def shell(self, address: str) -> Shell:
        """What stands around a page that has been rendered."""
        return shell_for(self._facts(address), self._renderer.here(address), self._names, self.policy)

    def shell_of_not_found(self, base: str) -> Shell:
        """What stands around the page for addresses that don't exist. `base` is the site's own path."""
        facts = PageFacts("/404/", "This page isn’t here", "This page isn’t here.", None, in_search=False)
        return shell_for(facts, Here("/404/", self.hub, self.known, base=base), self._names, self.policy)

    def search_index(self) -> str:
        """The search index of all pages that have been rendered."""
        return search_index(
            SearchEntry(address, facts.title, self._kind(address), self._rendered[address].text, self._is_past(address))
            for address in self._rendered
            if (facts := self._facts(address)).in_search
        )

    @cached_property
    def _names(self) -> Mapping[str, str]:
        written = {address: page.front.title for address, page in self.written.items()}
        return {**written, **{address: page.name for address, page in self.pages.items()}}

    def _is_past(self, address: str) -> bool:
        return address in self.pages and self.pages[address].is_past

    def _kind(self, address: str) -> str:
        return self.pages[address].kind if address in self.pages else "About"

    def _facts(self, address: str) -> PageFacts:
        headings = self._rendered[address].headings
        if page := self.pages.get(address):
            return PageFacts(
                address=address,
                title=page.title,
                description=page.description,
                origin=page.origin,
                headings=headings,
                menu=page.menu,
                review=page.review,
                in_search=page.in_search,
                contents=page.contents,
                head_title=page.head_title,
                exit_page=page.exit_page,
                script=page.script,
            )
        written = self.written[address]
        return PageFacts(address, written.front.title, written.front.description, written.origin, headings)
