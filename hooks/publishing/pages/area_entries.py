"""Pages that show for one area what another page shows for all: found by their names, their words being the other's."""

from collections.abc import Iterator, Mapping

from publishing.model.addresses import CARDS
from publishing.model.area import Area
from publishing.model.card import Card, cards_in, cards_of
from publishing.model.hub import Hub
from publishing.model.search_entry import Reader, SearchEntry
from publishing.pages.feeds import Channel, channels
from publishing.pages.page import Page

_PRIOR = 0.59
"""Less likely than all that is known by name from the start: whoever wants one names its area."""
_OF_MEMBERS = "member"


def area_entries(hub: Hub, pages: Mapping[str, Page]) -> Iterator[SearchEntry]:
    """An entry for each card, for all cards of an area, and for its news. `pages` are all, by their addresses."""
    yield from (_of_cards(area, pages[CARDS].kind) for area in hub.all(Area))
    yield from (_of_card(card, pages[card.address].kind) for card in cards_of(hub))
    yield from (_of_news(each, each.area, pages[each.folder]) for each in channels(hub) if each.area)


def _of_cards(area: Area, kind: str) -> SearchEntry:
    return SearchEntry(
        address=cards_in(area),
        title=f"Prevent cards: {area.name}",
        kind=kind,
        description="The route for each role, on a sheet of A4 and on a card for the wallet.",
        area=area.name,
        readers=frozenset((Reader.MEMBER, Reader.STAFF)),
        prior=_PRIOR,
    )


def _of_card(card: Card, kind: str) -> SearchEntry:
    return SearchEntry(
        address=card.address,
        title=card.title,
        kind=kind,
        description="The route for this role on a sheet of A4, and on a card for the wallet.",
        names=(f"{card.area.name} card {card.guide.role_name}", f"{card.area.name} card to print {card.guide.id}"),
        area=card.area.name,
        readers=frozenset((Reader.MEMBER if card.guide.id == _OF_MEMBERS else Reader.STAFF,)),
        prior=_PRIOR,
    )


def _of_news(channel: Channel, area: Area, page: Page) -> SearchEntry:
    return SearchEntry(
        address=channel.folder,
        title=channel.title,
        kind=page.kind,
        description=page.description,
        names=(channel.title, f"{area.name} updates"),
        area=area.name,
        prior=_PRIOR,
    )
