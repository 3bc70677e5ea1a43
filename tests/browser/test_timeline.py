"""The timeline's filter: by mouse, keyboard and finger, and its pages where there is no script."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, expect
from tests.support.browsing import Watched, watched

ALL = ["2001", "2015", "2016", "2025", "2027", "Year not known"]


@pytest.fixture
def example(browser: Browser, example_origin: str) -> Iterator[Watched]:
    """The example's timeline on a wide screen."""
    with watched(browser, example_origin, axe=True, viewport={"width": 1280, "height": 900}) as page:
        page.open("/timeline/")
        yield page


def status(looked_at: Watched) -> Locator:
    return looked_at.page.locator("main [role=status]")


def years(looked_at: Watched) -> list[str]:
    """The headings that can be seen."""
    return [each.inner_text() for each in looked_at.page.locator("main h2").all() if each.is_visible()]


def listed(looked_at: Watched) -> list[str]:
    """The years that the list of contents leads to."""
    links = looked_at.page.get_by_role("navigation", name="On this page").get_by_role("link")
    return [each.inner_text() for each in links.all() if each.is_visible()]


def box(looked_at: Watched, name: str) -> Locator:
    return looked_at.page.get_by_role("checkbox", name=name)


def test_everything_is_shown_at_first(example: Watched) -> None:
    expect(status(example)).to_have_text("7 of 7 shown")
    assert years(example) == listed(example) == ALL
    expect(example.page.get_by_role("navigation", name="Timelines")).to_be_hidden()


def test_a_type_can_be_taken_out_and_its_empty_years_go(example: Watched) -> None:
    box(example, "Law").uncheck()
    box(example, "National events").uncheck()
    expect(status(example)).to_have_text("3 of 7 shown")
    assert years(example) == listed(example) == ["2015", "2025", "2027"]
    assert [*example.axe(), *example.breaches()] == []


def test_an_area_keeps_what_is_national(example: Watched) -> None:
    example.page.get_by_label("Local events of").select_option("Sampleton")
    expect(status(example)).to_have_text("5 of 7 shown")
    expect(example.page.get_by_text("Report to the River Council")).to_be_hidden()
    expect(example.page.get_by_text("The Example Act was passed")).to_be_visible()


def test_nothing_chosen_shows_nothing_and_one_button_shows_all_again(example: Watched) -> None:
    for each in example.page.get_by_role("checkbox").all():
        each.uncheck()
    expect(status(example)).to_have_text("0 of 7 shown")
    assert years(example) == []
    example.page.get_by_role("button", name="Show everything").click()
    expect(status(example)).to_have_text("7 of 7 shown")
    assert years(example) == ALL


def test_the_filter_works_by_keyboard(example: Watched) -> None:
    box(example, "Law").focus()
    example.page.keyboard.press("Space")
    expect(status(example)).to_have_text("5 of 7 shown")
    for _ in range(4):
        example.page.keyboard.press("Tab")
    expect(example.page.get_by_label("Local events of")).to_be_focused()
    example.page.keyboard.press("S")
    expect(status(example)).to_have_text("3 of 7 shown")
    example.page.keyboard.press("Tab")
    example.page.keyboard.press("Enter")
    expect(status(example)).to_have_text("7 of 7 shown")


def test_on_a_phone_the_filter_is_folded_until_it_is_wanted(browser: Browser, example_origin: str) -> None:
    settings = {"viewport": {"width": 320, "height": 640}, "has_touch": True, "is_mobile": True}
    with watched(browser, example_origin, axe=True, **settings) as phone:
        phone.open("/timeline/")
        expect(box(phone, "Law")).to_be_hidden()
        phone.page.get_by_text("Choose what is shown").tap()
        box(phone, "Law").tap()
        expect(status(phone)).to_have_text("5 of 7 shown")
        assert [*phone.axe(), *phone.sideways(), *phone.breaches()] == []


def test_what_an_address_names_is_shown_even_if_it_was_filtered_out(example: Watched) -> None:
    box(example, "Law").uncheck()
    example.page.evaluate("location.hash = 'act-passed'")
    expect(example.page.locator("#act-passed")).to_be_in_viewport()
    expect(status(example)).to_have_text("7 of 7 shown")


def test_what_was_chosen_is_neither_stored_nor_told(example: Watched) -> None:
    box(example, "Law").uncheck()
    assert example.page.url.endswith("/timeline/")
    assert example.breaches() == []
    example.open("/timeline/")
    expect(status(example)).to_have_text("7 of 7 shown")


def test_whoever_comes_back_is_shown_what_the_boxes_say(example: Watched) -> None:
    box(example, "Law").uncheck()
    example.open("/contacts/")
    example.page.go_back()
    shown = "7 of 7 shown" if box(example, "Law").is_checked() else "5 of 7 shown"
    expect(status(example)).to_have_text(shown)


def test_without_script_pages_stand_in_for_the_filter(browser: Browser, example_origin: str) -> None:
    with watched(browser, example_origin, java_script_enabled=False) as scriptless:
        scriptless.open("/timeline/")
        expect(scriptless.page.get_by_role("checkbox")).to_have_count(0)
        expect(status(scriptless)).to_have_text("7 events")
        ways = scriptless.page.get_by_role("navigation", name="Timelines")
        for name, path, count in (("Law", "law", 2), ("Exampleshire", "exampleshire", 5), ("Everything", "", 7)):
            ways.get_by_role("link", name=name).click()
            scriptless.page.wait_for_url(f"**/timeline/{path}/" if path else "**/timeline/")
            expect(ways.locator("[aria-current]")).to_have_text(name)
            expect(scriptless.page.locator(".moment")).to_have_count(count)


def test_on_paper_the_events_stand_without_the_filter(example: Watched) -> None:
    example.page.emulate_media(media="print")
    expect(example.page.locator(".filter")).to_be_hidden()
    expect(status(example)).to_be_visible()
    expect(example.page.get_by_text("The Example Act was passed")).to_be_visible()
