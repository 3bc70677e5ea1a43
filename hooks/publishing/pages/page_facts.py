"""What the shell has to know of a page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from publishing.model.hub import Hub
from publishing.model.interface import english_words
from publishing.model.places import Origin
from publishing.model.reviews import Reviewable, ReviewStanding, standing_of
from publishing.model.written_page import WrittenPage
from publishing.pages.contents import Heading
from publishing.pages.page import Contents, Menu, Page, Picture
from publishing.pages.scripts import scripts_on


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
    above: Sequence[str] = ()
    """The pages above it, where they aren't those in its address."""


def facts_of(page: Page, headings: Sequence[Heading], hub: Hub) -> PageFacts:
    """Those of a generated page."""
    return PageFacts(
        address=page.address,
        title=page.title,
        description=page.description,
        origin=page.origin,
        headings=headings,
        menu=page.menu,
        review=_review_of(page.reviewed, hub),
        in_search=page.in_search,
        contents=page.contents,
        head_title=page.head_title,
        exit_page=page.exit_page,
        scripts=scripts_on(page, hub),
        picture=page.picture,
        moved_to=page.moved_to,
        whole=page.whole,
        above=page.above,
    )


def facts_of_written(page: WrittenPage, headings: Sequence[Heading], hub: Hub) -> PageFacts:
    """Those of a hand-written page."""
    return PageFacts(
        address=page.address,
        title=page.front.title,
        description=page.front.description,
        origin=page.origin,
        headings=headings,
        review=_review_of(page, hub),
        scripts=scripts_on(None, hub),
    )


def facts_of_not_found(hub: Hub) -> PageFacts:
    """Those of the page for addresses that don't exist."""
    title = english_words(hub)["not_found"]
    return PageFacts("/404/", title, f"{title}.", None, in_search=False, scripts=scripts_on(None, hub))


def _review_of(content: Reviewable | None, hub: Hub) -> ReviewStanding | None:
    return standing_of(content, hub.site, hub.day or date.min) if content else None
