"""The whole site as it is for a moment before, between and after the two dates of an update, and of a banner."""

from datetime import UTC, datetime, timedelta
from functools import cache

import pytest
from tests.support.changed_hubs import with_record
from tests.support.html_tree import Element, read_html
from tests.support.rendering import render_hub
from tests.support.trees import EXAMPLE

from publishing.exports.as_ics import calendars
from publishing.model.due import next_changes
from publishing.model.hub import Hub
from publishing.model.london_time import LondonTime
from publishing.model.seen_on import seen_at
from publishing.reading.read_hub import read_hub

UPDATE = "Come to the crossing day"
PAGE = "/updates/crossing-day/"
FILE = "/data/files/national/updates/crossing-day.yml/"
BEFORE, BETWEEN, AFTER = "2026-11-18T08:59:59", "2026-11-18T09:00:00", "2026-12-06T18:00:00"

BANNER = "The bridge is closed"
UP, DOWN = "2026-11-20T06:00:00", "2026-11-21T06:00:00"


@cache
def read() -> Hub:
    return read_hub(EXAMPLE / "data", EXAMPLE / "docs").hub


def _hub(*, replaced: bool) -> Hub:
    return read() if replaced else with_record(read(), "area", "sampleton", successors=())


@cache
def texts_at(moment: str, *, replaced: bool = True) -> dict[str, str]:
    """Every page and file by its address, for a moment in UTC, once one council has replaced the other, or not."""
    hub = seen_at(_hub(replaced=replaced), datetime.fromisoformat(moment).replace(tzinfo=UTC))
    rendered = render_hub(hub)
    build = rendered.build
    files = {address: content.decode() for address, content in calendars(hub).items()}
    return {
        **rendered.documents,
        **build.files.open_data(),
        **build.files.feeds(),
        **files,
        "search": " ".join(build.search_index().values()),
    }


def page_at(moment: str, address: str) -> Element:
    return read_html(texts_at(moment)[address])[0]


def saying(moment: str, words: str) -> set[str]:
    return {address for address, text in texts_at(moment).items() if words in text}


def test_before_its_moment_nothing_anywhere_tells_of_an_update() -> None:
    assert saying(BEFORE, UPDATE) == set()
    assert {PAGE, FILE, f"{PAGE}event.ics"} & texts_at(BEFORE).keys() == set()


def test_between_its_moments_it_is_news_everywhere() -> None:
    where = saying(BETWEEN, UPDATE)
    assert {PAGE, FILE, f"{PAGE}event.ics", "/", "/updates/", "/updates/sampleton/", "search"} <= where
    assert {"/updates/feed.xml", "/updates/feed.json", "/updates/sampleton/feed.xml"} <= where
    assert {"/api/v1/updates.json", "/api/v1/updates.csv"} <= where
    assert "/updates/archive/" not in where
    assert "This is no longer news" not in page_at(BETWEEN, PAGE).text


def test_after_them_it_keeps_its_address_and_stands_in_the_archive_alone() -> None:
    where = saying(AFTER, UPDATE)
    assert {PAGE, "/updates/archive/", "/api/v1/updates.json", FILE} <= where
    assert {"/", "/updates/", "/updates/sampleton/", "/updates/feed.xml", "/updates/feed.json"} & where == set()
    assert "This is no longer news, and is kept for the record." in page_at(AFTER, PAGE).text


def test_an_event_is_to_come_until_it_is_over() -> None:
    assert "Events to come" in page_at(BETWEEN, "/updates/").text
    assert "Events to come" in page_at("2026-12-05T15:59:59", "/updates/").text
    assert "Events to come" not in page_at("2026-12-05T16:00:00", "/updates/").text
    assert "This event is over." in page_at("2026-12-05T16:00:00", PAGE).text


