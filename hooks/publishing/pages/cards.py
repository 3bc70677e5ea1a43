"""The cards: a page that offers them, and a page for each."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from publishing.model.addresses import CARDS
from publishing.model.card import Card, CardForm, cards_of
from publishing.model.hub import Hub
from publishing.pages.long_lists import has_many_areas
from publishing.pages.page import Contents, Page, Sheets, brief
from publishing.pages.role_guides import menu_for_staff


def pages(hub: Hub) -> Iterator[Page]:
    """The index of all cards, and the cards."""
    cards = cards_of(hub)
    yield _index(hub, cards)
    yield from map(_of_card, cards)


def _index(hub: Hub, cards: Sequence[Card]) -> Page:
    return Page(
        address=CARDS,
        title="A card to print",
        description="The route for your role on one sheet of A4, and on a card for the wallet, as a page and as a PDF.",
        template="cards.html",
        origin=cards[0].guide.origin if cards else hub.site.origin,
        kind="Guidance for staff",
        short_title="Cards to print",
        given={
            "by_area": [(area, list(each)) for area, each in groupby(cards, key=lambda card: card.area)],
            "forms": CardForm,
        },
        menu=menu_for_staff(hub),
        contents=Contents.NOWHERE if has_many_areas(hub) else Contents.WIDE,
    )


def _of_card(card: Card) -> Page:
    return Page(
        address=card.address,
        title=card.title,
        description=brief(f"{card.area.name}, {card.guide.role_name}: {card.guide.lead}"),
        template="card.html",
        sheets=Sheets.ONE_SIDE,
        origin=card.guide.origin,
        kind="Card",
        short_title=f"{card.guide.role_name}, {card.area.name}",
        given={"card": card, "forms": CardForm, "approval": card.approval},
        reviewed=card.guide,
        in_search=False,
        contents=Contents.NOWHERE,
    )
