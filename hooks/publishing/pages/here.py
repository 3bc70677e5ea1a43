"""What a template may ask of the hub from the page that it renders: links, citations, contacts."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from markupsafe import Markup

from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.model.record import Citation, Record
from publishing.model.source import Source, paragraph_anchor
from publishing.pages.addresses import NoSuchPageError, relative
from publishing.pages.page import Link
from publishing.pages.prose import render_prose

_INTERNAL = re.compile(r'href="(/[^"]*)"')


@dataclass(frozen=True, slots=True)
class CitationLine:
    """A citation as a source line prints it."""

    source_title: str
    paragraph_label: str
    href: str


@dataclass(frozen=True)
class Here:
    """A page's view of the hub."""

    address: str
    hub: Hub
    known: Collection[str]
    """The addresses of all pages and files of the site."""
    base: str = ""
    """Set for a page that is shown at any address, as for "not found": links then begin with it."""

    def to(self, address: str) -> str:
        """The relative way to an address of the hub. Raises `NoSuchPageError`."""
        if address.partition("#")[0] not in self.known:
            raise NoSuchPageError(f"{self.address} links to {address}, but there is no such page")
        return self.base + address.lstrip("/") if self.base else relative(address, self.address)

    def link(self, record: Record, summary: str | None = None, *, tagged: bool = False) -> Link:
        """A link to a record, with its status if that helps to choose."""
        tag = getattr(record, "status", None) if tagged else None
        return Link(record.title, self.to(record.address), summary=summary, tag=tag)

    def cite(self, citations: Iterable[Citation]) -> list[CitationLine]:
        """The citations as a source line prints them, each linked to its paragraph."""
        return [self._line(citation) for citation in citations]

    def _line(self, citation: Citation) -> CitationLine:
        source = self.hub.get(Source, citation.source)
        listed = citation.paragraph in {paragraph.id for paragraph in source.paragraphs}
        anchor = f"#{paragraph_anchor(citation.paragraph)}" if citation.paragraph and listed else ""
        return CitationLine(source.short_title, citation.paragraph_label, self.to(source.address + anchor))

    def contacts(self, contact_ids: Iterable[str]) -> list[Contact]:
        """The contacts that may be shown."""
        found = (self.hub.get(Contact, contact_id) for contact_id in contact_ids)
        return [contact for contact in found if contact.can_be_shown]

    @property
    def emergency(self) -> Contact:
        """The contact for immediate danger."""
        return next(contact for contact in self.hub.all(Contact) if contact.emergency and contact.can_be_shown)

    def prose(self, text: str) -> Markup:
        """Prose as HTML, its links to pages of the hub made relative and checked."""
        return Markup(_INTERNAL.sub(lambda match: f'href="{self.to(match[1])}"', render_prose(text)))  # noqa: S704
