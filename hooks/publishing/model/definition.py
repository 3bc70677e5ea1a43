"""Definitions: a term, its plain meaning, and the official wordings it has had."""

from datetime import date
from typing import Annotated

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry, Some
from publishing.model.field_marks import Reference
from publishing.model.record import Citation, Note, Record
from publishing.model.status import Standing
from publishing.model.text import Label, Slug, Text

DefinitionId = Annotated[Slug, Reference("definition")]


class Edition(Entry):
    """One official wording of a definition, quoted word for word."""

    id: Label
    """Usually the year: "2011"."""
    text: Text
    parts: tuple[Text, ...] = ()
    """The wording's own list, where it has one, each item with its own mark: "(a) …"."""
    status: Standing
    valid_from: PartialDate
    valid_until: PartialDate | None = None
    superseded_by: Label | None = None
    """The id of the edition that replaced it."""
    applies_to: Text | None = None
    sources: Some[Citation]
    notes: tuple[Note, ...] = ()

    @property
    def end(self) -> PartialDate:
        """When it ends; a day that nobody knows, where no end is given."""
        return self.valid_until or PartialDate("")

    @property
    def anchor(self) -> str:
        """Its anchor on the definition's page."""
        return f"edition-{self.id}"

    def is_valid_on(self, day: date) -> bool:
        """Whether it was in use on that day, as far as its dates are known."""
        begun = self.valid_from.earliest is None or self.valid_from.earliest <= day
        return begun and not self.end.is_over(day)


class Definition(Record):
    """A term. One with no official wording has a plain meaning alone, in this hub's own words."""

    stands_at = "/definitions/{id}/"
    in_a_z = True

    term: Text
    also_known_as: tuple[Text, ...] = ()
    """Abbreviations and other names; each is linked to the definition where it is used."""
    gloss: Text
    """What it means in plain English: shown in tooltips."""
    editions: tuple[Edition, ...] = ()
    """The newest first."""
    sources: tuple[Citation, ...] = ()
    see_also: tuple[DefinitionId, ...] = ()

    @property
    def title(self) -> str:
        """The term, as a heading begins."""
        return capitalised(self.term)

    @property
    def status(self) -> Standing:
        """The newest edition's standing; a plain meaning alone is operational."""
        return self.editions[0].status if self.editions else Standing.OPERATIONAL

    def has_begun(self, day: date | None) -> bool:
        """Whether it has an official wording by that day: the first one may be to come."""
        return any(not (day and each.valid_from.is_to_come(day)) for each in self.editions)

    def edition_on(self, day: date | None) -> Edition | None:
        """The wording that holds on that day; the newest, where no day is given."""
        return next((edition for edition in self.editions if day is None or edition.is_valid_on(day)), None)

    def edition(self, edition_id: str) -> Edition | None:
        """The edition with this id."""
        return next((edition for edition in self.editions if edition.id == edition_id), None)


def capitalised(name: str) -> str:
    """The name as a heading begins: its first letter large, the rest as it is."""
    return name[:1].upper() + name[1:]


class DefinitionCitation(Entry):
    """A wording that a record relies on, as it stood then."""

    definition: DefinitionId
    edition: Label
    as_at: PartialDate | None = None
    """Needed where the edition wasn't in use at the record's own date: shown to the reader."""
    notes: tuple[Note, ...] = ()
