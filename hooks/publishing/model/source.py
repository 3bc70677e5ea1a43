"""Sources: the published documents that every fact cites."""

from pydantic import model_validator

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry, Some
from publishing.model.record import Record
from publishing.model.refusing import refused
from publishing.model.status import Status
from publishing.model.text import Label, PageAddress, Slug, Text, WebAddress, Whole
from publishing.model.worded import Worded


class Publication(Status):
    """What the document says of its own publication."""

    PUBLIC = "public", "current"
    PART_PUBLIC = "part-public"
    NOT_STATED = "not-stated"


class Confidence(Status):
    """How the hub read the source."""

    READ = "read"
    STORED_COPY = "stored-copy"
    SECONDARY = "secondary"


class WhyLeftOut(Worded):
    """Why something that a source says isn't repeated."""

    PERSON = "person", "It names a person"
    DIRECT_CONTACT = "direct-contact", "It gives somebody’s own number or address"
    RESTRICTED = "restricted", "It is restricted, or was given in confidence"
    SECURITY = "security", "It would tell how something is protected"
    STALE_ROUTE = "stale-route", "It gives a route or a product that is no longer used"
    STALE_LEVEL = "stale-level", "It could be taken for what holds today"
    WRONG = "wrong", "It is wrong or incomplete, and could mislead"
    UNFAIR = "unfair", "It would stigmatise people, or says more than its evidence does"
    FORM = "form", "It is form alone: a heading, a date line, a repeated sentence"


class LeftOut(Entry):
    """Something that a paragraph says and this hub doesn't: told by its kind, without repeating it."""

    why: WhyLeftOut
    what: Text
    """Its kind: "the author's name", "a direct telephone number"."""


class Supported(Entry):
    """A national record that an area's source says too."""

    kind: Label
    record: Slug

    @property
    def key(self) -> tuple[str, str, str]:
        """Which record is meant: national ones have no scope."""
        return (self.kind, "", self.record)


class Paragraph(Entry):
    """A numbered paragraph, or a named part, of a source."""

    id: Label
    """Its number, or its name, as the source prints it: 2.1, or Annex A."""
    about: Text
    """What it says, in a few words of our own."""
    supports: tuple[Supported, ...] = ()
    """For an area's source: the national records that it is cited by, while the area is part of the site."""
    left_out: tuple[LeftOut, ...] = ()

    @property
    def anchor(self) -> str:
        """The paragraph's anchor on its source's page."""
        return paragraph_anchor(self.id)


class Treatment(Worded):
    """What this hub does about an error in a source."""

    EXPLAINED = "explained", "Explained on a page"
    CORRECTED = "corrected", "Put right, with a note"
    LEFT_OUT = "left-out", "Not repeated"
    MINOR = "minor", "Doesn’t matter to a reader"


class SourceError(Entry):
    """Something that a source has wrong, or that doesn't agree with itself."""

    number: Whole
    """Its number in the record of decisions about the reports' errors."""
    paragraphs: Some[Label]
    text: Text
    treatment: Treatment
    seen_at: tuple[PageAddress, ...] = ()
    """Where a reader is told."""

    @model_validator(mode="after")
    def _is_told_somewhere(self) -> "SourceError":
        if self.treatment in (Treatment.EXPLAINED, Treatment.CORRECTED) and not self.seen_at:
            what = f"it is {self.treatment}, and no page is named on which readers are told"
            raise refused(what, "add `seen_at`")
        return self


def paragraph_title(paragraph: str) -> str:
    """What a heading calls a paragraph: "Paragraph 2.6.2", or the name of the part."""
    return f"Paragraph {paragraph}" if paragraph[0].isdigit() else paragraph


def paragraph_anchor(paragraph: str) -> str:
    """The anchor of a paragraph on its source's page: 2.6.2 becomes p-2-6-2."""
    return "p-" + "-".join("".join(c if c.isalnum() else " " for c in paragraph.lower()).split())


class Source(Record):
    """A published document. A link that isn't known is left out, never guessed."""

    stands_at = "/sources/{id}/"

    title: Text
    """Its full title, as printed."""
    short_title: Text
    """What a source line calls it."""
    publisher: Text
    published: PartialDate | None = None
    status: Publication
    confidence: Confidence
    link: WebAddress | None = None
    copy_link: WebAddress | None = None
    """Where the copy that was read stands, if it isn't the publisher's own page."""
    summary: Text
    paragraphs: tuple[Paragraph, ...] = ()
    """All that may be cited; left out for a source that isn't cited by paragraph."""
    supports: tuple[Supported, ...] = ()
    """For an area's source without paragraphs: the national records that it is cited by."""
    complete: bool = False
    """Whether every paragraph is accounted for: something rests on it, or it says why not."""
    errors: tuple[SourceError, ...] = ()

    @property
    def error_names(self) -> tuple[str, ...]:
        """What each error is called: its number, and which one it is of those that share it: "50.2"."""
        numbers = [each.number for each in self.errors]
        return tuple(
            f"{number}.{numbers[: place + 1].count(number)}" if numbers.count(number) > 1 else str(number)
            for place, number in enumerate(numbers)
        )
