"""The hub without a mouse: by keyboard and by finger."""

import re
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, expect
from tests.support.browsing import Watched, watched
from tests.support.sites import BuiltSite
from tests.support.visits import SCHEMES, Scheme

SAMPLE = (
    "/",
    "/get-help/",
    "/contacts/",
    "/definitions/extremism/",
    "/strategy/thurrock/2024-2027/",
    "/strategy/thurrock/2024-2027/assessment/",
    "/timeline/",
    "/statistics/",
    "/a-z/",
    "/404.html",
)


@pytest.mark.parametrize("address", SAMPLE)
@pytest.mark.parametrize("width", [1280, 320])
def test_the_keyboard_stops_at_all_that_is_shown_in_its_order_and_is_never_held(
    browser: Browser, origin: str, address: str, width: int
) -> None:
    with watched(browser, origin, axe=True, viewport={"width": width, "height": 800}) as looked_at:
        looked_at.open(address)
        wanted: list[str] = looked_at.page.evaluate("barriers.stops()")
        met = [stop for _ in range(len(wanted) + 1) if (stop := next_stop(looked_at))]
    assert met == wanted


@pytest.mark.parametrize("width", [1280, 992, 320])
@pytest.mark.parametrize("script", [True, False])
def test_in_the_header_the_keyboard_goes_along_each_line_and_down(
    browser: Browser, origin: str, width: int, *, script: bool
) -> None:
    settings: dict[str, Any] = {"viewport": {"width": width, "height": 800}, "java_script_enabled": script}
    with watched(browser, origin, **settings) as looked_at:
        looked_at.open("/")
        stops = looked_at.page.locator(".bar").locator("a, summary, input").all()
        boxes = [box for each in stops if each.is_visible() and (box := each.bounding_box())]
    assert len(boxes) >= 4
    for before, after in pairwise(boxes):
        below = after["y"] >= before["y"] + before["height"]
        beside = after["x"] >= before["x"] + before["width"] and after["y"] + after["height"] > before["y"]
        assert below or beside, (before, after)


def next_stop(looked_at: Watched) -> str:
    """What the next press of Tab leads to; "" when the page is left."""
    looked_at.page.keyboard.press("Tab")
    stop: str = looked_at.page.evaluate(
        "document.activeElement === document.body ? '' : barriers.name(document.activeElement)"
    )
    return stop


