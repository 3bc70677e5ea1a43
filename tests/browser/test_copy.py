"""Lines are copied in the browser: the clipboard holds the words, under the strict policy, by mouse and by keyboard."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, expect
from tests.support.browsing import Watched, watched
from tests.support.page_visit import findings, still
from tests.support.visits import Care, Visit

MESSAGE = "/toolkit/look-first/"
PRESS = "/toolkit/press/"
TOOLKIT = "/toolkit/"
NEWSLETTER = (
    "What is crossing? Going from one side to the other. Standing still is not crossing. The official words are "
    "“Crossing is any of these: (a) walking over; or (b) running over.”\n\n"
    "The Example line hears you on 01632 960 101, Monday to Friday, 9 am to 5 pm."
)
LINES = {
    "line-look-x": (
        "Not sure whether to cross? Look first, then call the Example line on 01632 960 101. https://help.example/"
    ),
    "line-look-x-alt": "A card that says: Look first. Then call the Example line on 01632 960 101.",
    "line-look-sms": "Look first, then cross. 01632 960 101",
    "line-look-newsletter": NEWSLETTER,
    "press-look-first-1": "Looking first keeps people whole. Whoever is worried can call 01632 960 101.",
}
SIZES: dict[int, dict[str, Any]] = {
    1280: {"viewport": {"width": 1280, "height": 900}},
    320: {"viewport": {"width": 320, "height": 640}},
}
READ = "navigator.clipboard.readText()"
ALLOWED = ["clipboard-read", "clipboard-write"]


@pytest.fixture
def reader(browser: Browser, example_origin: str) -> Iterator[Watched]:
    with watched(browser, example_origin, axe=True, permissions=ALLOWED, **SIZES[1280]) as looked_at:
        yield looked_at
        assert looked_at.breaches() == []


def button(looked_at: Watched, anchor: str) -> Locator:
    return looked_at.page.locator(f"[data-copy='{anchor}']").get_by_role("button")


def said(looked_at: Watched, anchor: str) -> Locator:
    return looked_at.page.locator(f"[data-copy='{anchor}']").get_by_role("status")


@pytest.mark.parametrize("anchor", LINES)
def test_the_clipboard_holds_the_line_and_the_reader_is_told(reader: Watched, anchor: str) -> None:
    reader.open(MESSAGE)
    button(reader, anchor).click()
    expect(said(reader, anchor)).to_have_text("Copied")
    assert reader.page.evaluate(READ) == LINES[anchor]
    expect(button(reader, anchor)).to_be_focused()


def test_a_line_is_copied_by_keyboard_and_the_focus_stays(reader: Watched) -> None:
    reader.open(MESSAGE)
    first = button(reader, "line-look-x")
    first.focus()
    reader.page.keyboard.press("Enter")
    expect(said(reader, "line-look-x")).to_have_text("Copied")
    expect(first).to_be_focused()
    assert reader.page.evaluate(READ) == LINES["line-look-x"]


def test_the_lines_for_the_press_are_copied_too(reader: Watched) -> None:
    reader.open(PRESS)
    button(reader, "press-look-first-1").click()
    expect(said(reader, "press-look-first-1")).to_have_text("Copied")
    assert reader.page.evaluate(READ) == LINES["press-look-first-1"]


def test_each_button_says_what_it_copies(reader: Watched) -> None:
    reader.open(MESSAGE)
    names = [each.inner_text() for each in reader.page.locator(".copy__button").all()]
    assert len(set(names)) == len(names) >= len(LINES)
    expect(button(reader, "line-look-sms")).to_have_accessible_name(
        "Copy the words for Text message: Look to both sides"
    )


@pytest.mark.parametrize("broken", ["undefined", "{ writeText: () => Promise.reject(new Error('no')) }"])
def test_without_the_clipboards_consent_the_old_way_copies_the_same(reader: Watched, broken: str) -> None:
    """The clipboard is taken from the page's own script, and read through another page."""
    reader.page.add_init_script(f"Object.defineProperty(navigator, 'clipboard', {{ get: () => ({broken}) }});")
    reader.open(MESSAGE)
    button(reader, "line-look-newsletter").click()
    expect(said(reader, "line-look-newsletter")).to_have_text("Copied")
    expect(button(reader, "line-look-newsletter")).to_be_focused()
    other = reader.page.context.new_page()
    other.goto(f"{reader.origin}/")
    other.bring_to_front()
    assert other.evaluate(READ) == NEWSLETTER
    other.close()


