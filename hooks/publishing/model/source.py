"""Sources: the published documents that every fact cites."""

from typing import ClassVar

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry
from publishing.model.record import Record
from publishing.model.text import Label, Text, WebAddress
from publishing.model.worded import Worded


class Publication(Worded):
    """What the document says of its own publication."""

    PUBLIC = "public", "Public", "current"
    PART_PUBLIC = "part-public", "Partly public"
    NOT_STATED = "not-stated", "Status not stated"


class Confidence(Worded):
    """How the hub read the source."""

    READ = "read", "Read in full for this hub."
    STORED_COPY = "stored-copy", "Read in a stored copy, not on the live page."
    SECONDARY = "secondary", "Known to this hub only through another page that reports it."


class Paragraph(Entry):
    """A numbered paragraph, or a named part, of a source."""

    id: Label
    about: Text
    """What it says, in a few words of our own."""

    @property
    def anchor(self) -> str:
        """The paragraph's anchor on its source's page."""
        return paragraph_anchor(self.id)


def paragraph_anchor(paragraph: str) -> str:
    """The anchor of a paragraph on its source's page: 2.6.2 becomes p-2-6-2."""
    return "p-" + "-".join("".join(c if c.isalnum() else " " for c in paragraph.lower()).split())


class Source(Record):
    """A published document. A link that isn't known is left out, never guessed."""

    kind: ClassVar[str] = "source"
    plural: ClassVar[str] = "sources"

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

    @property
    def address(self) -> str:
        """Its page."""
        return f"/sources/{self.id}/"
