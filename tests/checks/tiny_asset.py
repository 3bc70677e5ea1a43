"""A small poster with its message, to be spoilt in one way at a time. Everything in it is invented."""

from tests.checks.tiny_hub import EMERGENCY, TinyHub
from tests.checks.tiny_message import CHANNELS, MESSAGE, TINY_CHANNELS, TINY_MESSAGE

ASSETS = "data/national/communications_toolkit/shared/assets.yml"
PAGE = "data/national/contacts/national-page.yml"
TINY_ASSETS = """\
as_at: 2024-02-20
sources: [{source: report, paragraph: '1'}]
assets:
  - id: look-poster
    title: Poster about looking
    type: poster
    message: look-first
    headline: Look first
    lead: Then cross. Take your time.
    contacts: [helpline]
    qr: national-page
    alt: "A poster: Look first. Call {number:helpline}."
    colours:
      ground: "#143b3b"
      text: "#ffffff"
      accent: "#f5d76e"
"""

OTHER_MESSAGE = MESSAGE.replace("look-first", "look-twice")
PICTURE_OF_WITHDRAWN = {
    ASSETS: TINY_ASSETS,
    CHANNELS: TINY_CHANNELS,
    MESSAGE: f"{TINY_MESSAGE}withdrawn: {{date: 2024-03-01, why: It is wrong.}}\n",
    OTHER_MESSAGE: TINY_MESSAGE.replace("number: 1", "number: 2").replace(
        "channel: short", "channel: short\n        image: look-poster"
    ),
}
"""A message that was withdrawn, and another whose line has its picture."""


def add_asset(hub: TinyHub) -> TinyHub:
    """The small hub with a poster in it."""
    text = hub.text(EMERGENCY).replace("emergency: true\n", "").replace("Emergency", "National")
    hub.write(PAGE, text.replace('{kind: voice, value: "999"}', "{kind: page, value: https://example.org/page}"))
    return hub.write_all({MESSAGE: TINY_MESSAGE, CHANNELS: TINY_CHANNELS, ASSETS: TINY_ASSETS})
