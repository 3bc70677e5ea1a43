"""The parts of the site: what leads to each, whom it is for, and how likely it is wanted. A new part is a line here."""

from dataclasses import dataclass
from enum import Enum, auto

from publishing.model.search_entry import FOR_EDITORS, Reader


class LedTo(Enum):
    """From where every page leads to a part."""

    MENU = auto()
    FOOT = auto()
    NOWHERE = auto()


_EVERYBODY = frozenset(Reader)
_COUNCIL = frozenset((Reader.MEMBER, Reader.OFFICER))
_EDITORS = frozenset((Reader.OFFICER, Reader.COMMUNICATIONS))


@dataclass(frozen=True, slots=True)
class SitePart:
    """A page, with all that stand below it."""

    address: str
    led_to: LedTo
    prior: float
    """How likely it is that somebody who searches wants a page of it: from 0 to 1."""
    readers: frozenset[Reader] = _EVERYBODY
    names: tuple[str, ...] = ()
    """What its own page goes by in the A to Z, where no record or guide there has these names."""
    named: str = ""
    """The word of the interface that leads to it, where its address doesn't say which."""
    kind: str = "About"
    """What search results call a hand-written page of it."""
    is_generated: bool = True
    """Whether its own page is made from records, in every hub: not from one guide, nor written by hand."""

    @property
    def word(self) -> str:
        """The name of the word of the interface that leads to it: `get_help` to /get-help/."""
        return self.named or self.address.strip("/").replace("-", "_")


SITE_PARTS = (
    SitePart("/", LedTo.NOWHERE, 0.6),
    SitePart("/get-help/", LedTo.MENU, 1.0, frozenset((Reader.RESIDENT,)), is_generated=False),
    SitePart("/refer/", LedTo.MENU, 1.0, frozenset((Reader.STAFF,)), is_generated=False),
    SitePart("/contacts/", LedTo.MENU, 1.0, names=("Contacts",)),
    SitePart("/strategy/", LedTo.MENU, 0.85, _COUNCIL, ("Strategies",)),
    SitePart("/members/", LedTo.MENU, 0.95, frozenset((Reader.MEMBER,)), ("Elected members",)),
    SitePart("/toolkit/", LedTo.MENU, 0.85, frozenset((Reader.COMMUNICATIONS,)), is_generated=False),
    SitePart("/definitions/", LedTo.MENU, 0.95, names=("Definitions",)),
    SitePart("/about/", LedTo.FOOT, 0.8, names=("About this hub",), is_generated=False),
    SitePart("/duty/", LedTo.FOOT, 0.9, _COUNCIL | {Reader.STAFF}, ("The Prevent duty",)),
    SitePart("/timeline/", LedTo.FOOT, 0.8, _COUNCIL, ("Timeline",)),
    SitePart("/statistics/", LedTo.FOOT, 0.9, _COUNCIL | {Reader.COMMUNICATIONS}, ("Prevent in figures", "Figures")),
    SitePart("/updates/", LedTo.FOOT, 0.75, names=("Updates",)),
    SitePart("/sources/", LedTo.FOOT, 0.42, frozenset((Reader.OFFICER,)), ("Sources",)),
    SitePart("/data/", LedTo.FOOT, 0.8, frozenset((Reader.OFFICER,)), ("Open data",)),
    SitePart("/about/freshness/", LedTo.FOOT, 0.8, named="freshness"),
    SitePart("/a-z/", LedTo.FOOT, 0.6, named="a_to_z"),
    SitePart("/privacy/", LedTo.FOOT, 0.9, names=("Privacy",), is_generated=False),
    SitePart("/accessibility-statement/", LedTo.FOOT, 0.9, names=("Accessibility statement",)),
    SitePart("/contributing/", LedTo.NOWHERE, 0.6, _EDITORS, kind=FOR_EDITORS, is_generated=False),
    SitePart("/decisions/", LedTo.NOWHERE, 0.4, frozenset((Reader.OFFICER,)), kind=FOR_EDITORS, is_generated=False),
)
"""In the order of the menu, and of the foot."""


def part_of(address: str) -> SitePart:
    """The innermost part in which a page stands."""
    within = (part for part in SITE_PARTS if address.startswith(part.address))
    return max(within, key=lambda part: len(part.address))
