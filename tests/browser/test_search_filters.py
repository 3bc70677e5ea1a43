"""The filters of the search: by keyboard, on a small telephone, and on a screen enlarged to 400 %."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, ViewportSize, expect
from tests.support.browsing import Watched, watched
from tests.support.search_box import addresses, box, found, options
from tests.support.visits import SCHEMES, Scheme

PHONE = ViewportSize(width=320, height=640)
ENLARGED = ViewportSize(width=320, height=256)
"""What is left of 1280 by 1024 pixels at 400 %."""
DESK = ViewportSize(width=1280, height=900)
MEASURED = ("small", "spaced")
LEAST_TARGET = 24
_OUTSIDE = """(panel) => [...panel.querySelectorAll("*")].filter((each) => {
  const { left, right, width } = each.getBoundingClientRect();
  return width > 0 && (left < 0 || right > innerWidth);
}).map((each) => each.className)"""


@pytest.fixture(params=[PHONE, ENLARGED], ids=["phone", "enlarged"])
def small(browser: Browser, origin: str, request: pytest.FixtureRequest) -> Iterator[Watched]:
    with watched(browser, origin, axe=True, viewport=request.param) as looked_at:
        looked_at.open("/")
        looked_at.page.get_by_role("combobox").fill("strategy")
        expect(looked_at.page.get_by_role("option").first).to_be_attached()
        yield looked_at


def narrow(looked_at: Watched) -> Locator:
    return looked_at.page.get_by_role("button", name="Narrow down", exact=True)


def choices(looked_at: Watched) -> Locator:
    return looked_at.page.locator(".search__choices button")


def opened(looked_at: Watched) -> Watched:
    narrow(looked_at).press("Enter")
    expect(choices(looked_at).first).to_be_visible()
    return looked_at


def test_nothing_is_drawn_before_somebody_opens_them(small: Watched) -> None:
    expect(narrow(small)).to_have_attribute("aria-expanded", "false")
    assert choices(small).count() == 0
    assert opened(small)
    assert choices(small).count() > 5


def test_they_fit_the_width_and_nothing_scrolls_sideways(small: Watched) -> None:
    panel = opened(small).page.locator(".search__panel")
    assert small.sideways() == []
    assert panel.evaluate("(panel) => panel.scrollWidth - panel.clientWidth") <= 0
    assert panel.evaluate(_OUTSIDE) == []


def test_each_is_large_enough_for_a_finger(small: Watched) -> None:
    opened(small)
    for each in (narrow(small), *choices(small).all()):
        size = each.bounding_box()
        assert size
        assert min(size["width"], size["height"]) >= LEAST_TARGET


def test_the_keyboard_reaches_each_in_its_order_and_shows_where_it_is(small: Watched) -> None:
    opened(small)
    for each in choices(small).all():
        small.page.keyboard.press("Tab")
        expect(each).to_be_focused()
        expect(each).to_be_in_viewport()
        assert each.evaluate("(button) => getComputedStyle(button).outlineStyle") != "none"


def test_choosing_and_showing_all_again_work_by_keyboard(small: Watched) -> None:
    opened(small)
    area = small.page.get_by_role("group", name="Area").get_by_role("button", name="Buckinghamshire")
    area.press("Space")
    expect(area).to_have_attribute("aria-pressed", "true")
    expect(area).to_be_focused()
    about = small.page.get_by_role("option").first.locator(".search__about")
    expect(about).to_contain_text("Buckinghamshire")
    reader = small.page.get_by_role("group", name="Written for").get_by_role("button", name="Elected members")
    reader.press("Space")
    expect(reader).to_have_attribute("aria-pressed", "true")
    reset = small.page.get_by_role("button", name="Show all again")
    reset.press("Enter")
    expect(small.page.get_by_role("combobox")).to_be_focused()
    expect(area).to_have_attribute("aria-pressed", "false")


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("size", [PHONE, ENLARGED, DESK], ids=["phone", "enlarged", "desk"])
def test_results_filters_and_numbers_raise_no_barrier(
    browser: Browser, origin: str, size: ViewportSize, scheme: Scheme
) -> None:
    """On these terms the accessibility statement says that the search was tested."""
    with watched(browser, origin, axe=True, viewport=size, color_scheme=scheme) as looked_at:
        looked_at.open("/")
        looked_at.page.get_by_role("combobox").fill("who do I call")
        expect(looked_at.page.locator(".search__danger")).to_be_visible()
        opened(looked_at)
        assert [*looked_at.axe(), *looked_at.sideways(), *looked_at.barriers(*MEASURED)] == []


def test_filters_by_area_and_reader_work_by_keyboard_and_can_be_taken_off(desk: Watched) -> None:
    desk.open("/")
    everything = found(desk, "strategy")
    expect(narrow(desk)).to_have_attribute("aria-expanded", "false")
    narrow(desk).press("Enter")
    area = desk.page.get_by_role("group", name="Area").get_by_role("button", name="Buckinghamshire")
    area.press("Enter")
    expect(area).to_have_attribute("aria-pressed", "true")
    expect(area).to_be_focused()
    expect(options(desk).first.locator(".search__about")).to_contain_text("Buckinghamshire")
    assert all("/buckinghamshire" in each for each in addresses(desk))
    desk.page.get_by_role("button", name="Show all again").press("Enter")
    expect(box(desk)).to_be_focused()
    assert addresses(desk) == everything


def test_a_filter_by_reader_leaves_that_readers_pages(desk: Watched) -> None:
    desk.open("/")
    found(desk, "complain")
    narrow(desk).press("Enter")
    desk.page.get_by_role("group", name="Written for").get_by_role("button", name="Communications").press("Enter")
    expect(options(desk).first).to_have_attribute("href", re.compile("toolkit/complaints-and-transparency/"))
    assert [each for each in addresses(desk) if "get-help/" in each] == []
