"""What an editor is told about a poster that can't be read, told or opened."""

import pytest
from tests.checks.tiny_asset import ASSETS, OTHER_MESSAGE, PICTURE_OF_WITHDRAWN, add_asset
from tests.checks.tiny_hub import TinyHub
from tests.checks.tiny_message import CHANNELS, MESSAGE
from tests.support.trees import ROOT

from publishing.checks.assets import ANOTHER
from publishing.model.asset import Asset
from publishing.model.contrast import NEEDED, contrast
from publishing.model.hub import Hub
from publishing.reading.read_hub import read_hub


@pytest.fixture
def hub(hub: TinyHub) -> TinyHub:
    return add_asset(hub)


def test_the_small_poster_is_right(hub: TinyHub) -> None:
    assert hub.problems() == []


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#000000", 21.0),
        ("#777777", "#ffffff", 4.478),
        ("#767676", "#ffffff", 4.542),
        ("#123456", "#123456", 1.0),
    ],
)
def test_contrast_is_what_wcag_says(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.001)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            'text: "#ffffff"',
            'text: "#76918f"',
            (
                f"{ASSETS}:15:7: `text` #76918f has a contrast of 3.61 to 1 with the ground #143b3b; "
                "make one lighter or darker, until it is 4.5 to 1 or more"
            ),
        ),
        (
            'accent: "#f5d76e"',
            'accent: "#6e9c9c"',
            (
                f"{ASSETS}:16:7: `accent` #6e9c9c has a contrast of 4.01 to 1 with the ground #143b3b; "
                "make one lighter or darker, until it is 4.5 to 1 or more"
            ),
        ),
        (
            "qr: national-page",
            "qr: helpline",
            (
                f"{ASSETS}:11:5: the contact `helpline` has no web page for the square code to open; "
                "add a page to it, or name another contact"
            ),
        ),
        (
            'ground: "#143b3b"',
            'ground: "green"',
            (
                f"{ASSETS}:14:7: 'green' isn't a colour (in `ground`); "
                'write it in quotation marks with six digits: "#143b3b"'
            ),
        ),
        (
            "headline: Look first",
            "headline: Look twice",
            (
                f"{ASSETS}:12:5: the alt text doesn't say all that the picture does: the headline, 'Look twice'; "
                "add it; name a contact by a slot, as {number:…}"
            ),
        ),
        (
            "Call {number:helpline}.",
            "Call for help.",
            (
                f"{ASSETS}:12:5: the alt text doesn't say all that the picture does: the contact `helpline`; "
                "add it; name a contact by a slot, as {number:…}"
            ),
        ),
        (
            "contacts: [helpline]",
            "contacts: [helpfile]",
            f"{ASSETS}:10:16: there is no contact `helpfile` (in `contacts`); did you mean `helpline`?",
        ),
        (
            "Call {number:helpline}.",
            "Call {number:helpfile}.",
            (
                f"{ASSETS}:12:5: {{number:helpfile}} can't be filled: there is no contact `helpfile` (in `alt`); "
                "did you mean `helpline`?"
            ),
        ),
    ],
)
def test_an_asset_that_is_wrong_is_named(hub: TinyHub, old: str, new: str, problem: str) -> None:
    hub.replace(ASSETS, old, new)
    assert problem in hub.problems()


def test_a_line_needs_no_picture_of_a_message_that_was_withdrawn(hub: TinyHub) -> None:
    for path, content in PICTURE_OF_WITHDRAWN.items():
        hub.write(path, content)
    what = "the picture `look-poster` belongs to `look-first`, which is withdrawn"
    assert hub.problems() == [f"{OTHER_MESSAGE}:11:9: {what}; {ANOTHER}"]


def test_a_caption_needs_its_picture(hub: TinyHub) -> None:
    hub.replace(CHANNELS, "counting: characters", "counting: characters, preview: caption")
    assert hub.problems() == [f"{MESSAGE}:12:9: `long` takes no words without a picture; name an asset: `image: …`"]
    hub.replace(MESSAGE, "channel: long", "channel: long\n        image: look-poster")
    assert hub.problems() == []


def test_alt_text_is_required(hub: TinyHub) -> None:
    hub.replace(ASSETS, '    alt: "A poster: Look first. Call {number:helpline}."\n', "")
    (problem,) = hub.problems()
    assert problem.startswith(f"{ASSETS}:4:")
    assert "`alt` is missing" in problem


def test_the_real_assets_have_more_contrast_than_is_needed() -> None:
    real: Hub = read_hub(ROOT / "data", ROOT / "docs").hub
    for asset in real.all(Asset):
        assert contrast(asset.colours.text, asset.colours.ground) >= 7 > NEEDED
        assert contrast(asset.colours.accent, asset.colours.ground) >= 7 > NEEDED
