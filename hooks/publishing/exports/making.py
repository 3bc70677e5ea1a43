"""Every picture and card of a hub, being made: begun early, and asked for as late as possible."""

from collections.abc import Callable, Mapping
from functools import cached_property

from publishing.disk.kept import NOTHING_KEPT, Kept
from publishing.exports.asset_pictures import Pictures, picture_sheets, pictures_made
from publishing.exports.cannot_be_made import CannotBeMadeError
from publishing.exports.card_pdf import card_sheets, cards_made, every_card
from publishing.exports.kept_sheets import any_refused, refused_before
from publishing.exports.sheet import Sheet
from publishing.exports.typesetting import Batch, Typesetting, typeset
from publishing.model.drawings import drawings_of
from publishing.model.hub import Hub, made_once
from publishing.problems import Problem

_PICTURES, _CARDS = 0, 1
"""Pages tell how large a picture is, so pictures come first."""
_KEPT_PICTURES = "assets"
_KEPT_CARDS = "cards"


class Making:
    """The pictures and cards of a hub. Nothing is made before it is begun, or asked for."""

    def __init__(self, hub: Hub, pictures: Kept = NOTHING_KEPT, cards: Kept = NOTHING_KEPT) -> None:
        """The last two hold what was made before, and will hold what is made."""
        self._hub = hub
        self._kept_pictures = pictures
        self._kept_cards = cards
        self._begun: Typesetting | None = None

    def begin(self) -> None:
        """Make all of them beside whatever else there is to do. Whoever begins closes."""
        pictures, cards = Batch(self._drawn, self._kept_pictures), Batch(self._set, self._kept_cards)
        self._begun = Typesetting([pictures, cards])

    def close(self) -> None:
        """Make no more."""
        if self._begun:
            self._begun.close()

    @cached_property
    def pictures(self) -> list[Pictures]:
        """Each drawing in every form. Raises `CannotBeMadeError`, which tells of all that can't be drawn."""
        made = self._begun.made(_PICTURES) if self._begun else typeset(self._drawn, self._kept_pictures)
        return pictures_made(drawings_of(self._hub), made)

    @cached_property
    def cards(self) -> Mapping[str, bytes]:
        """Each card in every form, by its address. Raises `CannotBeMadeError`, which tells of all that can't be set."""
        made = self._begun.made(_CARDS) if self._begun else typeset(self._set, self._kept_cards)
        return cards_made(every_card(self._hub), made)

    def problems(self) -> list[Problem]:
        """Every drawing and card whose words don't fit."""
        return _problems(lambda: self.pictures, lambda: self.cards)

    def known_problems(self) -> list[Problem]:
        """Those that are known from earlier. Nothing is made."""
        if not (any_refused(self._kept_pictures) or any_refused(self._kept_cards)):
            return []
        pictures, cards = refused_before(self._drawn, self._kept_pictures), refused_before(self._set, self._kept_cards)
        return _problems(
            lambda: pictures_made(drawings_of(self._hub), pictures), lambda: cards_made(every_card(self._hub), cards)
        )

    @property
    def _drawn(self) -> list[Sheet]:
        return picture_sheets(drawings_of(self._hub), self._hub.site.owner.name)

    @property
    def _set(self) -> list[Sheet]:
        return card_sheets(every_card(self._hub), self._hub.site)


@made_once
def making_of(hub: Hub) -> Making:
    """Those of a hub, with what it keeps between builds."""
    return Making(hub, Kept(hub.kept and hub.kept / _KEPT_PICTURES), Kept(hub.kept and hub.kept / _KEPT_CARDS))


def _problems(*makers: Callable[[], object]) -> list[Problem]:
    found: list[Problem] = []
    for make in makers:
        try:
            make()
        except CannotBeMadeError as error:
            found += error.problems
    return found


def what_cannot_be_made(hub: Hub) -> list[Problem]:
    """Every drawing and card whose words don't fit. What is made on the way is kept for the next build."""
    making = making_of(hub)
    try:
        making.begin()
        return making.problems()
    finally:
        making.close()
