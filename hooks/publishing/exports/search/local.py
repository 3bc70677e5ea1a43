"""Whom to tell in an area: the words that ask for it, and the pages that answer.

`overrides/search/local.js` reads it.
"""

from collections.abc import Iterator, Mapping

from publishing.exports.search.packing import numbers
from publishing.model.area import Area
from publishing.model.card import cards_in, cards_of
from publishing.model.hub import Hub
from publishing.model.search_topic import SearchTopic
from publishing.model.search_words import term_of, words_of

_REFER = "/refer/"


def whom_to_tell(hub: Hub, places: Mapping[str, int]) -> dict[str, object]:
    """`places` has the number of each result, by its address. The topic's lines stand above, where no other fits."""
    asking = {place: topic.beside_areas for place, topic in enumerate(hub.all(SearchTopic)) if topic.beside_areas}
    words = (word for labels in asking.values() for label in labels for word in words_of(label))
    return {
        "words": sorted({term_of(word) for word in words}),
        "topic": next(iter(asking), -1),
        "routes": [numbers(route) for route in _routes(hub, places)],
    }


def _routes(hub: Hub, places: Mapping[str, int]) -> Iterator[list[int]]:
    """The page for who has no role here, with all cards of each area; then each role's, with its card in each area."""
    cards: dict[str, list[str]] = {_REFER: [cards_in(area) for area in hub.all(Area)]}
    for card in cards_of(hub):
        cards.setdefault(card.guide.address, []).append(card.address)
    for guide, of_areas in cards.items():
        if guide in places:
            yield [places[each] for each in (guide, *of_areas) if each in places]
