"""The calendars: read by a library that didn't write them, and held against RFC 5545 by hand."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
import vobject
from tests.support.changed_hubs import with_each, with_record, with_settings
from tests.support.changed_texts import Filler
from tests.support.hubs import example_hub
from tests.support.rendering import render_hub
from tests.support.trees import EPOCH

from publishing.exports.as_ics import calendars
from publishing.exports.calendar_files import calendar_files
from publishing.model.campaign import Campaign
from publishing.model.dates import PartialDate
from publishing.model.hub import Hub
from publishing.model.london_time import LondonTime
from publishing.model.seen_on import seen_at
from publishing.model.update import Update

PAGE = "/toolkit/calendar/"
DAYS = "/toolkit/calendar.ics"
EVENT = "/updates/crossing-day/event.ics"
NOTICE = "This is an invented example. No council of this name exists."
NAME = r"[A-Z-]+(?:;[A-Z-]+=[^:;]+)*"


def example(**settings: Any) -> Hub:
    return seen_at(with_settings(example_hub(), **settings), datetime.fromtimestamp(EPOCH, UTC))


def events(ics: bytes) -> list[Any]:
    """The events of a calendar, as the other library reads them."""
    found: list[Any] = vobject.readOne(ics.decode(), validate=True).contents.get("vevent", [])
    return found


def lines(ics: bytes) -> list[tuple[str, str]]:
    """The lines of a calendar, unfolded by hand: name with its parameters, and value."""
    text = ics.decode()
    assert text.endswith("\r\n")
    assert text.count("\n") == text.count("\r") == text.count("\r\n")
    folded = text.removesuffix("\r\n").split("\r\n")
    assert all(len(line.encode()) <= 75 for line in folded)
    whole = [each.partition(":") for each in text.removesuffix("\r\n").replace("\r\n ", "").split("\r\n")]
    assert [name for name, _, _ in whole if not re.fullmatch(NAME, name)] == []
    return [(name, value) for name, _, value in whole]


@pytest.fixture(scope="module")
def made() -> Mapping[str, bytes]:
    return calendars(example())


@pytest.mark.parametrize("address", [DAYS, EVENT])
def test_every_line_is_as_the_standard_has_it(made: Mapping[str, bytes], address: str) -> None:
    found = lines(made[address])
    assert found[0] == ("BEGIN", "VCALENDAR")
    assert found[-1] == ("END", "VCALENDAR")
    names = [name for name, _ in found]
    assert [names.count(name) for name in ("VERSION", "PRODID", "METHOD", "CALSCALE")] == [1, 1, 1, 1]
    events = names.count("UID")
    assert events == sum(each == ("BEGIN", "VEVENT") for each in found) > 0
    assert names.count("DTSTAMP") == events
    assert all(re.fullmatch(r"\d{8}T000000Z", value) for name, value in found if name == "DTSTAMP")
    for name, value in found:
        if name in ("SUMMARY", "DESCRIPTION", "LOCATION"):
            assert re.search(r"(?<!\\)[;,]|\\(?![\\;,nN])", value) is None


def test_a_campaign_takes_whole_days_and_ends_on_the_day_after(made: Mapping[str, bytes]) -> None:
    found = dict(lines(made[DAYS]))
    assert found["DTSTART;VALUE=DATE"] == "20260601"
    assert found["DTEND;VALUE=DATE"] == "20260608"
    assert (found["TRANSP"], found["STATUS"]) == ("TRANSPARENT", "CONFIRMED")


def test_a_day_that_somebody_worked_out_is_tentative() -> None:
    days = {"starts": PartialDate.parse("2026-06-01?"), "ends": PartialDate.parse("2026-06-07?")}
    hub = with_each(example(), Campaign, **days)
    assert dict(lines(calendars(hub)[DAYS]))["STATUS"] == "TENTATIVE"
    assert hub.all(Campaign)[0].when == "1 June 2026 to 7 June 2026 (inferred)"


def test_another_library_reads_what_was_meant(made: Mapping[str, bytes]) -> None:
    (day,) = events(made[DAYS])
    assert (day.summary.value, day.dtstart.value, day.dtend.value) == (
        "Crossing week",
        date(2026, 6, 1),
        date(2026, 6, 8),
    )
    assert NOTICE in day.description.value
    assert "Source: Guidance on the Example Act, for all who cross." in day.description.value
    (event,) = events(made[EVENT])
    assert event.dtstart.value == datetime(2026, 12, 5, 10, tzinfo=UTC)
    assert event.dtend.value == datetime(2026, 12, 5, 16, tzinfo=UTC)
    assert event.location.value == "The town square"
    assert "Booking: https://office.example/crossing-day" in event.description.value


def test_an_event_in_summer_is_an_hour_earlier_in_utc() -> None:
    summer = {"starts": LondonTime.parse("2026-07-05 10:00"), "ends": LondonTime.parse("2026-07-05 16:00")}
    (event,) = (each.event for each in example().all(Update) if each.event)
    moved = with_record(example(), "update", "crossing-day", event=event.model_copy(update=summer))
    found = dict(lines(calendars(moved)[EVENT]))
    assert (found["DTSTART"], found["DTEND"]) == ("20260705T090000Z", "20260705T150000Z")


def test_a_day_that_is_not_known_stands_in_no_calendar() -> None:
    month = with_each(example(), Campaign, starts=PartialDate.parse("2026-06"), ends=None)
    exact = next(each for each in example().all(Campaign) if each.is_exact)
    (day,) = events(calendars(replace(month, records=(*month.records, exact)))[DAYS])
    assert day.dtstart.value == exact.first


def test_without_a_known_day_there_is_no_file_and_no_link_to_one() -> None:
    month = with_each(example(), Campaign, starts=PartialDate.parse("2026-06"), ends=None)
    assert DAYS not in calendars(month)
    assert list(calendars(month)) == calendar_files(month)
    documents = render_hub(month).documents
    assert "June 2026 (the day isn’t known)" in documents[PAGE]
    assert ".ics" not in documents[PAGE]


@pytest.mark.parametrize(("day", "is_over"), [("2026-06-07T22:59:59", False), ("2026-06-07T23:00:00", True)])
def test_days_that_are_over_are_for_no_calendar_and_for_no_message(day: str, *, is_over: bool) -> None:
    moment = datetime.fromisoformat(day).replace(tzinfo=UTC)
    documents = render_hub(seen_at(example_hub(), moment)).documents
    assert ("calendar.ics" in documents[PAGE], "We don’t know of any coming days." in documents[PAGE]) == (
        not is_over,
        is_over,
    )
    assert ("1 June 2026 to 7 June 2026. It is over." in documents["/toolkit/look-first/"]) == is_over


def test_one_day_ends_on_the_next() -> None:
    one = with_each(example(), Campaign, starts=PartialDate.parse("2026-12-31"), ends=None)
    found = dict(lines(calendars(one)[DAYS]))
    assert (found["DTSTART;VALUE=DATE"], found["DTEND;VALUE=DATE"]) == ("20261231", "20270101")


def test_identities_stay_whatever_is_edited() -> None:
    def uids(hub: Hub) -> list[str]:
        return [value for ics in calendars(hub).values() for name, value in lines(ics) if name == "UID"]

    placed, starts = example(address="https://hub.example/"), PartialDate.parse("2026-05-01")
    edited = with_each(placed, Campaign, title="Another", starts=starts)
    assert uids(edited) == uids(example(address="https://hub.example/", name="Another name"))
    assert uids(edited) != uids(example())
    assert len(set(uids(edited))) == len(uids(edited)) > 2


def test_with_an_address_an_event_leads_to_its_page() -> None:
    found = dict(lines(calendars(example(address="https://hub.example"))[EVENT]))
    assert found["URL"] == "https://hub.example/updates/crossing-day/"


def test_long_and_odd_words_survive_folding() -> None:
    odd = "Éé, “ſ”; 字\\n 🙂 " * 30
    made = calendars(with_each(example(), Campaign, title=odd))[DAYS]
    lines(made)
    (day,) = events(made)
    assert day.summary.value == odd


def test_words_over_several_lines_make_no_line_of_their_own() -> None:
    filler = Filler(lambda number: f"News\n\nATTACH:{number}")
    found = calendars(filler.hub(example_hub()))
    assert len(found) > 2
    assert [address for address, content in found.items() if b"\nATTACH" in content] == []


def test_the_same_content_gives_the_same_bytes(made: Mapping[str, bytes]) -> None:
    assert calendars(example()) == made
    assert list(made) == calendar_files(example())