def test_where_nothing_copies_the_line_is_selected_and_the_reader_is_told(reader: Watched) -> None:
    reader.page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', { get: () => undefined }); document.execCommand = () => false;"
    )
    reader.page.clock.install()
    reader.open(MESSAGE)
    button(reader, "line-look-sms").click()
    expect(said(reader, "line-look-sms")).to_contain_text("Selected.")
    reader.page.clock.run_for(60_000)
    expect(said(reader, "line-look-sms")).to_contain_text("Copy it with your keyboard")
    assert reader.page.evaluate("getSelection().toString()") == LINES["line-look-sms"]
    expect(button(reader, "line-look-sms")).to_be_focused()


def test_one_click_selects_the_whole_line_without_script(browser: Browser, example_origin: str) -> None:
    with watched(browser, example_origin, java_script_enabled=False, permissions=ALLOWED, **SIZES[320]) as looked_at:
        looked_at.open(MESSAGE)
        expect(looked_at.page.locator(".copy:visible")).to_have_count(0)
        text = looked_at.page.locator("#line-look-sms")
        expect(text).to_have_css("user-select", "all")
        text.click()
        assert looked_at.page.evaluate("getSelection().toString()") == LINES["line-look-sms"]


def test_the_script_is_loaded_where_it_is_used_alone(reader: Watched) -> None:
    for address, wanted in ((MESSAGE, 1), (PRESS, 1), (TOOLKIT, 0), ("/", 0), ("/contacts/", 0)):
        reader.asked.clear()
        reader.open(address)
        assert sum("-copy." in each for each in reader.asked) == wanted, address


def shown(looked_at: Watched) -> list[str]:
    return [each.inner_text() for each in looked_at.page.locator(".messages__one:visible h3").all()]


def test_messages_are_found_by_audience_channel_and_campaign(reader: Watched) -> None:
    reader.open(TOOLKIT)
    count = reader.page.locator("[data-shown]")
    assert shown(reader) == ["Look first, then cross", "The stripes are for everybody"]
    expect(count).to_have_text("2 of 2 messages")
    reader.page.get_by_label("For", exact=True).select_option("staff")
    assert shown(reader) == ["The stripes are for everybody"]
    expect(count).to_have_text("1 of 2 messages")
    reader.page.get_by_label("To publish on").select_option("sms")
    assert shown(reader) == []
    expect(count).to_have_text("No message fits. Choose less.")
    reader.page.get_by_role("button", name="Show all").click()
    reader.page.get_by_label("For the campaign").select_option("crossing-week")
    assert shown(reader) == ["Look first, then cross"]
    assert reader.page.url == f"{reader.origin}{TOOLKIT}"


def test_messages_are_found_without_script(browser: Browser, example_origin: str) -> None:
    with watched(browser, example_origin, java_script_enabled=False, **SIZES[320]) as looked_at:
        looked_at.open(TOOLKIT)
        expect(looked_at.page.locator("[data-choose]")).to_be_hidden()
        looked_at.page.get_by_role("navigation", name="Find a message").get_by_role("link", name="Staff").click()
        assert looked_at.page.url == f"{looked_at.origin}{TOOLKIT}#for-staff"
        assert len(shown(looked_at)) == 2


def test_nothing_is_wrong_with_the_pages(browser: Browser, example_origin: str) -> None:
    with still(browser, example_origin) as looked_at:
        pages = (TOOLKIT, MESSAGE, PRESS)
        assert [line for address in pages for line in findings(looked_at, Visit(address, Care.THOROUGH))] == []
