"""Which emergency banners stand on a page.

One for the whole site stands on every page. One for an area stands on every page but those of the areas whose residents
it doesn't concern: a resident comes in through a national page, such as that for getting help, and must not miss it
there. It names its area, so that nobody elsewhere takes it for theirs. A page of which it isn't known whose it is shows
every banner.
"""

from dataclasses import dataclass

from publishing.model.area import Area
from publishing.model.emergency_banner import EmergencyBanner
from publishing.model.line_text import Slot, pieces
from publishing.model.schedule import banners_up
from publishing.model.succession import concerned
from publishing.pages.area_of_page import area_of, area_of_page
from publishing.pages.filled_words import Words, filled_words
from publishing.pages.here import Here


@dataclass(frozen=True, slots=True)
class ShownBanner:
    """A banner as a page shows it."""

    banner: EmergencyBanner
    area: Area | None
    words: tuple[Words, ...]
    more: str | None
    """Where more about it stands, from this page."""


def banners_on(here: Here) -> list[ShownBanner]:
    """The banners of a page, the gravest first."""
    own = area_of_page(here.address, here.hub)
    standing = banners_up(here.hub)
    concerns = concerned(here.hub, own) if own and standing else ()
    return [_shown(each, here) for each in standing if not (own and each.area_id) or each.area_id in concerns]


def _shown(banner: EmergencyBanner, here: Here) -> ShownBanner:
    return ShownBanner(
        banner,
        area_of(banner, here.hub),
        tuple(_words(piece, banner.scope, here) for piece in pieces(banner.text)),
        here.to(banner.more) if banner.more else None,
    )


def _words(piece: str | Slot, scope: str, here: Here) -> Words:
    return Words(piece) if isinstance(piece, str) else filled_words(piece, scope, here)
