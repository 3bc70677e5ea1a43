"""A page before it is rendered: its address, what it is called, and what its template is given."""

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from publishing.model.hub import Hub
from publishing.model.places import Origin
from publishing.model.record import Record
from publishing.model.reviews import Reviewable
from publishing.model.status import Status

LONGEST = 160
"""In letters, of a description: search engines and link previews show no more."""


class Contents(StrEnum):
    """Where the list of a page's headings stands beside it."""

    EVERYWHERE = "everywhere"
    WIDE = "wide"
    """On wide screens alone: on a phone, nothing stands between a worried reader and the page."""
    NOWHERE = "nowhere"


class Sheets(StrEnum):
    """How much paper a page fills that is laid out for paper."""

    ONE_SIDE = "one-side"
    TWO_SIDES = "two-sides"


@dataclass(frozen=True, slots=True)
class Menu:
    """The pages of a section, by address, in order."""

    title: str
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class View:
    """One of several pages that show the same in different ways, as they lead to each other."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Picture:
    """The picture that stands for a page where a link to it is shared."""

    address: str
    alt: str
    width: int = 1200
    height: int = 630


@dataclass(frozen=True, slots=True)
class Page:
    """One page. The template of a generated one lies in `overrides/pages/`."""

    address: str
    """From the site's root, with a slash at both ends."""
    title: str
    description: str
    template: str
    origin: Origin
    """Where an editor changes it."""
    kind: str
    """What search results call it."""
    status: str = ""
    """What search results say of it, where it doesn't simply stand: "Draft", "Ended"."""
    given: Mapping[str, object] = field(default_factory=dict)
    """The names that its template uses."""
    short_title: str = ""
    """What breadcrumbs and menus call it, where the title is long."""
    menu: Menu | None = None
    reviewed: Reviewable | None = None
    """Whose review is the page's own."""
    in_search: bool = True
    is_past: bool = False
    """Whether what it says is of a time that is over: the search finds it after what stands today."""
    contents: Contents = Contents.EVERYWHERE
    head_title: str = ""
    """What the browser's tab and history say, where the title would say too much."""
    exit_page: bool = False
    """Whether it offers a quick way out."""
    sheets: Sheets | None = None
    """For a page that is laid out for paper."""
    scripts: tuple[str, ...] = ()
    """Those of its own, in `overrides/assets/`."""
    picture: Picture | None = None
    moved_to: str = ""
    """For a page that has moved: the address to which it leads on."""
    is_last: bool = False
    """Whether it tells of all other pages, and is rendered after them."""
    chapters: tuple["Page", ...] = ()
    """The pages that it shows as one."""
    whole: str = ""
    """The address of the page that shows this one together with its neighbours."""
    above: tuple[str, ...] = ()
    """The pages above it, from the home page down, where its readers come by others than those in its address."""
    own_term: str = ""
    """The id of the definition that it explains, which it doesn't link to."""

    @property
    def name(self) -> str:
        """What breadcrumbs and menus call it."""
        return self.short_title or self.title


@dataclass(frozen=True, slots=True)
class Link:
    """A link as a template prints it. `href` is relative to the page that it stands on."""

    title: str
    href: str
    current: bool = False
    summary: str | None = None
    tag: Status | None = None
    """Where it stands."""
    lang: str = ""
    """The language of the title, where it isn't that of the page."""


def brief(text: str) -> str:
    """A description of a page, ended at a word if it is too long."""
    return textwrap.shorten(text, LONGEST, placeholder="…")


def origin_of_all(records: Sequence[Record], hub: Hub) -> Origin:
    """Where an editor changes a page that tells of many records: at the first, or else in the site's own file."""
    return records[0].origin if records else hub.site.origin
