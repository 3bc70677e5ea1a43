"""Guides: what to do, step by step, with the contacts that a reader needs."""

from enum import StrEnum
from typing import Annotated

from publishing.model.approval import Approval
from publishing.model.audience import Audience
from publishing.model.entry import Entry, Some
from publishing.model.field_marks import Reference
from publishing.model.record import Citation, CitedRecord
from publishing.model.status import Standing
from publishing.model.text import Slug, Text
from publishing.model.worded import Worded

ContactId = Annotated[Slug, Reference("contact")]
GuideId = Annotated[Slug, Reference("guide")]


class SaidBy(Worded):
    """Whose words a part of a guide carries."""

    SOURCE = "source", "What the law or the report says"
    GUIDANCE = "guidance", "What public guidance says"
    HUB = "hub", "What we suggest"


class Picture(StrEnum):
    """A drawing, by what it shows."""

    DANGER = "danger"
    WORRY = "worry"
    LISTEN = "listen"
    PHONE = "phone"
    TRUSTED_PERSON = "trusted-person"
    ONLINE = "online"
    WRITE = "write"
    MEETING = "meeting"
    CHOICE = "choice"
    SUPPORT = "support"
    COMPLAIN = "complain"

    @property
    def icon(self) -> str:
        """The name of its file, `picture-….svg`, among the icons."""
        return f"picture-{self.value}"


class Step(Entry):
    """One thing to do. Its contact, if it has one, is printed in it."""

    title: Text
    text: Text
    contact: ContactId | None = None
    for_residents: bool = False
    """Whether the reader passes the contact on to residents: then it must be for them, rather than for the reader."""
    picture: Picture | None = None
    """A drawing of it, for those who find reading hard."""


class CitedPoint(Entry):
    """A point with sources of its own."""

    text: Text
    sources: Some[Citation]


class Section(Entry):
    """A part of a guide."""

    id: Slug
    heading: Text
    said_by: SaidBy
    text: Text | None = None
    points: tuple[Text, ...] = ()
    cited_points: tuple[CitedPoint, ...] = ()
    """Points that must each say who says so, such as the signs that somebody may notice."""
    sources: tuple[Citation, ...] = ()


class Guide(CitedRecord):
    """A page of guidance. The address is the file's name: get-help.yml is /get-help/."""

    in_a_z = True

    title: Text
    short_title: Text | None = None
    """What menus call it."""
    part_of: Slug | None = None
    """The guide below which it stands: signs.yml with "part_of: get-help" is /get-help/signs/."""
    lead: Text
    """What the reader most needs to know, in a sentence or two."""
    call_first: ContactId | None = None
    """The contact that is printed directly below the lead, on a phone's first screen."""
    who_for: Some[Audience]
    emergency_first: bool = True
    steps_heading: Text = "What to do"
    steps: tuple[Step, ...] = ()
    contacts: tuple[ContactId, ...] = ()
    links: tuple[GuideId, ...] = ()
    """The guides below it, in the order of their menu."""
    sections: tuple[Section, ...] = ()
    shows_process: bool = False
    """Whether it tells, in plain words, what happens after a referral, step by step."""
    exit_page: bool = False
    """Whether it offers a quick way out, for readers who may be watched."""
    head_title: Text | None = None
    """A neutral title for the browser's tab and history, where the page's own would say too much."""
    status: Standing
    approval: Approval | None = None

    @property
    def named_contacts(self) -> tuple[str, ...]:
        """The ids of all whom it sends its reader to."""
        first = (self.call_first,) if self.call_first else ()
        return (*first, *self.contacts, *(step.contact for step in self.steps if step.contact))

    @property
    def address(self) -> str:
        """Its page."""
        return f"/{self.part_of}/{self.id}/" if self.part_of else f"/{self.id}/"
