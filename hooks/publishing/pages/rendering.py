"""A page through its template to HTML."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

import jinja2
from markupsafe import Markup

from publishing.model.definition import Definition
from publishing.model.gaps import Gap, gaps_of
from publishing.model.hub import Hub
from publishing.model.interface import ENGLISH
from publishing.model.search_words import terms_of
from publishing.model.strategy import Strategy
from publishing.model.thread import Thread, thread_of
from publishing.model.translation import language_of
from publishing.pages.chapters import as_chapter, slug_of
from publishing.pages.contents import Heading, headings_of, text_of
from publishing.pages.external_links import links_out_of
from publishing.pages.footnotes import with_footnotes
from publishing.pages.here import Here
from publishing.pages.page import Page
from publishing.pages.templates import with_macros
from publishing.pages.terms import Terms, link_terms


@dataclass(frozen=True, slots=True)
class Told:
    """What menus, the search and the list of links have to know of a page that has been rendered."""

    headings: tuple[Heading, ...]
    terms: tuple[tuple[str, str], ...]
    """The telling words, and the term of each, that a reader sees, without glosses and what many pages show alike.

    Empty for a page that the search doesn't find.
    """
    links_out: tuple[str, ...]
    """Its links to other sites."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page's HTML, with what others have to know of it."""

    html: str
    told: Told


@dataclass(frozen=True, slots=True)
class Chapter:
    """A page as it stands on one that shows several."""

    slug: str
    title: str
    html: Markup
    begins: bool
    """Whether it begins a part of the guide, rather than going on with one."""


@dataclass(frozen=True)
class Renderer:
    """Renders the pages of one hub."""

    hub: Hub
    templates: jinja2.Environment
    known: Collection[str]
    """The addresses of all pages and files of the site."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """The title of each page, and of each record that has a place on one, by its address."""
    pictures: Callable[[], Mapping[str, bytes]] = dict
    """Gives each picture and package, by its address. They are drawn when somebody asks."""

    @cached_property
    def thread(self) -> Thread:
        """The links from the duty to what was done."""
        return thread_of(self.hub)

    @cached_property
    def gaps(self) -> Mapping[str, list[Gap]]:
        """What is missing in any edition, by the address of the record that lacks it."""
        found: dict[str, list[Gap]] = {}
        for strategy in self.hub.all(Strategy):
            for gap in gaps_of(self.hub, strategy, self.thread, self.hub.day or date.min):
                found.setdefault(gap.bead.address, []).append(gap)
        return found

    @cached_property
    def terms(self) -> Terms:
        """The words of the glossary."""
        return Terms.of(self.hub.all(Definition))

    def here(self, address: str) -> Here:
        """The hub as seen from a page."""
        return Here(address, self.hub, self.known, self.thread, self.gaps, titles=self.titles, pictures=self.pictures)

    def render(self, page: Page) -> Rendered:
        """The page's HTML. Raises `NoSuchPageError` for a link that leads nowhere."""
        here = self.here(page.address)
        given = {"chapters": list(self._chapters(page, here))} if page.chapters else {}
        return self.finish(self._html(page, here, given), page.address, page.own_term, in_search=page.in_search)

    def _html(self, page: Page, here: Here, given: Mapping[str, object]) -> str:
        names: Mapping[str, object] = {"page": page, "here": here, "site": self.hub.site}
        return self._with_macros.get_template(f"pages/{page.template}").render({**names, **page.given, **given})

    @cached_property
    def _with_macros(self) -> jinja2.Environment:
        return with_macros(self.templates)

    def _chapters(self, whole: Page, here: Here) -> Iterator[Chapter]:
        root = whole.chapters[0].address
        within = replace(here, chapters={page.address: slug_of(page.address, root) for page in whole.chapters})
        for page in whole.chapters:
            slug = within.chapters[page.address]
            begins = page.menu is None or page.address in page.menu.addresses
            yield Chapter(slug, page.name, as_chapter(self._html(page, within, {}), slug), begins)

    def finish(self, html: str, address: str, own_term: str = "", *, in_search: bool = True) -> Rendered:
        """What every page's HTML goes through, a hand-written one's too: sources numbered, terms linked."""
        here = self.here(address)
        terms = self.terms if language_of(address) == ENGLISH else Terms(None, {})
        linked = link_terms(html, terms, own_term, lambda definition: here.to(definition.address))
        noted = with_footnotes(linked, self.hub.source)
        found = tuple(terms_of(text_of(html))) if in_search else ()
        return Rendered(noted, Told(headings_of(html), found, links_out_of(noted)))
