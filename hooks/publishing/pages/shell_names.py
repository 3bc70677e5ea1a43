"""The names that the templates around a page's content use."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from publishing.model.change_note import ChangeNote
from publishing.model.said import Said
from publishing.pages.banners import ShownBanner
from publishing.pages.contents import Heading
from publishing.pages.frames import Frame
from publishing.pages.page import Contents, Link, Picture, Sheets


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed, as the head of a page names it."""

    title: str
    href: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Shell:
    """The names that `overrides/base.html` and its partials use. Every link fits the page that it is for."""

    frame: Frame
    """What many pages show alike."""
    head_title: str
    description: str
    words: Mapping[str, Said]
    """The words of the interface, by name."""
    versions: list[Link]
    """The page in every language that it is there in, if that is more than one."""
    translated: list[Said]
    """For a translation: of what it is one, and whether that has changed since."""
    original: Link | None
    """For a translation: the English page."""
    policy: str
    noindex: bool
    canonical: str
    """Its address in full; "" while the site's own isn't known."""
    crumbs: list[Link]
    local_title: str
    local_menu: list[Link]
    headings: Sequence[Heading]
    contents: Contents
    whole: Link | None
    """Where the page is shown together with its neighbours."""
    edit: Link | None
    report: Link
    review: Said
    is_overdue: bool
    """Whether that review should have been made anew by now."""
    sheets: Sheets | None
    exit: Link | None
    """The quick way out, on pages for readers who may be watched."""
    script: str
    """All scripts of the page, as one file."""
    banners: list[ShownBanner]
    feeds: list[FeedLink]
    """The feeds that a program finds here: of all news, of the page's area, and of the page itself."""
    picture: Picture | None
    """What stands for the page where a link to it is shared, with its address in full."""
    is_shared: bool
    """Whether the page says how a link to it is shown."""
    shared_title: str
    """What a link to it is called there: no more than the browser's tab says."""
    moved_to: str | None
    """Where the page leads on to, if it has moved."""
    changes: list[ChangeNote]
    """What changed on the page, the newest first."""
    linked_data: Markup
    """What programs read of the page, as JSON-LD; "" if there is nothing."""
    also_in: Sequence[Frame] = ()
    """Other languages in which the page for missing ones says the same, below the English."""