def test_the_first_stop_is_the_skip_link_and_it_leads_to_the_content(desk: Watched) -> None:
    desk.open("/get-help/")
    desk.page.keyboard.press("Tab")
    skip = desk.page.locator("a.skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    desk.page.keyboard.press("Enter")
    expect(desk.page.locator("main")).to_be_focused()
    desk.page.keyboard.press("Tab")
    assert desk.page.evaluate("document.querySelector('main').contains(document.activeElement)")


def menu(looked_at: Watched) -> tuple[Locator, Locator]:
    """The button of the main menu, and its links."""
    nav = looked_at.page.get_by_role("navigation", name="Main")
    return nav.locator("summary"), nav.get_by_role("link")


def test_the_menu_of_a_phone_opens_by_keyboard_and_its_links_are_reached(phone: Watched) -> None:
    phone.open("/get-help/")
    button, links = menu(phone)
    expect(links.first).to_be_hidden()
    button.focus()
    phone.page.keyboard.press("Enter")
    expect(links.first).to_be_visible()
    for number in range(links.count()):
        phone.page.keyboard.press("Tab")
        expect(links.nth(number)).to_be_focused()
        expect(links.nth(number)).to_be_in_viewport()
    phone.page.keyboard.press("Enter")
    phone.page.wait_for_url("**/definitions/")


def test_escape_closes_the_menu_of_a_phone_and_goes_back_to_its_button(phone: Watched) -> None:
    phone.open("/")
    button, links = menu(phone)
    button.focus()
    phone.page.keyboard.press("Enter")
    expect(links.first).to_be_visible()
    phone.page.keyboard.press("Tab")
    phone.page.keyboard.press("Escape")
    expect(links.first).to_be_hidden()
    expect(button).to_be_focused()


OPENED = ("unreachable", "lost", "small", "spaced")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_open_menu_of_a_phone_raises_no_barrier(browser: Browser, origin: str, scheme: Scheme) -> None:
    settings = {"viewport": {"width": 320, "height": 640}, "color_scheme": scheme}
    with watched(browser, origin, axe=True, **settings) as looked_at:
        looked_at.open("/")
        menu(looked_at)[0].click()
        expect(menu(looked_at)[1].first).to_be_visible()
        assert [*looked_at.axe(), *looked_at.sideways(), *looked_at.barriers(*OPENED)] == []


def test_the_page_that_is_open_is_marked_in_the_menu(desk: Watched) -> None:
    desk.open("/get-help/")
    current = desk.page.get_by_role("navigation", name="Main").locator("[aria-current]")
    expect(current).to_have_text("Get help")


def a_term(looked_at: Watched, site: BuiltSite) -> tuple[Locator, Locator]:
    """The first linked term of a page that has one, and its gloss."""
    address = "/strategy/thurrock/2024-2027/context/"
    assert site.pages[address].main.find_all("span", class_="term")
    looked_at.open(address)
    term = looked_at.page.locator("main .term").first
    return term.locator("a"), term.get_by_role("tooltip", include_hidden=True)


def test_a_gloss_opens_on_focus_and_escape_closes_it(desk: Watched, site: BuiltSite) -> None:
    link, gloss = a_term(desk, site)
    expect(gloss).to_be_hidden()
    link.focus()
    expect(gloss).to_be_visible()
    desk.page.keyboard.press("Escape")
    expect(gloss).to_be_hidden()
    expect(link).to_be_focused()


def test_a_gloss_opens_on_hover_and_stays_while_the_mouse_is_on_it(desk: Watched, site: BuiltSite) -> None:
    link, gloss = a_term(desk, site)
    link.hover()
    expect(gloss).to_be_visible()
    gloss.hover()
    expect(gloss).to_be_visible()
    desk.page.locator("h1").hover()
    expect(gloss).to_be_hidden()


def test_a_gloss_that_escape_closed_under_the_mouse_opens_again_later(desk: Watched, site: BuiltSite) -> None:
    link, gloss = a_term(desk, site)
    link.hover()
    expect(gloss).to_be_visible()
    desk.page.keyboard.press("Escape")
    expect(gloss).to_be_hidden()
    desk.page.locator("h1").hover()
    link.hover()
    expect(gloss).to_be_visible()


def test_the_first_tap_opens_a_gloss_and_the_second_follows_the_link(phone: Watched, site: BuiltSite) -> None:
    link, gloss = a_term(phone, site)
    before = phone.page.url
    link.tap()
    expect(gloss).to_be_visible()
    assert phone.page.url == before
    link.tap()
    phone.page.wait_for_url(re.compile("/definitions/"))


def test_a_tap_elsewhere_closes_a_gloss(phone: Watched, site: BuiltSite) -> None:
    link, gloss = a_term(phone, site)
    link.tap()
    expect(gloss).to_be_visible()
    phone.page.locator("h2").first.tap()
    expect(gloss).to_be_hidden()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", [1280, 320])
def test_an_open_gloss_raises_no_barrier_and_fits_the_screen(
    browser: Browser, origin: str, site: BuiltSite, scheme: Scheme, width: int
) -> None:
    settings = {"viewport": {"width": width, "height": 640}, "color_scheme": scheme}
    with watched(browser, origin, axe=True, **settings) as looked_at:
        link, gloss = a_term(looked_at, site)
        link.focus()
        expect(gloss).to_be_visible()
        assert [*looked_at.axe(), *looked_at.sideways(), *looked_at.barriers(*OPENED)] == []
