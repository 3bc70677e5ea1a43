"""What the search knows of each page: its names, its words, whom it is for, and how likely it is wanted."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from publishing.model.area import Area
from publishing.model.audience import Audience
from publishing.model.contact import Contact
from publishing.model.definition import Definition
from publishing.model.hub import Hub
from publishing.model.interface import ENGLISH, LANGUAGES
from publishing.model.search_entry import Reader, SearchEntry
from publishing.model.search_words import terms_of
from publishing.model.site_parts import part_of
from publishing.model.source import Source
from publishing.model.succession import replaced_by
from publishing.model.translation import english_address, language_of
from publishing.pages.area_entries import area_entries
from publishing.pages.area_of_page import area_of_page
from publishing.pages.page import Page, brief
from publishing.pages.rendering import Told

_OF_A_CONTACT = {
    Audience.PUBLIC: Reader.RESIDENT,
    Audience.STAFF: Reader.STAFF,
    Audience.SCHOOL: Reader.STAFF,
    Audience.MEMBER: Reader.MEMBER,
}
_PAST = 0.5
"""How much less likely it is that a reader wants what is over."""


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
        part, language = part_of(english_address(page.address)), language_of(page.address)
        return SearchEntry(
            address=page.address,
            title=page.title,
            kind=page.kind or (part.kind if language == ENGLISH else LANGUAGES[language]),
            description=page.description,
            terms=self.told[page.address].terms,
            headings=self._headings(page.address),
            names=tuple(self._names_of(page)),
            area=self._area(page.address),
            status=page.status,
            readers=readers_at(page.address),
            prior=part.prior * (_PAST if page.is_past else 1),
        )

    def _headings(self, address: str) -> tuple[str, ...]:
        return tuple(heading.title for heading in self.told[address].headings)

    def _of_contact(self, contact: Contact) -> SearchEntry:
        return SearchEntry(
            address=contact.address,
            title=contact.title,
            kind="Contact",
            description=brief(contact.what_for),
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
        return definitions | sources | {each.address: tuple(self._names_of_area(each)) for each in self.hub.all(Area)}

    def _names_of_area(self, area: Area) -> Iterator[str]:
        """Its own names, and those of the councils that it replaced: residents know the old ones best."""
        for each in (area, *(old for old, _ in replaced_by(self.hub, area))):
            yield from dict.fromkeys((each.council, *each.other_names, *([] if each is area else [each.name])))


def readers_at(address: str) -> frozenset[Reader]:
    """Whom a page is written for, or the page that it translates."""
    english = english_address(address)
    return _READERS_OF.get(english, part_of(english).readers)
