"""Posters and cards on pages: what is shown, what can be downloaded, and what stands for a page that is shared."""

from collections.abc import Sequence
from dataclasses import dataclass

from publishing.model.area import Area
from publishing.model.asset import Asset, AssetType
from publishing.model.drawing import Drawing
from publishing.model.drawings import drawings_for, drawings_of, pack_file
from publishing.model.fresh_contacts import home_area
from publishing.model.hub import Hub
from publishing.model.message import Message
from publishing.pages.page import Picture


@dataclass(frozen=True, slots=True)
class ShownAsset:
    """An asset on its message's page: one drawing to look at, and the same for other places."""

    shown: Drawing
    others: Sequence[Drawing]

    @property
    def asset(self) -> Asset:
        """What was drawn."""
        return self.shown.asset


@dataclass(frozen=True, slots=True)
class Pack:
    """All posters and cards of one place, to download together."""

    title: str
    file: str


def shown_assets(hub: Hub, message: Message) -> list[ShownAsset]:
    """The assets of a message. A hub for one council shows that council's first."""
    drawings = _home_first(hub)
    own = [asset for asset in hub.all(Asset) if asset.message == message.id]
    by_asset = ([drawing for drawing in drawings if drawing.asset.id == asset.id] for asset in own)
    return [ShownAsset(first, others) for first, *others in by_asset]


def shown_drawing(hub: Hub, asset: Asset) -> Drawing:
    """An asset as it is shown: for the home area, if there is one, and else for any."""
    return next(drawing for drawing in drawings_for(hub, home_area(hub)) if drawing.asset.id == asset.id)


def packs(hub: Hub) -> list[Pack]:
    """A package for each place; none where nothing is drawn."""
    places = dict.fromkeys(_place(drawing.area) for drawing in _home_first(hub))
    return [Pack(title, file) for title, file in places]


def picture_of(hub: Hub, message: Message) -> Picture | None:
    """What stands for a message's page: its social card, if it has one."""
    cards = (each.shown for each in shown_assets(hub, message) if each.asset.type is AssetType.SOCIAL_CARD)
    return next((Picture(card.png, card.alt) for card in cards), None)


def picture_of_home(hub: Hub) -> Picture | None:
    """What stands for the home page and the toolkit's: the social card of the first message that has one."""
    return picture_of_area(hub, home_area(hub))


def picture_of_area(hub: Hub, area: Area | None) -> Picture | None:
    """What stands for the page of an area: the same card, as it is drawn for that area."""
    numbers = {message.id: message.number for message in hub.all(Message)}
    cards = (each for each in drawings_for(hub, area) if each.asset.type is AssetType.SOCIAL_CARD)
    first = min(cards, key=lambda card: numbers[card.asset.message], default=None)
    return Picture(first.png, first.alt) if first else None


def _home_first(hub: Hub) -> list[Drawing]:
    home = home_area(hub)
    return sorted(drawings_of(hub), key=lambda drawing: (drawing.area and drawing.area.id) != (home and home.id))


def _place(area: Area | None) -> tuple[str, str]:
    return (f"For {area.name}" if area else "For any area", pack_file(area))
