"""What the search knows of each page: its names, its words, whom it is for, and how likely it is wanted."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from publishing.model.area import Area
from publishing.model.audience import Audience
from publishing.model.contact import Contact
from publishing.model.definition import Definition
from publishing.model.hub import Hub
from publishing.model.search_entry import FOR_EDITORS, Reader, SearchEntry
from publishing.model.search_words import terms_of
from publishing.model.source import Source
from publishing.pages.area_entries import area_entries
from publishing.pages.area_of_page import area_of_page
from publishing.pages.page import Page
from publishing.pages.rendering import Told

_EVERYBODY = frozenset(Reader)
_COUNCIL = frozenset((Reader.MEMBER, Reader.OFFICER))
_OF_A_CONTACT = {
    Audience.PUBLIC: Reader.RESIDENT,
    Audience.STAFF: Reader.STAFF,
    Audience.SCHOOL: Reader.STAFF,
    Audience.MEMBER: Reader.MEMBER,
}
_PAST = 0.5
"""How much less likely it is that a reader wants what is over."""


@dataclass(frozen=True, slots=True)
class Section:
    """The readers of a part of the site, how likely a page of it is wanted, and what a hand-written one is called."""

    readers: frozenset[Reader]
    prior: float
    kind: str = "About"


_SECTIONS: Mapping[str, Section] = {
    "": Section(_EVERYBODY, 0.6),
    "get-help": Section(frozenset((Reader.RESIDENT,)), 1.0),
    "refer": Section(frozenset((Reader.STAFF,)), 1.0),
    "contacts": Section(_EVERYBODY, 1.0),
    "members": Section(frozenset((Reader.MEMBER,)), 0.95),
    "definitions": Section(_EVERYBODY, 0.95),
    "duty": Section(frozenset((Reader.STAFF, Reader.MEMBER, Reader.OFFICER)), 0.9),
    "toolkit": Section(frozenset((Reader.COMMUNICATIONS,)), 0.85),
    "strategy": Section(_COUNCIL, 0.85),
    "timeline": Section(_COUNCIL, 0.8),
    "statistics": Section(_COUNCIL | {Reader.COMMUNICATIONS}, 0.9),
    "updates": Section(_EVERYBODY, 0.75),
    "about": Section(_EVERYBODY, 0.8),
    "privacy": Section(_EVERYBODY, 0.9),
    "accessibility-statement": Section(_EVERYBODY, 0.9),
    "data": Section(frozenset((Reader.OFFICER,)), 0.8),
    "sources": Section(frozenset((Reader.OFFICER,)), 0.42),
    "contributing": Section(frozenset((Reader.OFFICER, Reader.COMMUNICATIONS)), 0.6, FOR_EDITORS),
    "decisions": Section(frozenset((Reader.OFFICER,)), 0.4, FOR_EDITORS),
}
_READERS_OF = {
    "/refer/member/": frozenset((Reader.MEMBER, Reader.STAFF)),
    "/contributing/": frozenset((Reader.OFFICER,)),
}


@dataclass(frozen=True)
class SearchEntries:
    """The results that a hub has to offer."""

    hub: Hub
    pages: Mapping[str, Page]
    told: Mapping[str, Told]

    def of(self, pages: Iterable[Page]) -> Iterator[SearchEntry]:
        """An entry for each page that is to be found, for each contact that may be shown, and for what areas have."""
        for page in pages:
            if page.in_search:
                yield self._of_page(page)
        for contact in self.hub.all(Contact):
            if contact.can_be_shown:
                yield self._of_contact(contact)
        for entry in area_entries(self.hub, self.pages):
            yield replace(entry, headings=self._headings(entry.address) if entry.address in self.told else ())

    def _of_page(self, page: Page) -> SearchEntry:
        section = _section(page.address)
        return SearchEntry(
            address=page.address,
            title=page.title,
            kind=page.kind or section.kind,
            description=page.description,
            terms=self.told[page.address].terms,
            headings=self._headings(page.address),
            names=tuple(self._names_of(page)),
            area=self._area(page.address),
            status=page.status,
            readers=readers_at(page.address),
            prior=section.prior * (_PAST if page.is_past else 1),
        )

    def _headings(self, address: str) -> tuple[str, ...]:
        return tuple(heading.title for heading in self.told[address].headings)

    def _of_contact(self, contact: Contact) -> SearchEntry:
        return SearchEntry(
            address=contact.address,
            title=contact.title,
            kind="Contact",
            description=contact.what_for,
            terms=tuple(terms_of(" ".join((contact.what_for, *(channel.label for channel in contact.channels))))),
            names=(contact.title, *contact.also_known_as),
            area=self._area(contact.address),
            readers=frozenset(_OF_A_CONTACT[each] for each in contact.who_for),
        )

    def _names_of(self, page: Page) -> Iterator[str]:
        yield page.title
        yield from self._names_in_menu(page, self._area(page.address))
        yield from self._other_names.get(page.address, ())

    def _names_in_menu(self, page: Page, area: str) -> Iterator[str]:
        """What it is called there, with its section: "Sampleshire 2020 plan", and "Sampleshire plan"."""
        own = "strategy" if page.menu and page.menu.addresses[0] == page.address else ""
        sections = dict.fromkeys((page.menu.title, area)) if page.menu else {"": None}
        for section in sections:
            for name in filter(None, (page.short_title, own)):
                yield f"{section} {name}".strip()

    def _area(self, address: str) -> str:
        area = area_of_page(address, self.hub)
        return area.name if area else ""

    @cached_property
    def _other_names(self) -> Mapping[str, tuple[str, ...]]:
        definitions = {
            each.address: (each.term, f"{each.term} meaning", *each.also_known_as) for each in self.hub.all(Definition)
        }
        sources = {each.address: (each.title,) for each in self.hub.all(Source)}
        return (
            definitions | sources | {each.address: (each.council, *each.also_known_as) for each in self.hub.all(Area)}
        )


def readers_at(address: str) -> frozenset[Reader]:
    """Whom a page is written for."""
    return _READERS_OF.get(address, _section(address).readers)


def _section(address: str) -> Section:
    return _SECTIONS.get(address.split("/")[1], _SECTIONS[""])
