"""Guides: what to do, step by step, with the contacts that a reader needs."""

from typing import Annotated, ClassVar

from pydantic import Field

from publishing.model.contact import Audience
from publishing.model.entry import Entry
from publishing.model.record import Citation, CitedRecord
from publishing.model.status import Standing
from publishing.model.text import Reference, Slug, Text
from publishing.model.worded import Worded

ContactId = Annotated[Slug, Reference("contact")]


class SaidBy(Worded):
    """Whose words a part of a guide carries."""

    SOURCE = "source", "What the law or the report says"
    GUIDANCE = "guidance", "What public guidance says"
    HUB = "hub", "What this hub suggests"


class Step(Entry):
    """One thing to do. Its contact, if it has one, is printed in it."""

    title: Text
    text: Text
    contact: ContactId | None = None


class Section(Entry):
    """A part of a guide."""

    id: Slug
    heading: Text
    said_by: SaidBy
    text: Text | None = None
    points: tuple[Text, ...] = ()
    sources: tuple[Citation, ...] = ()


class Guide(CitedRecord):
    """A page of guidance. The address is the file's name: get-help.yml is /get-help/."""

    kind: ClassVar[str] = "guide"
    plural: ClassVar[str] = "guides"

    title: Text
    lead: Text
    """What the reader most needs to know, in a sentence or two."""
    who_for: Annotated[tuple[Audience, ...], Field(min_length=1)]
    emergency_first: bool = True
    steps: tuple[Step, ...] = ()
    contacts: tuple[ContactId, ...] = ()
    sections: tuple[Section, ...] = ()
    status: Standing

    @property
    def address(self) -> str:
        """Its page."""
        return f"/{self.id}/"
