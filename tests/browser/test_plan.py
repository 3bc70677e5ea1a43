"""The delivery plan's table and the figure of governance: with script and without, by keyboard and on a phone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, expect
from tests.support.browsing import Watched, watched
from tests.support.page_visit import findings, still
from tests.support.visits import Care, Visit

PLAN = "/strategy/thurrock/2024-2027/plan/"
GOVERNANCE = (
    "/strategy/thurrock/2024-2027/governance/",
    "/strategy/barking-and-dagenham/2017-2019/governance/",
    "/strategy/buckinghamshire/2018/governance/",
)
PAGES = (PLAN, f"{PLAN}by-status/", f"{PLAN}by-owner/", *GOVERNANCE)


@pytest.fixture
def scriptless(browser: Browser, origin: str) -> Iterator[Watched]:
    with watched(browser, origin, java_script_enabled=False, viewport={"width": 1280, "height": 900}) as page:
        yield page


def numbers(looked_at: Watched) -> list[str]:
    """The numbers of the actions that the table shows, in its order."""
    rows = looked_at.page.locator(".plan-table tbody tr").all()
    return [row.locator("td").first.inner_text() for row in rows if row.is_visible()]


def heading(looked_at: Watched, name: str) -> Locator:
    return looked_at.page.locator(".plan-table thead th").filter(has_text=name)


def status(looked_at: Watched) -> Locator:
    return looked_at.page.locator(".plan-filter [role=status]")


def test_a_heading_sorts_and_says_so(desk: Watched) -> None:
    desk.open(PLAN)
    assert numbers(desk) == ["1", "2", "3", "4"]
    expect(heading(desk, "Number")).to_have_attribute("aria-sort", "ascending")
    heading(desk, "Number").get_by_role("button").click()
    assert numbers(desk) == ["4", "3", "2", "1"]
    expect(heading(desk, "Number")).to_have_attribute("aria-sort", "descending")
    heading(desk, "Next").get_by_role("button").click()
    assert numbers(desk) == ["1", "2", "3", "4"]
    assert heading(desk, "Number").get_attribute("aria-sort") is None
    assert desk.breaches() == []


def test_what_has_a_date_comes_before_what_has_none(desk: Watched) -> None:
    desk.open(PLAN)
    heading(desk, "Due").get_by_role("button").click()
    assert numbers(desk) == ["1", "2", "3", "4"]
    heading(desk, "Due").get_by_role("button").click()
    assert numbers(desk)[-1] == "1"


def test_headings_sort_by_keyboard_and_keep_the_focus(desk: Watched) -> None:
    desk.open(PLAN)
    button = heading(desk, "Action").get_by_role("button")
    button.focus()
    desk.page.keyboard.press("Enter")
    assert numbers(desk) == ["3", "4", "1", "2"]
    desk.page.keyboard.press("Space")
    expect(heading(desk, "Action")).to_have_attribute("aria-sort", "descending")
    expect(button).to_be_focused()


def test_a_filter_hides_rows_and_says_how_many_are_left(desk: Watched) -> None:
    desk.open(PLAN)
    expect(status(desk)).to_have_text("4 of 4 shown")
    desk.page.get_by_label("Status", exact=True).select_option("Progress reported, next steps given")
    expect(status(desk)).to_have_text("2 of 4 shown")
    assert numbers(desk) == ["2", "3"]
    heading(desk, "Number").get_by_role("button").click()
    assert numbers(desk) == ["3", "2"]
    desk.page.get_by_role("button", name="Show all").click()
    expect(status(desk)).to_have_text("4 of 4 shown")
    assert desk.breaches() == []


def test_owners_can_be_chosen_even_where_the_report_names_none(desk: Watched) -> None:
    desk.open(PLAN)
    desk.page.get_by_label("Owner").select_option("The report names no owner")
    expect(status(desk)).to_have_text("4 of 4 shown")


def test_without_script_other_pages_give_the_other_orders(scriptless: Watched) -> None:
    scriptless.open(PLAN)
    expect(scriptless.page.locator(".plan-filter")).to_be_hidden()
    assert scriptless.page.locator(".plan-table button").count() == 0
    assert numbers(scriptless) == ["1", "2", "3", "4"]
    for name in ("status", "owner", "number"):
        scriptless.page.get_by_role("navigation", name="Order of the actions").get_by_role("link", name=name).click()
    scriptless.page.wait_for_url(f"**{PLAN}")


def test_the_table_for_spreadsheets_is_there(desk: Watched) -> None:
    desk.open(PLAN)
    with desk.page.expect_download() as download:
        desk.page.get_by_role("link", name="CSV").click()
    assert download.value.suggested_filename == "actions.csv"


@pytest.mark.parametrize("address", GOVERNANCE)
@pytest.mark.parametrize("script", [True, False])
def test_a_box_leads_to_its_body_by_keyboard(browser: Browser, origin: str, address: str, *, script: bool) -> None:
    size = {"width": 320, "height": 640}
    with watched(browser, origin, java_script_enabled=script, viewport=size, reduced_motion="reduce") as looked_at:
        looked_at.open(address)
        box = looked_at.page.locator(".governance__link").last
        href = str(box.get_attribute("href"))
        box.focus()
        expect(box).to_be_focused()
        looked_at.page.keyboard.press("Enter")
        looked_at.page.wait_for_url(f"**{href}")
        expect(looked_at.page.locator(href)).to_be_in_viewport()


@pytest.mark.parametrize("address", GOVERNANCE)
def test_the_words_in_a_box_stay_inside_it(phone: Watched, address: str) -> None:
    phone.open(address)
    outside = phone.page.evaluate("""() => [...document.querySelectorAll(".governance__link")].flatMap((link) => {
      const box = link.querySelector("rect").getBoundingClientRect();
      return [...link.querySelectorAll("text")].map((text) => text.getBoundingClientRect())
        .filter((text) => text.right > box.right || text.left < box.left
          || text.bottom > box.bottom || text.top < box.top)
        .map(() => link.getAttribute("aria-label"));
    })""")
    assert outside == []


@pytest.mark.parametrize("address", GOVERNANCE)
def test_the_focus_on_a_box_can_be_seen(desk: Watched, address: str) -> None:
    desk.open(address)
    desk.page.locator(".skip").focus()
    box = desk.page.locator(".governance__link").first
    plain = box.locator("rect").evaluate("(rect) => getComputedStyle(rect).strokeWidth")
    while not box.evaluate("(link) => link === document.activeElement"):
        desk.page.keyboard.press("Tab")
    assert box.locator("rect").evaluate("(rect) => getComputedStyle(rect).strokeWidth") != plain


def test_nothing_is_wrong_with_the_pages(browser: Browser, origin: str) -> None:
    with still(browser, origin) as looked_at:
        assert [line for address in PAGES for line in findings(looked_at, Visit(address, Care.THOROUGH))] == []
