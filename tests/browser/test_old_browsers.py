"""Old telephones and library computers: docs/decisions/old-browsers.md says which, and what they get."""

import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Route, expect
from pypdf import PdfReader
from tests.support.browsing import Watched, watched
from tests.support.old_browsers import IOS_12, IOS_14, NO_GAPS, TOUCHING, WITHOUT, as_old_browsers_read, rules
from tests.support.rendering import TEMPLATES
from tests.support.search_box import found

SHEETS = sorted(TEMPLATES.glob("assets/*.css"))
PAGE_SCRIPTS = sorted(TEMPLATES.glob("assets/*.js"))
ENGINE = sorted(TEMPLATES.glob("search/*.js"))
PAGES = ("/", "/get-help/", "/get-help/signs/", "/refer/school/", "/refer/helper/adults/step-2/", "/contacts/")

_ONLY_TIDIES = re.compile(
    r":has\(|:where\(|:focus-visible|::details-content|anywhere|text-wrap|:last-child|\.one-side|\.committee"
)
_NEWER_SCRIPT = r"\(\?<[=!]|[?|&]{2}=|\.(?:at|findLast\w*|toSorted)\(|hasOwn\(|structuredClone|wide\.addEventListener"
_NEWER_PAGE_SCRIPT = rf"{_NEWER_SCRIPT}|\?\?|\?\.|replaceAll\(|replaceChildren\("


@pytest.fixture(params=[320, 1280])
def old(browser: Browser, origin: str, request: pytest.FixtureRequest) -> Iterator[Watched]:
    """A page of a browser of 2018, on a telephone and on a wide screen."""

    def aged(route: Route) -> None:
        route.fulfill(content_type="text/css", body=as_old_browsers_read(route.fetch().text()))

    with watched(browser, origin, viewport={"width": request.param, "height": 900}) as looked_at:
        looked_at.page.add_init_script(f"({WITHOUT})({IOS_12})")
        looked_at.page.route("**/*.css", aged)
        yield looked_at


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_what_old_browsers_drop_from_the_style_only_tidies(sheet: Path) -> None:
    read = rules(sheet.read_text("utf-8"))
    dropped = [each for rule in read for each in rule.dropped() if each in rule.selectors or not rule.has_older(each)]
    assert [each for each in dropped if not _ONLY_TIDIES.search(each)] == []


@pytest.mark.parametrize("script", [*PAGE_SCRIPTS, *ENGINE], ids=lambda script: script.name)
def test_scripts_say_nothing_that_old_browsers_dont_know(script: Path) -> None:
    newer = _NEWER_SCRIPT if script in ENGINE else _NEWER_PAGE_SCRIPT
    assert [line for line in script.read_text("utf-8").splitlines() if re.search(newer, line)] == []


@pytest.mark.parametrize("address", PAGES)
def test_an_old_browser_shows_whom_to_call_on_its_first_screen(old: Watched, address: str) -> None:
    old.open(address)
    old.page.evaluate(NO_GAPS)
    call = old.page.locator("main").get_by_role("link", name="Call 999").first.bounding_box()
    assert call is not None
    assert call["y"] + call["height"] < 900
    assert call["x"] > 8
    assert old.sideways() == []
    assert old.page.evaluate(TOUCHING) == []


@pytest.mark.parametrize("old", [1280], indirect=True)
@pytest.mark.parametrize("address", ["/refer/school/", "/refer/card/thurrock-school/"])
def test_an_old_browser_prints_a_guide_on_one_sheet_and_says_where_links_lead(old: Watched, address: str) -> None:
    old.open(address)
    made = old.page.pdf(format="A4", margin={"top": "10mm", "right": "10mm", "bottom": "10mm", "left": "10mm"})
    sides = [each.extract_text() for each in PdfReader(io.BytesIO(made)).pages]
    assert len(sides) <= 2
    assert "https://www.gov.uk/guidance/get-help" in "".join("".join(sides).split())


@pytest.mark.parametrize("old", [1280], indirect=True)
def test_an_old_browser_prints_sources_and_addresses_of_any_page(old: Watched) -> None:
    old.page.emulate_media(media="print")
    old.open("/get-help/")
    expect(old.page.locator(".footnotes")).to_be_visible()
    out = old.page.locator("main a[href^=http]").first
    assert out.evaluate("(each) => getComputedStyle(each, '::after').content") == f'" ({out.get_attribute("href")})"'


def test_an_old_browser_has_the_index_in_place_of_the_search(old: Watched) -> None:
    old.open("/refer/")
    expect(old.page.get_by_role("combobox")).to_have_count(0)
    expect(old.page.get_by_role("search").get_by_role("link")).to_be_visible()


def test_an_old_browser_leaves_the_page_without_a_way_back(old: Watched) -> None:
    old.page.route(lambda url: not url.startswith(old.origin), lambda route: route.fulfill(body="elsewhere"))
    old.open("/")
    old.open("/get-help/")
    old.page.get_by_role("link", name="Exit this page").click()
    old.page.wait_for_url(lambda url: not url.startswith(old.origin))
    old.page.go_back()
    assert old.page.url == f"{old.origin}/"


def test_an_old_browser_chooses_what_the_timeline_shows(old: Watched) -> None:
    old.open("/timeline/")
    law = old.page.get_by_label("Law", exact=True)
    if not law.is_visible():
        old.page.get_by_text("Choose what is shown").click()
    law.uncheck()
    expect(old.page.locator(".moment--law").first).to_be_hidden()


def test_a_browser_of_2020_searches(browser: Browser, origin: str) -> None:
    with watched(browser, origin) as looked_at:
        looked_at.page.add_init_script(f"({WITHOUT})({IOS_14})")
        looked_at.open("/")
        assert found(looked_at, "worried about my son")[0] == "./get-help/"
