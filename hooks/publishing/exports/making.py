"""Whether every poster and every card can be made: found by making them, as a build does."""

from collections.abc import Iterator

from publishing.exports.asset_pictures import pictures_of
from publishing.exports.cannot_be_made import CannotBeMadeError
from publishing.exports.card_pdf import cards_as_pdf
from publishing.kept import NOTHING_KEPT, Kept
from publishing.model.drawings import drawings_of
from publishing.model.hub import Hub
from publishing.problems import Problem


def what_cannot_be_made(hub: Hub, pictures: Kept = NOTHING_KEPT, cards: Kept = NOTHING_KEPT) -> Iterator[Problem]:
    """Every drawing and card whose words don't fit. What is made on the way is kept for the next build."""
    makers = (
        lambda: pictures_of(drawings_of(hub), hub.site.owner.name, pictures),
        lambda: cards_as_pdf(hub, cards),
    )
    for make in makers:
        try:
            make()
        except CannotBeMadeError as error:
            yield from error.problems
