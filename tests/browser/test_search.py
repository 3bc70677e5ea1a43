"""The search box: private, forgiving, and usable without a mouse."""

import re

import pytest
from playwright.sync_api import Browser, Route, expect
from tests.support.browsing import Watched, axe_source, watched
from tests.support.search_box import box, found, options


def test_nothing_is_fetched_before_somebody_comes_to_the_box(desk: Watched) -> None:
    desk.open("/refer/")
    assert [url for url in desk.asked if "/assets/search" in url] == []
    with desk.page.expect_response(re.compile(r"/assets/search/core\.")):
        box(desk).focus()


def test_engine_index_and_style_are_fetched_side_by_side(desk: Watched) -> None:
    """Each trip costs as much as the network is slow: one is enough for most answers."""
    desk.open("/")
    waiting: list[Route] = []
    wanted = re.compile(r"/assets/search(/engine\.\w+\.js|/core\.\w+\.json|\.\w+\.css)$")
    desk.page.route(wanted, lambda route: waiting.append(route))  # noqa: PLW0108 (Playwright marks what it is given)
    box(desk).fill("report my neighbour")
    for _ in range(50):
        if len(waiting) == 3:
            break
        desk.page.wait_for_timeout(20)
    assert len(waiting) == 3, "all are asked for before any has come"
    for route in waiting:
        route.continue_()
    expect(options(desk).first).to_be_visible()
    assert [url for url in desk.asked if re.search(r"/assets/search/\w+\.[0-9a-f]{8}\.json$", url)] == []


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
    expect(desk.page.get_by_role("status")).to_have_text(re.compile(r"\d+ results"))


def test_what_is_announced_waits_until_somebody_stops_typing(desk: Watched) -> None:
    """Each announcement is read out whole: one for each letter would talk on long after the word is typed."""
    desk.open("/")
    found(desk, "b")
    desk.page.get_by_role("status").evaluate(
        """status => {
          window.heard = [];
          const words = (node) => node.ariaHidden === "true" ? "" : node.textContent.trim();
          new MutationObserver((changes) => heard.push(...changes.flatMap((each) => [...each.addedNodes].map(words))))
            .observe(status, { childList: true });
        }"""
    )
    box(desk).press_sequentially("omb in the station", delay=40)
    expect(desk.page.get_by_role("status")).to_contain_text("Call 999")
    heard = [words for words in desk.page.evaluate("heard") if words]
    assert len(heard) == 1
    assert re.fullmatch(r"\d+ results\. Immediate danger\? Call 999\.", heard[0])


def test_home_and_end_go_through_the_results_once_one_is_chosen(desk: Watched) -> None:
    desk.open("/")
    found(desk, "channel")
    box(desk).press("End")
    assert box(desk).get_attribute("aria-activedescendant") is None, "the cursor stays in the words"
    box(desk).press("ArrowDown")
    box(desk).press("End")
    expect(options(desk).last).to_have_attribute("aria-selected", "true")
    box(desk).press("ArrowDown")
    expect(options(desk).first).to_have_attribute("aria-selected", "true")
    box(desk).press("End")
    box(desk).press("Home")
    expect(options(desk).first).to_have_attribute("aria-selected", "true")
    box(desk).press("ArrowUp")
    assert box(desk).get_attribute("aria-activedescendant") is None


def test_results_say_kind_area_and_status(desk: Watched) -> None:
    desk.open("/")
    found(desk, "barking and dagenham strategy 2017")
    ended = options(desk).filter(has_text="2017/2019").first
    expect(ended.locator(".search__about")).to_have_text("Strategy · Barking and Dagenham · Ended")


def test_what_was_typed_is_gone_when_somebody_comes_back(desk: Watched) -> None:
    desk.open("/")
    found(desk, "extremsm")
    options(desk).first.click()
    desk.page.wait_for_url("**/definitions/extremism/")
    desk.page.go_back()
    expect(box(desk)).to_have_value("")
    expect(desk.page.get_by_role("listbox", include_hidden=True)).to_be_hidden()


def test_a_search_that_cannot_be_loaded_says_so_and_tries_again(desk: Watched) -> None:
    desk.open("/")
    desk.page.route("**/assets/search/core.*.json", lambda route: route.fulfill(status=404))
    box(desk).fill("channel")
    expect(desk.page.get_by_role("status")).to_contain_text("can’t be loaded")
    desk.page.unroute("**/assets/search/core.*.json")
    box(desk).fill("channels")
    expect(options(desk).first).to_be_visible()
    desk.found.clear()


def test_a_piece_that_cannot_be_loaded_leaves_the_other_results(desk: Watched) -> None:
    desk.open("/")
    desk.page.route(re.compile(r"/assets/search/[wn]\d+\.[0-9a-f]{8}\.json"), lambda route: route.fulfill(status=404))
    assert found(desk, "channel panel meetings in 2016")
    desk.found.clear()


def test_a_piece_that_could_not_be_loaded_is_asked_for_again(desk: Watched) -> None:
    desk.open("/")
    pieces = re.compile(r"/assets/search/w\d+\.[0-9a-f]{8}\.json")
    desk.page.route(pieces, lambda route: route.abort())
    with desk.page.expect_event("requestfailed"):
        box(desk).fill("crenellated battlements")
    desk.page.unroute(pieces)
    with desk.page.expect_response(pieces):
        box(desk).fill("crenellated battlement")
    desk.found.clear()


def test_what_was_typed_in_vain_is_gone_too_when_somebody_comes_back(desk: Watched) -> None:
    desk.open("/")
    desk.page.route("**/assets/search/engine.*.js", lambda route: route.abort())
    box(desk).fill("extremsm")
    expect(desk.page.get_by_role("status")).to_contain_text("can’t be loaded")
    desk.page.evaluate("window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    expect(box(desk)).to_have_value("")
    expect(desk.page.get_by_role("status")).to_be_empty()
    desk.found.clear()


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


@pytest.mark.parametrize("late", ["core.*.json", "engine.*.js"])
def test_it_says_so_while_what_it_needs_is_on_its_way(desk: Watched, late: str) -> None:
    held: list[Route] = []
    desk.page.route(f"**/assets/search/{late}", lambda route: held.insert(0, route))
    desk.open("/")
    box(desk).fill("channel")
    expect(desk.page.get_by_role("status")).to_have_text("Initializing search")
    held[0].continue_()
    expect(options(desk).first).to_be_visible()


def test_the_search_works_on_a_phone_and_from_a_missing_page(phone: Watched) -> None:
    phone.page.goto(f"{phone.origin}/no/such/page/")
    assert found(phone, "channel")[0].startswith("/")
    assert phone.sideways() == []


def test_open_results_raise_no_barrier(desk: Watched) -> None:
    desk.open("/")
    found(desk, "channel")
    desk.page.evaluate(axe_source())
    assert desk.axe() == []


def test_results_look_like_results(desk: Watched) -> None:
    """The rules for them are for names that the script puts together: no page has them before."""
    desk.open("/")
    found(desk, "refer")
    assert (
        options(desk).first.locator(".search__title").evaluate("(title) => getComputedStyle(title).display") == "block"
    )


def test_a_result_in_another_language_than_the_page_says_so(browser: Browser, example_origin: str) -> None:
    with watched(browser, example_origin) as looked_at:
        for page, words, language in (
            ("/cy/about/", "privacy", "en"),
            ("/cy/about/", "enghraifft", None),
            ("/", "enghraifft", "cy"),
            ("/", "privacy", None),
        ):
            looked_at.open(page)
            found(looked_at, words)
            assert (page, words, options(looked_at).first.get_attribute("lang")) == (page, words, language)
