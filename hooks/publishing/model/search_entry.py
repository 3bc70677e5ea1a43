"""What the search knows of one page, or of one contact on a page."""

from dataclasses import dataclass, field

from publishing.model.worded import Worded


class Reader(Worded):
    """Whom a page is written for, as the search's filter names them."""

    RESIDENT = "resident", "Residents"
    STAFF = "staff", "Staff and volunteers"
    MEMBER = "member", "Elected members"
    COMMUNICATIONS = "communications", "Communications"
    OFFICER = "officer", "Prevent and policy officers"


FOR_EDITORS = "For editors"
"""The kind of pages that only editors want: they come after all others."""


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """One result, before it is indexed."""

    address: str
    title: str
    kind: str
    description: str = ""
    terms: tuple[tuple[str, str], ...] = ()
    """The telling words of its text, each with its term."""
    headings: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    """Whole names that it goes by."""
    area: str = ""
    """The name of its area; "" for national content."""
    status: str = ""
    """What a reader should know before opening it: "Ended", "Draft"."""
    readers: frozenset[Reader] = field(default_factory=lambda: frozenset(Reader))
    prior: float = 1.0
    """How likely it is to be what a reader wants, before anything is asked: from 0 to 1."""