def banners(moment: str, *, replaced: bool = True) -> dict[str, list[str]]:
    texts = texts_at(moment, replaced=replaced)
    found = {address: read_html(text)[0] for address, text in texts.items() if address.endswith("/")}
    return {
        address: [each.text for each in root.find_all("section", class_="alarm")] for address, root in found.items()
    }


@pytest.mark.parametrize("moment", ["2026-11-20T05:59:59", DOWN])
def test_before_and_after_its_times_a_banner_is_on_no_page(moment: str) -> None:
    assert {tuple(shown) for shown in banners(moment).values()} == {()}


def test_it_is_on_the_pages_of_the_council_whose_place_its_own_took() -> None:
    shown = banners(UP)
    assert [address for address, found in shown.items() if not found] == []


def test_between_them_it_is_on_every_page_but_those_of_other_areas() -> None:
    shown = banners(UP, replaced=False)
    without = {address for address, found in shown.items() if not found}
    assert {address for address in without if "/sampleton/" not in address} == {"/sources/sampleton-report/"}
    assert {"/updates/sampleton/", "/strategy/sampleton/"} <= without
    assert {"/", "/get-help/", "/contacts/", "/strategy/exampleshire/", "/about/", "/strategy/"} & without == set()
    assert {tuple(found) for found in shown.values()} == {
        (),
        (
            (
                "Danger Exampleshire: The bridge is closed Cross at the town square. If somebody is hurt, "
                "call Example line on 01632 960 101. More about this: The bridge is closed "
                "This notice ends at 6:00 on Saturday 21 November 2026."
            ),
        ),
    }


def test_its_number_can_be_tapped_and_the_script_knows_its_end() -> None:
    (banner,) = page_at(UP, "/get-help/").find_all("section", class_="alarm")
    assert [each.attributes["href"] for each in banner.find_all("a")] == ["tel:01632960101", "./"]
    assert banner.attributes["data-until"] == "2026-11-21T06:00:00+00:00"
    assert "banner-hub-search" in texts_at(UP)["/get-help/"]
    assert "banner-hub-search" not in texts_at(DOWN)["/get-help/"]


def test_on_a_welsh_page_how_grave_it_is_is_a_word_of_the_interface() -> None:
    (banner,) = page_at(UP, "/cy/about/").find_all("section", class_="alarm")
    (word,) = banner.one("strong", class_="alarm__mark").find_all("span")
    assert (word.text, word.attributes["lang"]) == ("Danger", "en")


def test_a_banner_that_is_over_is_kept_in_the_archive() -> None:
    assert BANNER not in page_at("2026-11-20T05:59:59", "/updates/archive/").text
    assert "It is shown now" in page_at(UP, "/updates/archive/").by_id["banner-bridge-closed"].text
    assert "It was shown" in page_at(DOWN, "/updates/archive/").by_id["banner-bridge-closed"].text


def test_an_overdue_contact_gives_way_in_a_banner_and_stops_nothing() -> None:
    late = datetime(2028, 1, 1, tzinfo=UTC)
    ends = LondonTime.parse("2028-01-02 00:00")
    longer = with_record(read(), "emergency-banner", "bridge-closed", expires_at=ends)
    page = render_hub(seen_at(longer, late)).documents["/get-help/"]
    (banner,) = read_html(page)[0].find_all("section", class_="alarm")
    assert "01632 960 101" not in banner.text
    assert "tel:01632960101" not in page


def test_between_two_moments_that_are_due_nothing_changes() -> None:
    """What `make due` names is all that changes by itself: just before each of its moments all is as after the last."""
    after = datetime(2026, 11, 17, tzinfo=UTC)
    for _ in range(4):
        due = next_changes(read(), after)[0].moment.astimezone(UTC)
        just_before = (due - timedelta(seconds=1)).replace(tzinfo=None).isoformat()
        at, then = after.replace(tzinfo=None).isoformat(), due.replace(tzinfo=None).isoformat()
        assert texts_at(at) == texts_at(just_before)
        assert texts_at(just_before) != texts_at(then)
        after = due
