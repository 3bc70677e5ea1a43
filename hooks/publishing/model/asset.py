"""Assets: posters and cards that the build draws from data."""

from publishing.model.entry import Entry
from publishing.model.guide import ContactId
from publishing.model.line_text import LineText
from publishing.model.message import MessageId
from publishing.model.record import CitedRecord, Operational
from publishing.model.text import Colour, Text
from publishing.model.worded import Worded


class AssetType(Worded):
    """What it is, with its size."""

    POSTER = "poster", "Poster, A4"
    SOCIAL_CARD = "social-card", "Social card, 1200 by 630"

    @property
    def width(self) -> int:
        """In the pixels of its PNG."""
        return _PIXELS[self][0]

    @property
    def height(self) -> int:
        """In the pixels of its PNG."""
        return _PIXELS[self][1]


_PIXELS = {AssetType.POSTER: (1240, 1754), AssetType.SOCIAL_CARD: (1200, 630)}


class Colours(Entry):
    """The colours of an asset. Text must be readable on its ground: the check works it out."""

    ground: Colour
    text: Colour
    accent: Colour
    """For rules and marks, and for numbers."""


class Asset(Operational, CitedRecord):
    """One poster or card. It is made for the whole nation, and for each area of the site."""

    title: Text
    type: AssetType
    message: MessageId
    headline: LineText
    lead: LineText
    contacts: tuple[ContactId, ...] = ()
    qr: ContactId
    """The contact whose web page the QR code opens."""
    alt: LineText
    """What somebody who can't see it is told."""
    colours: Colours

    @property
    def address(self) -> str:
        """Its place on its message's page."""
        return f"/toolkit/{self.message}/#asset-{self.id}"
