"""Two strategies are chosen and compared in the browser: with script and without, by keyboard, on a small telephone."""

from collections.abc import Iterator
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Locator, expect
from tests.support.browsing import Watched, watched

INDEX = "/strategy/compare/"
EDITION = f"{INDEX}exampleshire/2025-2028/"
PAIR = f"{INDEX}sampleton/2019-2021/exampleshire/2025-2028/"
OLDER, NEWER = "sampleton/2019-2021", "exampleshire/2025-2028"
SIZES: dict[int, dict[str, Any]] = {
    1280: {"viewport": {"width": 1280, "height": 900}},
    320: {"viewport": {"width": 320, "height": 640}},
}


@pytest.fixture(params=SIZES)
def reader(browser: Browser, example_origin: str, request: pytest.FixtureRequest) -> Iterator[Watched]:
    """A reader on a wide screen, and one on a small telephone."""
    with watched(browser, example_origin, axe=True, **SIZES[request.param]) as looked_at:
        yield looked_at
        assert looked_at.breaches() == []


@pytest.fixture
def scriptless(browser: Browser, example_origin: str) -> Iterator[Watched]:
    with watched(browser, example_origin, java_script_enabled=False, **SIZES[320]) as looked_at:
        yield looked_at


def selects(looked_at: Watched) -> tuple[Locator, Locator]:
    main = looked_at.page.get_by_role("main")
    return main.get_by_label("First strategy"), main.get_by_label("Second strategy")


def button(looked_at: Watched) -> Locator:
    return looked_at.page.get_by_role("button", name="Compare them")


@pytest.mark.parametrize(("one", "other"), [(OLDER, NEWER), (NEWER, OLDER)])
def test_whichever_is_chosen_first_the_page_of_the_pair_opens(reader: Watched, one: str, other: str) -> None:
    reader.open(INDEX)
    first, second = selects(reader)
    first.select_option(one)
    second.select_option(other)
    button(reader).click()
    reader.page.wait_for_url(f"{reader.origin}{PAIR}")


def test_the_choice_can_be_made_by_keyboard(reader: Watched) -> None:
    reader.open(INDEX)
    first, second = selects(reader)
    first.focus()
    reader.page.keyboard.press("E")
    expect(first).to_have_value(NEWER)
    reader.page.keyboard.press("Tab")
    expect(second).to_be_focused()
    reader.page.keyboard.press("S")
    expect(second).to_have_value(OLDER)
    reader.page.keyboard.press("Tab")
    expect(button(reader)).to_be_focused()
    reader.page.keyboard.press("Enter")
    reader.page.wait_for_url(f"{reader.origin}{PAIR}")


def test_the_same_one_twice_is_refused_in_words(reader: Watched) -> None:
    reader.open(INDEX)
    first, second = selects(reader)
    says = reader.page.locator(".chooser").get_by_role("status")
    first.select_option(NEWER)
    second.select_option(NEWER)
    button(reader).click()
    expect(says).to_have_text("You chose the same strategy twice. Choose another one for the second.")
    expect(says).to_be_visible()
    expect(second).to_be_focused()
    expect(second).to_have_attribute("aria-invalid", "true")
    assert [*reader.axe(), *reader.sideways()] == []
    second.select_option(OLDER)
    expect(says).to_have_text("")
    expect(second).not_to_have_attribute("aria-invalid", "true")


def test_choosing_one_alone_is_refused_in_words(reader: Watched) -> None:
    reader.open(INDEX)
    first, second = selects(reader)
    says = reader.page.locator(".chooser").get_by_role("status")
    button(reader).click()
    expect(says).to_have_text("Choose two strategies first.")
    expect(first).to_be_focused()
    first.select_option(NEWER)
    button(reader).click()
    expect(says).to_have_text("Choose two strategies first.")
    expect(second).to_be_focused()
    assert reader.page.url == f"{reader.origin}{INDEX}"


