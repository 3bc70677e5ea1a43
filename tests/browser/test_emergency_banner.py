"""An emergency banner leaves an open page at its end, under the strict policy, and nothing else takes it away."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Locator, expect
from tests.support.browsing import Watched, watched
from tests.support.rendering import render_hub
from tests.support.serving import serving

from publishing.model.hub import Hub
from publishing.model.seen_on import seen_at

BUILT = datetime(2026, 11, 20, 12, tzinfo=UTC)
END = datetime(2026, 11, 21, 6, tzinfo=UTC)
WEEKS_BEFORE = datetime(2026, 9, 1, tzinfo=UTC)
PAGES = ("/", "/get-help/", "/updates/crossing-day/")


@pytest.fixture(scope="module")
def banner_origin(example_hub: Hub, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The example as it was built while its banner stood."""
    folder = tmp_path_factory.mktemp("banner")
    render_hub(seen_at(example_hub, BUILT)).write(folder)
    with serving(folder) as address:
        yield address


@pytest.fixture
def looked_at(browser: Browser, banner_origin: str) -> Iterator[Watched]:
    with watched(browser, banner_origin, axe=True, viewport={"width": 320, "height": 640}) as page:
        yield page


def banner(page: Watched) -> Locator:
    return page.page.get_by_role("region", name="Danger: The bridge is closed")


@pytest.mark.parametrize("address", PAGES)
def test_it_stands_until_its_end_and_then_leaves_the_open_page(looked_at: Watched, address: str) -> None:
    looked_at.page.clock.install(time=BUILT)
    looked_at.open(address)
    expect(banner(looked_at)).to_be_visible()
    assert [*looked_at.axe(), *looked_at.sideways()] == []
    looked_at.page.clock.pause_at(END - timedelta(seconds=1))
    expect(banner(looked_at)).to_be_visible()
    looked_at.page.clock.run_for(1000)
    expect(banner(looked_at)).to_be_hidden()
    assert looked_at.breaches() == []


def test_a_page_that_is_opened_too_late_doesnt_show_it(looked_at: Watched) -> None:
    looked_at.page.clock.install(time=END)
    looked_at.open("/")
    expect(banner(looked_at)).to_be_hidden()


def test_an_end_that_is_weeks_away_is_waited_for(looked_at: Watched) -> None:
    looked_at.page.clock.install(time=WEEKS_BEFORE)
    looked_at.open("/")
    looked_at.page.clock.fast_forward("48:00:00")
    expect(banner(looked_at)).to_be_visible()


def test_a_telephone_that_slept_past_its_end_looks_at_the_clock_when_it_wakes(looked_at: Watched) -> None:
    looked_at.page.clock.install(time=BUILT)
    looked_at.open("/")
    looked_at.page.clock.pause_at(END)
    looked_at.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(banner(looked_at)).to_be_hidden()


def test_it_stands_above_everything_and_can_be_read_aloud_but_not_dismissed(looked_at: Watched) -> None:
    looked_at.page.clock.install(time=BUILT)
    looked_at.open("/")
    box = banner(looked_at).bounding_box()
    header = looked_at.page.get_by_role("banner").bounding_box()
    assert box is not None
    assert header is not None
    assert box["y"] == 0
    assert box["y"] + box["height"] <= header["y"]
    expect(banner(looked_at)).to_contain_text("This notice ends at 6:00 on Saturday 21 November 2026.")
    expect(banner(looked_at).get_by_role("button")).to_have_count(0)
    expect(banner(looked_at).get_by_role("link", name="01632 960 101")).to_have_attribute("href", "tel:01632960101")


def test_it_is_printed_on_top_and_shown_without_script(browser: Browser, banner_origin: str) -> None:
    with watched(browser, banner_origin, java_script_enabled=False) as scriptless:
        scriptless.open("/get-help/")
        expect(banner(scriptless)).to_be_visible()
        scriptless.page.emulate_media(media="print")
        expect(banner(scriptless)).to_be_visible()
        expect(banner(scriptless)).to_contain_text("This notice ends at")


def test_an_event_says_what_it_is_to_programs_without_a_script_in_the_page(looked_at: Watched) -> None:
    looked_at.page.clock.install(time=BUILT)
    looked_at.open("/updates/crossing-day/")
    found = looked_at.page.locator("[itemscope][itemtype='https://schema.org/Event']")
    expect(found.locator("time[itemprop=startDate]")).to_have_attribute("datetime", "2026-12-05T10:00:00+00:00")
    expect(found.locator("[itemprop=location] [itemprop~=name]")).to_have_text("The town square")
    expect(found.locator("meta[itemprop=name]")).to_have_attribute("content", "Come to the crossing day")
    expect(looked_at.page.locator('script:not([src], [type="application/ld+json"])')).to_have_count(0)
    assert looked_at.breaches() == []
