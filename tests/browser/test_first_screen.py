"""On a small telephone, the first screen of the home page and of the page for residents answers the reader."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, expect
from tests.support.browsing import Watched, watched

from publishing.model.area import Area
from publishing.model.contact import Contact
from publishing.model.guide import Guide
from publishing.model.hub import Hub

SIZES = {"small": (320, 640), "common": (390, 844)}


@pytest.fixture(params=[(size, script) for size in SIZES.values() for script in (True, False)])
def hand(browser: Browser, origin: str, request: pytest.FixtureRequest) -> Iterator[Watched]:
    """A page on a telephone, with script and without."""
    (width, height), script = request.param
    screen = {"width": width, "height": height}
    settings: dict[str, Any] = {"viewport": screen, "has_touch": True, "is_mobile": True, "java_script_enabled": script}
    with watched(browser, origin, **settings) as looked_at:
        yield looked_at


def assert_on_first_screen(hand: Watched, part: Locator) -> None:
    expect(part).to_be_visible()
    box, size = part.bounding_box(), hand.page.viewport_size
    assert box
    assert size
    assert box["y"] + box["height"] <= size["height"]


def test_home_shows_the_emergency_number_and_all_four_doors(hand: Watched) -> None:
    hand.open("/")
    assert_on_first_screen(hand, hand.page.locator("main .danger-panel__call"))
    doors = hand.page.locator("main .door")
    expect(doors).to_have_count(4)
    for door in doors.all():
        assert_on_first_screen(hand, door)


def test_home_says_of_each_area_no_more_than_its_council_before_the_national_numbers(desk: Watched, hub: Hub) -> None:
    desk.open("/")
    items = desk.page.locator("#areas + .link-list > li")
    areas = hub.all(Area)
    expect(items).to_have_count(len(areas))
    expect(items.locator(".link-list__summary")).to_have_text([area.council for area in areas])
    assert [each.locator(".tag").count() == 1 for each in items.all()] == [bool(each.successors) for each in areas]


@pytest.mark.parametrize("guide_id", ["get-help", "signs", "talk", "what-happens"])
def test_who_comes_for_help_sees_whom_to_call_directly_below_the_lead(hand: Watched, hub: Hub, guide_id: str) -> None:
    guide = hub.get(Guide, guide_id)
    contact = hub.get(Contact, guide.call_first or "")
    hand.open(guide.address)
    assert_on_first_screen(hand, hand.page.locator("main .danger-panel__call"))
    below = hand.page.locator("main .lead + .call-first a")
    expect(below).to_have_attribute("href", contact.main_channel.href or "")
    assert_on_first_screen(hand, below)


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/get-help/",
        "/get-help/easy-read/",
        "/refer/",
        "/refer/school/",
        "/refer/helper/",
        "/refer/helper/adults/step-5/",
        "/refer/helper/someone/step-7/",
        "/contacts/",
        "/toolkit/share-a-concern/",
        "/timeline/",
    ],
)
def test_letters_of_twice_the_size_need_no_scrolling_sideways(browser: Browser, origin: str, address: str) -> None:
    with watched(browser, origin, viewport={"width": 320, "height": 640}) as looked_at:
        looked_at.open(address)
        looked_at.page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert looked_at.page.evaluate("document.documentElement.scrollWidth") == 320
        box = looked_at.page.locator(".emergency").bounding_box()
        assert box
        assert box["x"] + box["width"] <= 320
