"""A record: content with an identity, a date, sources, notes and a review."""

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import Field

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry, Some
from publishing.model.field_marks import Reference
from publishing.model.status import Standing
from publishing.model.text import Label, Slug, Text
from publishing.model.worded import Worded

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")
_CONSONANT_AND_Y = re.compile(r"(?<=[^aeiou])y$")

SourceId = Annotated[Slug, Reference("source")]


class Citation(Entry):
    """A place in a source."""

    source: SourceId
    paragraph: Label | None = None
    """The paragraph's number as the source prints it, or the name of an unnumbered part."""

    @property
    def paragraph_label(self) -> str:
        """How a reader is told the place: "paragraph 2.6.2", or the name of the part."""
        if self.paragraph is None:
            return ""
        return f"paragraph {self.paragraph}" if self.paragraph[0].isdigit() else self.paragraph


class NoteKind(Worded):
    """What a note tells a reader: an error in its source, a gap, or what this hub makes of it."""

    ERROR = "error", "The source has an error here"
    OPEN = "open", "What isn’t known"
    HUB = "hub", "Our note"


class Explains(StrEnum):
    """What a note accounts for, so that a check doesn't ask about it."""

    TOTAL = "total"
    COUNT = "count"
    DATES = "dates"


class Note(Entry):
    """Something a reader should know about a record."""

    kind: NoteKind
    text: Text
    explains: Explains | None = None


class Review(Entry):
    """When somebody last reviewed a record, and in which role."""

    date: PartialDate
    by: Text
    """A role, never a person."""


class Record(Entry):
    """Content with an id, true as at a date. Each kind says where its page or anchor is."""

    kind: ClassVar[str]
    plural: ClassVar[str]
    stands_at: ClassVar[str]
    """The address of its page, or of its place on a page, into which id and scope are filled."""
    in_a_z: ClassVar[bool] = False
    """Whether the A to Z lists each by its title, and by what else it is known as."""

    id: Slug
    scope: str = Field(default="", repr=False)
    """Where it belongs: "" for national, "sampleton", or "sampleton/2026-2029"."""
    as_at: PartialDate
    notes: tuple[Note, ...] = ()
    review: Review | None = None

    if TYPE_CHECKING:  # each kind has these, some as fields and some as properties

        @property
        def title(self) -> str:
            """What links to it say."""

        @property
        def status(self) -> str:
            """Where it stands: each kind has its own choices."""

    def __init_subclass__(cls, **settings: Any) -> None:
        """A kind is called after its class, unless that says otherwise: `ReferralFlow` is a referral-flow."""
        super().__init_subclass__(**settings)
        own = vars(cls)
        cls.kind = own.get("kind") or _CAPITAL.sub("-", cls.__name__).lower()
        cls.plural = own.get("plural") or _CONSONANT_AND_Y.sub("ie", cls.kind) + "s"

    @property
    def address(self) -> str:
        """Its page, or its place on a page."""
        return self.stands_at.format(id=self.id, scope=self.scope)

    @property
    def other_names(self) -> tuple[str, ...]:
        """What else readers look for it by."""
        return getattr(self, "also_known_as", ())

    @classmethod
    def name_of_many(cls) -> str:
        """What several of its kind are called: "Role guides"."""
        return cls.plural.replace("-", " ").capitalize()

    @property
    def key(self) -> tuple[str, str, str]:
        """Kind, scope and id: what no two records share."""
        return (self.kind, self.scope, self.id)

    @property
    def area_id(self) -> str:
        """The area that it belongs to, or "" for national content."""
        return self.scope.partition("/")[0]

    @property
    def looks_from(self) -> str:
        """The scope from which its references are looked up."""
        return self.scope

    @property
    def can_be_shown(self) -> bool:
        """Whether it may be published; what may not be is kept in the data alone."""
        return True

    def explains(self, what: Explains) -> bool:
        """Whether one of its notes accounts for this."""
        return any(note.explains is what for note in self.notes)


class CitedRecord(Record):
    """A record whose facts come from sources."""

    sources: Some[Citation]


class Operational(Record):
    """A record with no status of its own: it is in use while it is there."""

    @property
    def status(self) -> Standing:
        """Nothing gives it force but that it is in use."""
        return Standing.OPERATIONAL
