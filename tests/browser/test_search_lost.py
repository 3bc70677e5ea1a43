"""Who finds nothing is led on: to 999, to help, and to the A to Z."""

import re

import pytest
from playwright.sync_api import expect
from tests.support.browsing import Watched, axe_source
from tests.support.search_box import box, found

WAYS = [("Call 999", "tel:999"), ("Worried about someone?", "./get-help/"), ("A to Z of topics", "./a-z/")]


@pytest.mark.parametrize("words", ["hlp", "میں مدد کیسے حاصل کروں", "wie kann ich hilfe bekommen"])
def test_who_finds_nothing_is_led_on(phone: Watched, words: str) -> None:
    phone.open("/")
    box(phone).fill(words)
    status = phone.page.get_by_role("status")
    expect(status).to_contain_text("No results. Try other words, or follow one of these links.")
    expect(status).to_contain_text("Immediate danger? Call 999.")
    shown = phone.page.locator(".search__panel").get_by_role("link").all()
    assert [(each.inner_text(), each.get_attribute("href")) for each in shown] == WAYS
    assert phone.sideways() == []
    phone.page.evaluate(axe_source())
    assert phone.axe() == []
    assert phone.breaches() == []


def test_the_ways_on_are_reached_by_keyboard_and_go_with_the_words(desk: Watched) -> None:
    desk.open("/refer/")
    box(desk).fill("hlp")
    ways = desk.page.locator(".search__panel").get_by_role("link")
    expect(ways).to_have_count(3)
    for place in range(3):
        desk.page.keyboard.press("Tab")
        expect(ways.nth(place)).to_be_focused()
    desk.page.keyboard.press("Escape")
    expect(box(desk)).to_be_focused()
    expect(ways).to_have_count(0)
    assert found(desk, "channel")
    expect(ways.filter(visible=True)).to_have_count(0)
    box(desk).fill("hlp")
    ways.nth(1).focus()
    desk.page.keyboard.press("Enter")
    desk.page.wait_for_url("**/get-help/")


def test_who_types_in_another_language_is_led_on_above_what_was_guessed(desk: Watched) -> None:
    desk.open("/")
    found(desk, "necesito ayuda con mi hijo")
    expect(desk.page.locator(".search__ways").get_by_role("link")).to_have_count(2)
    expect(desk.page.locator(".search__danger a").first).to_have_text("Call 999")


def test_it_says_so_when_nothing_is_found(desk: Watched) -> None:
    desk.open("/")
    box(desk).fill("xyzzyqwv")
    expect(desk.page.get_by_role("status")).to_have_text(re.compile("no ", re.IGNORECASE))
    expect(box(desk)).to_have_attribute("aria-expanded", "false")
