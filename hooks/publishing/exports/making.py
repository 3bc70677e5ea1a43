"""Whether every poster and every card can be made: found by making them, as a build does."""

from collections.abc import Iterator
from functools import partial

from publishing.exports.cannot_be_made import problems_of
from publishing.exports.card_pdf import kept_card
from publishing.exports.kept_pictures import KeptPictures
from publishing.kept import NOTHING_KEPT, Kept
from publishing.model.card import CardForm, cards_of
from publishing.model.drawings import drawings_of
from publishing.model.hub import Hub
from publishing.problems import Problem

_NO_PICTURES = KeptPictures()


def what_cannot_be_made(
    hub: Hub, pictures: KeptPictures = _NO_PICTURES, cards: Kept = NOTHING_KEPT
) -> Iterator[Problem]:
    """Every drawing and card whose words don't fit. What is made on the way is kept for the next build."""
    for drawing in drawings_of(hub):
        yield from problems_of(partial(pictures.pictures, drawing, hub.site.owner.name))
    for card in cards_of(hub):
        for form in CardForm:
            yield from problems_of(partial(kept_card, card, form, hub.site, cards))
