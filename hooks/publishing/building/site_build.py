"""One build of one hub: what `build_site` hands to MkDocs, page by page."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from publishing.building.site_files import SiteFiles
from publishing.exports.search.index import search_index
from publishing.model.hub import Hub
from publishing.model.interface import ENGLISH, english_words
from publishing.model.places import Origin
from publishing.model.translation import languages_of
from publishing.model.written_page import WrittenPage
from publishing.pages.all_pages import pages_of
from publishing.pages.external_links import ExternalLink, external_links, links_as_json, with_links
from publishing.pages.frames import frame_of
from publishing.pages.here import Here
from publishing.pages.linked_data.things import Maker
from publishing.pages.linked_data.things_of_pages import things_by_page
from publishing.pages.page import Page
from publishing.pages.rendering import Rendered, Renderer, Told
from publishing.pages.search_entries import SearchEntries
from publishing.pages.shell import shell_for
from publishing.pages.shell_names import Shell
from publishing.pages.templates import environment
from publishing.pages.written import fill_slots, finish_written, page_of

TEMPLATES = "templates"
"""The folder of templates that were compiled before."""


class SiteBuild:
    """Renders each page once, and keeps what the search and the shell have to know of it."""

    def __init__(self, hub: Hub, templates: Path, copied: Iterable[str]) -> None:
        """`copied` are the addresses of what is copied into the site as it is."""
        self.hub = hub
        self.pages = {page.address: page for page in pages_of(hub)}
        self.files = SiteFiles(hub, self.pages, templates, copied)
        written = {page.address: page_of(page, self._original_of(page)) for page in hub.written}
        self._all = {**written, **self.pages}
        titles = {record.address: record.title for record in hub.records if record.can_be_shown}
        titles |= {address: page.title for address, page in self._all.items()}
        templates_of_pages = environment(templates, english_words(hub), hub.kept and hub.kept / TEMPLATES)
        self._renderer = Renderer(hub, templates_of_pages, self.files.known, titles, lambda: self.files.pictures)
        self._told: dict[str, Told] = {}

    def _original_of(self, page: WrittenPage) -> Page | None:
        return self.pages.get(page.front.translation_of or "")

    def render(self, page: Page) -> str:
        """A generated page's HTML; of a page that tells of all others, once they have been rendered."""
        if page.is_last:
            page = with_links(page, self._external_links())
        return self._keep(page.address, self._renderer.render(page))

    def fill_slots(self, address: str, markdown: str) -> str:
        """A hand-written page's Markdown with what its contacts and definitions say today."""
        return fill_slots(markdown, self._renderer.here(address))

    def finish_written(self, address: str, html: str) -> str:
        """A hand-written page's HTML, from what Markdown made of it."""
        html = finish_written(html, self._renderer.here(address))
        return self._keep(address, self._renderer.finish(html, address))

    def _keep(self, address: str, rendered: Rendered) -> str:
        self._told[address] = rendered.told
        return rendered.html

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
        return (address for address in self._all if address in self._told)

    def search_index(self) -> dict[str, str]:
        """The files of the search index, of all pages that have been rendered, by their addresses."""
        rendered = [self._all[address] for address in self._in_order()]
        return search_index(self.hub, SearchEntries(self.hub, self.pages, self._told).of(rendered))

    def shell(self, address: str) -> Shell:
        """What stands around a page that has been rendered."""
        here, things = self._renderer.here(address), self._things.get(address, ())
        return shell_for(self._all[address], self._told[address].headings, here, self._names, things)

    def shell_of_not_found(self, base: str) -> Shell:
        """What stands around the page for addresses that don't exist. `base` is the site's own path."""
        title = english_words(self.hub)["not_found"]
        page = Page("/404/", title, f"{title}.", template="", origin=Origin(), kind="", in_search=False)
        here = Here(page.address, self.hub, self.files.known, base=base)
        others = (frame_of(here, language) for language in languages_of(self.hub) if language != ENGLISH)
        spoken = tuple(frame for frame in others if not frame.words["not_found"].lang)
        return replace(shell_for(page, (), here, self._names), also_in=spoken)

    @cached_property
    def _things(self) -> Mapping[str, Iterable[Maker]]:
        return things_by_page(self.hub)

    @cached_property
    def _names(self) -> Mapping[str, str]:
        return {address: page.name for address, page in self._all.items()}
