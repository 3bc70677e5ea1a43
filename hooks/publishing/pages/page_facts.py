"""What the shell has to know of a page."""

from collections.abc import Sequence
from dataclasses import dataclass

from publishing.model.places import Origin
from publishing.model.reviews import ReviewStanding
from publishing.pages.contents import Heading
from publishing.pages.page import Contents, Menu, Picture


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What the shell has to know of a page, whoever wrote it."""

    address: str
    title: str
    description: str
    origin: Origin | None
    """None for the page that stands in for those that don't exist."""
    headings: Sequence[Heading] = ()
    menu: Menu | None = None
    review: ReviewStanding | None = None
    in_search: bool = True
    contents: Contents = Contents.EVERYWHERE
    head_title: str = ""
    exit_page: bool = False
    scripts: Sequence[str] = ()
    picture: Picture | None = None
    moved_to: str = ""
    whole: str = ""
