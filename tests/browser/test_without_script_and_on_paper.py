"""The hub with script turned off, on paper, and at addresses that don't exist."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect
from tests.support.browsing import Watched, watched

SAMPLE = (
    "/",
    "/get-help/",
    "/strategy/thurrock/2024-2027/plan/",
    "/definitions/extremism/",
    "/contacts/",
    "/timeline/",
)


@pytest.fixture(params=[1280, 320])
def scriptless(browser: Browser, origin: str, request: pytest.FixtureRequest) -> Iterator[Watched]:
    """A page of a browser that runs no script."""
    size = {"width": request.param, "height": 800}
    with watched(browser, origin, java_script_enabled=False, viewport=size) as looked_at:
        yield looked_at


@pytest.mark.parametrize("address", SAMPLE)
def test_without_script_a_page_can_be_read(scriptless: Watched, address: str) -> None:
    scriptless.open(address)
    expect(scriptless.page.locator("h1")).to_be_visible()
    # On a phone the danger panel is only the call and its other ways, and a door of the home page only its title.
    read = "main p:not([role=tooltip] p, [hidden] p, .danger-panel__what, .front .door p)"
    for paragraph in scriptless.page.locator(read).all()[:10]:
        expect(paragraph).to_be_visible()


def test_without_script_the_menu_works(scriptless: Watched) -> None:
    scriptless.open("/contacts/")
    nav = scriptless.page.get_by_role("navigation", name="Main")
    link = nav.get_by_role("link", name="Definitions")
    if not link.is_visible():
        nav.locator("summary").click()
    link.click()
    scriptless.page.wait_for_url("**/definitions/")


def test_without_script_the_index_stands_in_for_the_search(scriptless: Watched) -> None:
    scriptless.open("/refer/")
    expect(scriptless.page.get_by_role("combobox")).to_have_count(0)
    scriptless.page.get_by_role("search").get_by_role("link").click()
    scriptless.page.wait_for_url("**/a-z/")


@pytest.mark.parametrize(
    "address", ["/timeline/", "/toolkit/", "/strategy/compare/", "/strategy/thurrock/2024-2027/plan/"]
)
def test_where_a_script_doesnt_arrive_nothing_waits_for_it(desk: Watched, address: str) -> None:
    desk.page.route("**/*.js", lambda route: route.abort())
    desk.page.goto(f"{desk.origin}{address}")
    choices = desk.page.locator("main").locator("select, input, button")
    assert [each for each in choices.all() if each.is_visible()] == []
    desk.page.evaluate("document.getAnimations().forEach((each) => each.finish())")
    for links in desk.page.locator("[data-without-script]").all():
        expect(links.get_by_role("link").first).to_be_in_viewport()
    left = desk.page.locator("main [hidden]").all()
    assert max((box["height"] for each in left if (box := each.bounding_box())), default=0) == 0


def test_without_script_a_gloss_opens_on_focus(scriptless: Watched) -> None:
    scriptless.open("/strategy/thurrock/2024-2027/context/")
    term = scriptless.page.locator("main .term").first
    term.locator("a").focus()
    expect(term.locator("[role=tooltip]")).to_be_visible()


def test_on_paper_there_are_no_menus_but_sources_and_the_notice(desk: Watched) -> None:
    desk.open("/strategy/thurrock/2024-2027/assessment/")
    desk.page.emulate_media(media="print")
    for hidden in ("navigation", "search"):
        for each in desk.page.get_by_role(hidden, include_hidden=True).all():
            expect(each).to_be_hidden()
    for shown in (".demo", "h1", ".source-line", "table", ".note"):
        expect(desk.page.locator(shown).first).to_be_visible()
    for gloss in desk.page.locator("[role=tooltip]").all():
        expect(gloss).to_be_hidden()


def test_on_paper_a_dark_screen_prints_light(browser: Browser, origin: str) -> None:
    with watched(browser, origin, color_scheme="dark") as looked_at:
        looked_at.open("/get-help/")
        looked_at.page.emulate_media(media="print")
        ground = looked_at.page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert ground in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)")


@pytest.mark.parametrize("address", ["/nowhere", "/nowhere/", "/a/b/c/d/e/", "/strategy/thurrock/1999/x.html"])
def test_a_missing_address_gets_the_hubs_own_page(desk: Watched, address: str) -> None:
    answer = desk.page.goto(f"{desk.origin}{address}")
    assert answer is not None
    assert answer.status == 404
    expect(desk.page.locator("h1")).to_have_text("This page isn’t here")
    styled = desk.page.evaluate("getComputedStyle(document.querySelector('.skip')).position")
    assert styled == "absolute"
    links = desk.page.locator("main").get_by_role("link")
    hrefs = [str(each.get_attribute("href")) for each in links.all()]
    assert [href for href in hrefs if not re.match(r"/|tel:", href)] == []
    links.filter(has_text="home page").click()
    desk.page.wait_for_url(f"{desk.origin}/")