def test_only_pairs_that_there_are_can_be_chosen(browser: Browser, example_origin: str) -> None:
    with watched(browser, example_origin) as looked_at:
        looked_at.page.route(f"**{INDEX}", lambda route: route.fulfill(body=_without_pairs(route.fetch().text())))
        looked_at.open(INDEX)
        first, second = selects(looked_at)
        second.select_option(OLDER)
        first.select_option(NEWER)
        expect(second).to_have_value("")
        expect(second.locator(f"option[value='{OLDER}']")).to_be_disabled()
        expect(second.locator(f"option[value='{NEWER}']")).to_be_enabled()


def _without_pairs(html: str) -> str:
    """The page as it would be if the two weren't compared."""
    assert html.count(f'data-two="{OLDER} {NEWER}"') == 1
    return html.replace(f'data-two="{OLDER} {NEWER}"', "")


def test_without_script_the_choice_is_made_by_two_links(scriptless: Watched) -> None:
    scriptless.open(INDEX)
    main = scriptless.page.get_by_role("main")
    expect(main.get_by_role("combobox")).to_have_count(0)
    expect(scriptless.page.locator(".chooser")).to_be_hidden()
    main.get_by_role("link", name="Exampleshire 2025 to 2028", exact=True).click()
    scriptless.page.wait_for_url(f"**{EDITION}")
    main.get_by_role("link", name="Sampleton 2019 to 2021", exact=True).click()
    scriptless.page.wait_for_url(f"**{PAIR}")
    expect(main.get_by_role("heading", level=3)).to_have_count(8)


def test_the_script_is_loaded_where_it_is_used_alone(browser: Browser, example_origin: str) -> None:
    with watched(browser, example_origin) as looked_at:
        for address, wanted in ((INDEX, 1), (EDITION, 0), (PAIR, 0), ("/strategy/", 0)):
            looked_at.asked.clear()
            looked_at.open(address)
            assert sum("-compare." in each for each in looked_at.asked) == wanted, address


@pytest.mark.parametrize("address", [INDEX, EDITION, PAIR])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wrong_with_the_pages(reader: Watched, address: str, scheme: Literal["light", "dark"]) -> None:
    reader.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    reader.open(address)
    assert [*reader.axe(), *reader.sideways()] == []
    reader.page.keyboard.press("Tab")
    assert reader.barriers("unseen") == []


def blocks(looked_at: Watched) -> list[tuple[Any, Any]]:
    looked_at.open(PAIR)
    found = [section.locator(".compared__side").all() for section in looked_at.page.locator("section.compared").all()]
    return [(left.bounding_box(), right.bounding_box()) for left, right in found]


def test_on_a_wide_screen_the_older_stands_on_the_left(browser: Browser, example_origin: str) -> None:
    with watched(browser, example_origin, **SIZES[1280]) as looked_at:
        for left, right in blocks(looked_at):
            assert left["x"] + left["width"] < right["x"]
            assert left["y"] == pytest.approx(right["y"], abs=1)


def test_on_a_telephone_the_older_stands_above_and_each_block_names_its_edition(
    browser: Browser, example_origin: str
) -> None:
    with watched(browser, example_origin, **SIZES[320]) as looked_at:
        for above, below in blocks(looked_at):
            assert above["y"] + above["height"] < below["y"]
            assert above["x"] == pytest.approx(below["x"], abs=1)
        for side in looked_at.page.locator("section.compared .compared__side").all():
            expect(side.locator("h3")).to_be_visible()
            expect(side.locator("h3")).to_contain_text(" to ")
            expect(side.locator(".compared__mark")).to_contain_text("As at")


def test_on_paper_the_two_stand_side_by_side_without_the_choice(browser: Browser, example_origin: str) -> None:
    with watched(browser, example_origin, viewport={"width": 700, "height": 900}) as looked_at:
        looked_at.page.emulate_media(media="print")
        for left, right in blocks(looked_at):
            assert left["x"] + left["width"] < right["x"]
        looked_at.open(INDEX)
        expect(looked_at.page.locator(".chooser")).to_be_hidden()
