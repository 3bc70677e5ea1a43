"""What a text is made of, before Word, PDF or Markdown is made of it. All words are plain: none is markup."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a paragraph is for: each writer has a style for each."""

    BODY = "body"
    LEAD = "lead"
    NOTICE = "notice"
    DRAFT = "draft"
    SOURCE = "source"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; 1 is the highest level below the title."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. Its label comes first and stands out."""

    text: str
    role: Role = Role.BODY
    label: str = ""


@dataclass(frozen=True, slots=True)
class Points:
    """A list in no order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Somebody else's own words, with the list that belongs to them."""

    text: str
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a row of headings. `widths` are shares of the page's."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One place on the golden thread, with what hangs on it."""

    kind: str
    text: str
    remarks: tuple[str, ...]
    """Who makes the link, what is missing, and where it comes from."""
    below: tuple["Step", ...]


@dataclass(frozen=True, slots=True)
class Steps:
    """The golden thread, or a part of it."""

    items: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class WebLink:
    """A link that stands alone."""

    label: str
    address: str


Plain = Heading | Paragraph | Points
Block = Plain | Quotation | Table | Steps | WebLink


@dataclass(frozen=True, slots=True)
class Text:
    """A whole text, with what its file says of itself."""

    title: str
    subtitle: str
    about: str
    publisher: str
    foot: str
    """At the foot of every page."""
    blocks: tuple[Block, ...]
