"""Moments by the clock in London, on both days on which the clocks change."""

from datetime import UTC, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from publishing.model.london_time import LONDON, LondonTime

FORWARD, BACK = "2026-03-29", "2026-10-25"


def utc(written: str) -> str:
    return LondonTime.parse(written).utc.strftime("%H:%M")


def test_in_winter_london_keeps_utc_and_in_summer_it_is_an_hour_ahead() -> None:
    assert utc("2026-01-20 09:00") == "09:00"
    assert utc("2026-07-20 09:00") == "08:00"


@pytest.mark.parametrize("clock", ["01:00", "01:30", "01:59"])
def test_an_hour_that_the_clocks_leave_out_is_refused(clock: str) -> None:
    with pytest.raises(ValueError, match="doesn't exist: the clocks go forward over it"):
        LondonTime.parse(f"{FORWARD} {clock}")


def test_around_the_hour_that_is_left_out_times_are_as_written() -> None:
    assert [utc(f"{FORWARD} {clock}") for clock in ("00:59", "02:00")] == ["00:59", "01:00"]


def test_of_an_hour_that_the_clocks_repeat_the_first_is_meant() -> None:
    written = ["00:59", "01:00", "01:30", "01:59", "02:00"]
    assert [utc(f"{BACK} {clock}") for clock in written] == ["23:59", "00:00", "00:30", "00:59", "02:00"]


@pytest.mark.parametrize("day", [FORWARD, BACK])
def test_times_stand_in_the_order_in_which_they_come(day: str) -> None:
    moments = [LondonTime.parse(f"{day} {clock}") for clock in ("00:00", "00:59", "02:00", "02:01", "23:59")]
    assert moments == sorted(moments, key=lambda each: each.utc)
    assert all(one < other for one, other in pairwise(moments))


def test_what_is_written_is_what_people_read() -> None:
    moment = LondonTime.parse(" 2026-07-20 09:05 ")
    assert str(moment) == "9:05 on Monday 20 July 2026"
    assert moment.iso == "2026-07-20T09:05:00+01:00"


@pytest.mark.parametrize(
    "written",
    ["2026-11-20", "2026-11-20 9:00", "2026-11-20T09:00", "2026-11-20 09:00:00", "20 November 2026 09:00", "", "٢٠٢٦",
     "2026-11-31 09:00", "2026-11-20 24:00", "2026-11-20 09:60", "0000-01-01 00:00", "2026-11-20 09:00 BST"],
)  # fmt: skip
def test_anything_else_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"isn't a (day and a )?time"):
        LondonTime.parse(written)


@pytest.mark.parametrize("value", [None, True, 20261120, ["2026-11-20 09:00"]])
def test_what_is_no_text_is_refused_with_words(value: object) -> None:
    with pytest.raises(ValueError, match="isn't a day and a time"):
        TypeAdapter(LondonTime).validate_python(value)


@given(st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1)))  # noqa: DTZ001  (a clock on the wall)
def test_any_time_is_refused_or_means_what_the_clock_shows(local: datetime) -> None:
    written = local.strftime("%Y-%m-%d %H:%M")
    there = local.replace(second=0, microsecond=0, tzinfo=ZoneInfo("Europe/London"))
    exists = there.astimezone(UTC).astimezone(LONDON).replace(tzinfo=None) == there.replace(tzinfo=None)
    if exists:
        moment = LondonTime.parse(written)
        assert moment.local.strftime("%Y-%m-%d %H:%M") == written
        assert moment.local.fold == 0
    else:
        with pytest.raises(ValueError, match="doesn't exist"):
            LondonTime.parse(written)
