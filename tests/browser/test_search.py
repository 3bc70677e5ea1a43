"""The search box: private, forgiving, and usable without a mouse."""

import re

from playwright.sync_api import Locator, expect
from tests.support.browsing import Watched, axe_source


def box(looked_at: Watched) -> Locator:
    return looked_at.page.get_by_role("combobox")


def options(looked_at: Watched) -> Locator:
    return looked_at.page.get_by_role("option")


def found(looked_at: Watched, words: str) -> list[str]:
    """The addresses that a search offers, the best first."""
    box(looked_at).fill(words)
    expect(looked_at.page.get_by_role("listbox")).to_be_visible()
    return [str(each.get_attribute("href")) for each in options(looked_at).all()]


def test_nothing_is_fetched_before_somebody_comes_to_the_box(desk: Watched) -> None:
    desk.open("/refer/")
    assert [url for url in desk.asked if "/assets/search/" in url] == []
    with desk.page.expect_response(re.compile("/assets/search/index")):
        box(desk).focus()


def test_a_mistyped_word_still_finds_the_definition(desk: Watched) -> None:
    desk.open("/")
    assert "definitions/extremism/" in found(desk, "extremsm")[0]


def test_american_spelling_finds_british_words(desk: Watched) -> None:
    desk.open("/")
    assert any("definitions/radicalisation/" in each for each in found(desk, "radicalization")[:3])


def test_the_beginning_of_a_word_is_enough(desk: Watched) -> None:
    desk.open("/")
    assert any("definitions/safeguarding/" in each for each in found(desk, "safegua"))


def test_arrows_and_enter_go_to_a_result(desk: Watched) -> None:
    desk.open("/strategy/thurrock/")
    first = found(desk, "extremsm")[0]
    box(desk).press("ArrowDown")
    expect(options(desk).first).to_have_attribute("aria-selected", "true")
    active = box(desk).get_attribute("aria-activedescendant")
    assert active == options(desk).first.get_attribute("id")
    box(desk).press("Enter")
    desk.page.wait_for_url(f"**/{first.lstrip('./')}")
    expect(desk.page.locator("h1")).to_have_text("Extremism")


def test_the_number_of_results_is_announced(desk: Watched) -> None:
    desk.open("/")
    found(desk, "channel")
    expect(desk.page.get_by_role("status")).to_have_text(re.compile(r"\d+ "))


def test_it_says_so_when_nothing_is_found(desk: Watched) -> None:
    desk.open("/")
    box(desk).fill("xyzzyqwv")
    expect(desk.page.get_by_role("status")).to_have_text(re.compile("no ", re.IGNORECASE))
    expect(box(desk)).to_have_attribute("aria-expanded", "false")


def test_escape_closes_the_results(desk: Watched) -> None:
    desk.open("/")
    found(desk, "channel")
    box(desk).press("Escape")
    expect(desk.page.get_by_role("listbox", include_hidden=True)).to_be_hidden()
    expect(box(desk)).to_be_focused()
    expect(box(desk)).to_have_attribute("aria-expanded", "false")


def test_what_is_searched_for_leaves_the_page_in_no_way(desk: Watched) -> None:
    desk.open("/")
    found(desk, "extremsm")
    box(desk).press("ArrowDown")
    box(desk).press("Enter")
    desk.page.wait_for_url("**/definitions/extremism/")
    desk.page.wait_for_load_state()
    assert [url for url in [*desk.asked, desk.page.url] if "extremsm" in url or "?" in url] == []
    assert desk.breaches() == []


def test_the_search_works_on_a_phone_and_from_a_missing_page(phone: Watched) -> None:
    phone.page.goto(f"{phone.origin}/no/such/page/")
    assert found(phone, "channel")[0].startswith("/")
    assert phone.sideways() == []


def test_open_results_raise_no_barrier(desk: Watched) -> None:
    desk.open("/")
    found(desk, "channel")
    desk.page.evaluate(axe_source())
    assert desk.axe() == []
