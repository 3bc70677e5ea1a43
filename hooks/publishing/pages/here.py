"""What a template may ask of the hub from the page that it renders: links, citations, contacts."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Sized
from dataclasses import dataclass, field

from markupsafe import Markup

from publishing.model.area import Area
from publishing.model.audience import Audience
from publishing.model.contact import Contact
from publishing.model.filled_lines import filled
from publishing.model.fresh_contacts import (
    emergency_contact,
    further_contacts,
    given_way,
    home_area,
    in_their_place,
    own_routes,
)
from publishing.model.gaps import Gap
from publishing.model.guide import Guide
from publishing.model.hub import Hub, made_once
from publishing.model.record import Citation, Record
from publishing.model.source import Source, paragraph_anchor
from publishing.model.status import Status
from publishing.model.succession import Change, changes_of
from publishing.model.thread import Thread
from publishing.pages.addresses import NoSuchPageError, relative
from publishing.pages.chapters import anchor
from publishing.pages.long_lists import MOST_LISTED, has_many_areas
from publishing.pages.page import Link
from publishing.pages.prose import render_prose

_INTERNAL = re.compile(r'href="(/[^"]*)"')


@dataclass(frozen=True, slots=True)
class CitedSource:
    """A source and the places in it, as a source line prints them."""

    source: Link
    places: tuple[Link, ...]
    """The paragraphs; none where the source is cited as a whole."""


@dataclass(frozen=True)
class Here:
    """A page's view of the hub."""

    address: str
    hub: Hub
    known: Collection[str]
    """The addresses of all pages and files of the site."""
    thread: Thread = field(default_factory=Thread)
    gaps: Mapping[str, Sequence[Gap]] = field(default_factory=dict)
    """What is missing, by the address of the record that lacks it."""
    base: str = ""
    """Set for a page that is shown at any address, as for "not found": links then begin with it."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """The title of each page, and of each record that has a place on one, by its address."""
    pictures: Callable[[], Mapping[str, bytes]] = dict
    """Gives each picture and package, by its address. They are drawn when somebody asks."""
    chapters: Mapping[str, str] = field(default_factory=dict)
    """The pages that this page shows as one: the name of the chapter, by the address."""

    def to(self, address: str) -> str:
        """The relative way to an address of the hub. Raises `NoSuchPageError`."""
        if "#" in address and address.partition("#")[0] in self.hub.notices:
            address = address.partition("#")[0]
        if address.partition("#")[0] not in self.known:
            raise NoSuchPageError(f"{self.address} links to {address}, but there is no such page or file")
        if slug := self.chapters.get(address.partition("#")[0]):
            name = address.partition("#")[2]
            return f"./#{anchor(slug, name) if name else slug}"
        return self.base + address.lstrip("/") if self.base else relative(address, self.address)

    def whole(self, address: str) -> str:
        """An address in full where the site's own is known, and else the way to it. Raises `NoSuchPageError`."""
        way = self.to(address)
        return self.hub.site.whole(address) or way

    @property
    def is_alone(self) -> bool:
        """Whether the template makes a page of its own, rather than a chapter of one."""
        return not self.chapters

    def title(self, address: str) -> str:
        """What stands at an address, for the words of a link: a record by its title, or else the page by its own."""
        return self.titles.get(address) or self.titles.get(address.partition("#")[0], address)

    def name(self, address: str) -> str:
        """What stands at an address is called: a record's title, or else its page's."""
        return _titles_of_records(self.hub).get(address) or self.title(address)

    def has(self, address: str) -> bool:
        """Whether this site has such a page or file."""
        return address in self.known

    def size(self, address: str) -> str:
        """The size of a picture or package as readers are told it; "" where nobody knows."""
        content = self.pictures().get(address)
        return f"{-(-len(content) // 1000)} kB" if content else ""

    def link(self, record: Record, summary: str | None = None, *, tagged: bool = False) -> Link:
        """A link to a record, with its status if that helps to choose."""
        tag = getattr(record, "status", None) if tagged else None
        return Link(record.title, self.to(record.address), summary=summary, tag=tag)

    def links(self, records: Iterable[Record], summary: str, *, tagged: bool = False) -> list[Link]:
        """Links to records, each with what stands in one of its fields."""
        return [self.link(record, getattr(record, summary), tagged=tagged) for record in records]

    def way(self, title: str, address: str, summary: str | None = None, tag: Status | None = None) -> Link:
        """A link to any address of the hub. Raises `NoSuchPageError`."""
        return Link(title, self.to(address), summary=summary, tag=tag)

    def folds(self, items: Sized) -> bool:
        """Whether a list is so long that it is folded."""
        return len(items) > MOST_LISTED

    @property
    def has_many_areas(self) -> bool:
        """Whether lists of all areas are folded."""
        return has_many_areas(self.hub)

    def hangs(self, address: str) -> bool:
        """Whether what stands there is linked to anything above it on the thread, or misses something."""
        return bool(self.thread.above(address) or self.gaps.get(address))

    def cite(self, citations: Iterable[Citation]) -> list[CitedSource]:
        """The sources in the order in which they are cited, each with its cited paragraphs."""
        by_source: dict[str, list[Citation]] = {}
        for citation in citations:
            by_source.setdefault(citation.source, []).append(citation)
        found = ((self.hub.source(source), cited) for source, cited in by_source.items())
        return [self._cited(source, cited) for source, cited in found if source]

    def _cited(self, source: Source, citations: Iterable[Citation]) -> CitedSource:
        places = tuple(
            Link(each.paragraph_label, self.to(f"{source.address}#{paragraph_anchor(each.paragraph)}"))
            for each in citations
            if each.paragraph
        )
        return CitedSource(Link(source.short_title, self.to(source.address)), places)

    def successors(self, area: Area, *, to_come: bool = False) -> list[Change]:
        """Whose place was taken, from an area's council on, or is still to be taken, and by whom."""
        return [each for each in changes_of(self.hub, area) if each[1].has_begun(self.hub.day) is not to_come]

    def contacts(self, contact_ids: Iterable[str], scope: str = "") -> list[Contact]:
        """The contacts that may be shown; the national route stands in, once, for those that may not."""
        return in_their_place(self.hub, contact_ids, scope)

    def further_contacts(self, contact_ids: Iterable[str]) -> list[Contact]:
        """The same without the one for immediate danger, which stands above all of them."""
        return further_contacts(self.hub, contact_ids)

    def given_way(self, contact_ids: Iterable[str], scope: str = "") -> list[Contact]:
        """The contacts whose place the national route takes, because nothing confirms them, or nothing of late."""
        return given_way(self.hub, contact_ids, scope)

    @property
    def home_area(self) -> Area | None:
        """The area that readers are taken to live in, in the hub of one council."""
        return home_area(self.hub)

    def local_not_shown(self, area: Area, readers: Iterable[Audience]) -> list[Contact]:
        """Those of them that can't be shown."""
        return [each for each in own_routes(self.hub, area, readers) if not each.can_be_shown]

    def referrals_for(self, area: Area) -> list[Area]:
        """The areas of the hub whose referrals its council takes today."""
        own = (each for each in self.hub.all(Area) if each.referrals_go_to == area.id)
        return [each for each in own if not each.is_over(self.hub.day)]

    def filled(self, line: str, scope: str = "") -> str:
        """A line as a reader copies it."""
        return filled(self.hub, line, scope)

    def guides(self, guide_ids: Iterable[str]) -> list[Link]:
        """Links to guides, by what menus call them."""
        found = (self.hub.get(Guide, guide_id) for guide_id in guide_ids)
        return [Link(guide.short_title or guide.title, self.to(guide.address)) for guide in found]

    def guides_beside(self, guide: Guide) -> list[Link]:
        """Links to the guide above one, and to the others below that."""
        if not guide.part_of:
            return []
        above = self.hub.get(Guide, guide.part_of)
        return self.guides(each for each in (above.id, *above.links) if each != guide.id)

    @property
    def emergency(self) -> Contact:
        """The contact for immediate danger."""
        return emergency_contact(self.hub)

    def prose(self, text: str) -> Markup:
        """Prose as HTML, its links to pages of the hub made relative and checked."""
        return Markup(_INTERNAL.sub(lambda match: f'href="{self.to(match[1])}"', render_prose(text)))  # noqa: S704


@made_once
def _titles_of_records(hub: Hub) -> Mapping[str, str]:
    """By their addresses: of two at one address, the first."""
    return {each.address: each.title for each in reversed(hub.records) if each.address}
