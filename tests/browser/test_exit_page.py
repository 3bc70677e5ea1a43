"""Leaving a page fast, in a real browser: with script, without, and what its history keeps."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, ViewportSize, expect
from tests.support.browsing import new_context

ELSEWHERE = "https://www.bbc.co.uk/weather"
SIGNS = "/get-help/signs/"
PHONE: ViewportSize = {"width": 320, "height": 568}
UNDERNEATH = """() => {
  const way = document.querySelector(".exit").getBoundingClientRect();
  const at = document.activeElement;
  if (at.closest(".exit, .skip") || at === document.body) return "";
  const { left, right, top, bottom } = at.getBoundingClientRect();
  const isUnder = left < way.right && right > way.left && top < way.bottom && bottom > way.top;
  return isUnder ? at.textContent : "";
}"""


def _context(browser: Browser, asked: list[dict[str, str]], *, script: bool = True) -> BrowserContext:
    context = new_context(browser, java_script_enabled=script, viewport=PHONE)

    def elsewhere(route: Route) -> None:
        asked.append(route.request.headers)
        route.fulfill(content_type="text/html", body="<title>Weather</title><h1>Rain</h1>")

    context.route("https://www.bbc.co.uk/**", elsewhere)
    return context


@pytest.fixture
def asked() -> list[dict[str, str]]:
    """The headers of every request to the harmless site."""
    return []


@pytest.fixture
def page(browser: Browser, origin: str, asked: list[dict[str, str]]) -> Iterator[Page]:
    """The page of signs, with the home page and the first page of help before it in the history."""
    context = _context(browser, asked)
    page = context.new_page()
    for each in ("/", "/get-help/", SIGNS):
        page.goto(f"{origin}{each}")
    yield page
    context.close()


def press_shift(page: Page, times: int) -> None:
    for _ in range(times):
        page.keyboard.press("Shift")


def test_the_link_leads_away_and_back_does_not_return(page: Page, origin: str, asked: list[dict[str, str]]) -> None:
    page.get_by_role("link", name="Exit this page").click()
    page.wait_for_url(ELSEWHERE)
    page.go_back()
    assert page.url == f"{origin}/get-help/"
    page.go_forward()
    assert page.url == ELSEWHERE
    assert [headers.get("referer") for headers in asked][:1] == [None]


def test_shift_three_times_leads_away(page: Page, origin: str) -> None:
    press_shift(page, 3)
    page.wait_for_url(ELSEWHERE)
    page.go_back()
    assert page.url == f"{origin}/get-help/"


def test_the_link_works_by_keyboard(page: Page) -> None:
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Exit this page")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(ELSEWHERE)


def test_each_press_is_announced(page: Page) -> None:
    status = page.locator(".exit [role=status]")
    expect(status).to_have_text("")
    press_shift(page, 1)
    expect(status).to_have_text("Shift, press 2 more times to exit.")
    press_shift(page, 1)
    expect(status).to_have_text("Shift, press 1 more time to exit.")


def test_presses_are_forgotten_after_five_seconds(page: Page) -> None:
    page.clock.install()
    page.reload()
    press_shift(page, 2)
    page.clock.run_for(5_001)
    expect(page.locator(".exit [role=status]")).to_have_text("Exit this page expired.")
    press_shift(page, 2)
    assert SIGNS in page.url


def test_writing_capitals_does_not_lead_away(page: Page) -> None:
    page.get_by_role("combobox").focus()
    for _ in range(4):
        page.keyboard.press("Shift+A")
    expect(page.get_by_role("combobox")).to_have_value("AAAA")
    press_shift(page, 2)
    page.keyboard.press("b")
    press_shift(page, 1)
    assert SIGNS in page.url


def test_a_key_held_down_counts_once(page: Page) -> None:
    for _ in range(4):
        page.keyboard.down("Shift")
    page.keyboard.up("Shift")
    expect(page.locator(".exit [role=status]")).to_have_text("Shift, press 2 more times to exit.")


def test_the_page_is_blank_at_once(page: Page) -> None:
    left = page.evaluate(
        """() => {
          document.querySelector(".exit__link").click();
          return [document.title, document.body.textContent, document.querySelectorAll("h1, a, img, svg").length];
        }"""
    )
    assert left == ["Loading.", "Loading.", 0]


def test_without_script_it_is_a_plain_link(browser: Browser, origin: str, asked: list[dict[str, str]]) -> None:
    context = _context(browser, asked, script=False)
    page = context.new_page()
    page.goto(f"{origin}{SIGNS}")
    page.get_by_role("link", name="Exit this page").click()
    page.wait_for_url(ELSEWHERE)
    assert asked[0].get("referer") is None
    page.go_back()
    assert page.url == f"{origin}{SIGNS}", "the page says that this is so"
    context.close()


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_it_stays_in_sight_and_is_large_enough(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    for top in (0, 900, 100_000):
        page.evaluate("top => window.scrollTo(0, top)", top)
        box = page.locator(".exit__link").bounding_box()
        assert box is not None
        assert box["height"] >= 44
        assert box["width"] >= 44
        assert 0 <= box["y"] <= 640 - box["height"]
        assert 0 <= box["x"] <= width - box["width"]


@pytest.mark.parametrize("size", [PHONE, {"width": 992, "height": 600}, {"width": 1080, "height": 760}])
def test_what_is_focused_never_lies_beneath_it(page: Page, size: ViewportSize) -> None:
    page.set_viewport_size(size)
    page.emulate_media(reduced_motion="reduce")
    for _ in range(page.locator("a, button, summary").count()):
        page.keyboard.press("Tab")
        assert page.evaluate(UNDERNEATH) == ""


def test_in_forced_colours_an_edge_parts_it_from_the_page(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.emulate_media(forced_colors="active")
    link = page.locator(".exit__link")
    ground: str = page.evaluate("getComputedStyle(document.body).backgroundColor")
    expect(link).to_have_css("border-top-width", "2px")
    expect(link).not_to_have_css("border-top-color", ground)


def test_other_pages_know_nothing_of_it(page: Page, origin: str) -> None:
    page.goto(f"{origin}/definitions/")
    press_shift(page, 3)
    page.wait_for_timeout(200)
    assert page.url == f"{origin}/definitions/"
    assert page.locator(".exit").count() == 0
