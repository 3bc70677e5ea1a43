"""The example hub in the browser as nginx serves it: the headers forbid nothing that a page needs."""

import io
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Route, expect
from tests.support.browsing import Watched, watched
from tests.support.sites import BuiltSite
from tests.support.web_servers import nginx

from publishing.model.response_headers import SECURITY_HEADERS


@pytest.fixture(scope="module")
def served(example_serving: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with nginx(example_serving, tmp_path_factory.mktemp("browsed")) as server:
        yield server.origin


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def reader(browser: Browser, served: str, request: pytest.FixtureRequest) -> Iterator[Watched]:
    with watched(browser, served, java_script_enabled=request.param) as looked_at:
        yield looked_at


@pytest.mark.parametrize(
    "address", ["/", "/definitions/crossing/", "/contacts/", "/data/", "/toolkit/", "/timeline/", "/get-help/"]
)
def test_no_header_forbids_what_a_page_needs(browser: Browser, served: str, address: str) -> None:
    with watched(browser, served) as looked_at:
        looked_at.open(address)
        assert looked_at.page.locator('script[type="application/ld+json"]').count() == 1
        assert looked_at.breaches() == []


def test_a_recording_that_a_page_links_to_can_be_played_and_fill_the_screen(browser: Browser, served: str) -> None:
    """A browser plays it in a document of its own, which has no policy but that of its header."""

    def recording(route: Route) -> None:
        content = io.BytesIO()
        with wave.open(content, "wb") as sound:
            sound.setparams((1, 1, 8000, 0, "NONE", ""))
            sound.writeframes(bytes(8000))
        route.fulfill(body=content.getvalue(), headers={**SECURITY_HEADERS, "Content-Type": "audio/wav"})

    with watched(browser, served) as looked_at:
        looked_at.page.route("**/talk.wav", recording)
        looked_at.page.goto(f"{served}/talk.wav")
        expect(looked_at.page.locator("video")).to_have_js_property("duration", 1)
        assert looked_at.page.evaluate("document.fullscreenEnabled")
        assert looked_at.breaches() == []


def test_the_search_finds_through_the_headers(browser: Browser, served: str) -> None:
    with watched(browser, served, viewport={"width": 1280, "height": 900}) as looked_at:
        looked_at.open("/")
        looked_at.page.get_by_role("combobox").fill("crossing")
        expect(looked_at.page.get_by_role("option").first).to_be_visible()
        assert looked_at.breaches() == []


@pytest.mark.parametrize("address", ["/words/crossings/", "/words/crossings", "/words/crossings/index.html"])
def test_who_comes_to_an_old_address_ends_at_the_new_one(reader: Watched, served: str, address: str) -> None:
    reader.page.goto(f"{served}{address}")
    reader.page.wait_for_url(f"{served}/definitions/crossing/")


def test_where_the_host_knows_nothing_of_redirects_the_page_itself_leads_on(
    browser: Browser, example_site: BuiltSite, example_origin: str
) -> None:
    for script in (True, False):
        with watched(browser, example_origin, java_script_enabled=script) as looked_at:
            looked_at.page.goto(f"{example_origin}/strategy/exampleshire/our-plan/")
            looked_at.page.wait_for_url(f"{example_origin}/strategy/exampleshire/2025-2028/#objectives")


def test_no_other_page_can_show_one_in_a_frame(browser: Browser, served: str, tmp_path: Path) -> None:
    with watched(browser, served) as looked_at:
        looked_at.page.route(
            "**/framing",
            lambda route: route.fulfill(body=f'<iframe src="{served}/"></iframe>', content_type="text/html"),
        )
        looked_at.page.goto(f"{served}/framing")
        frame = looked_at.page.frames[-1]
        assert "Get help" not in frame.locator("body").inner_text()


def test_a_missing_page_can_be_read_at_any_depth(browser: Browser, served: str) -> None:
    with watched(browser, served) as looked_at:
        answer = looked_at.page.goto(f"{served}/no/such/page/")
        assert answer is not None
        assert answer.status == 404
        expect(looked_at.page.get_by_role("heading", level=1)).to_have_text("This page isn’t here")
        looked_at.page.get_by_role("link", name="Start again from the home page").click()
        looked_at.page.wait_for_url(f"{served}/")
