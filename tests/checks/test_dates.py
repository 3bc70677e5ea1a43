"""Dates, periods and statuses agree with each other and with today."""

from datetime import date

import pytest
from tests.checks.tiny_hub import (
    EVENTS,
    HELPLINE,
    PLAN,
    PRIVACY,
    REFER,
    SECOND_STRATEGY,
    STRATEGY,
    UPDATE,
    TinyHub,
)
from tests.checks.tiny_message import CHANNELS, MESSAGE, TINY_CHANNELS, TINY_MESSAGE


@pytest.mark.parametrize("status", ["adopted", "draft"])
def test_a_strategy_whose_period_was_over_had_ended(hub: TinyHub, status: str) -> None:
    hub.replace(STRATEGY, "status: adopted", f"status: {status}")
    hub.replace(STRATEGY, "period: 2024/2027", "period: 2020/2023")
    todo = "make it ended or superseded, or mend the period"
    assert hub.problems() == [
        f"{STRATEGY}:3:1: the period 2020 to 2023 ended 31 December 2023, but the status is {status}; {todo}"
    ]


def test_a_strategy_that_has_ended_is_not_still_running(hub: TinyHub) -> None:
    hub.replace(STRATEGY, "status: adopted", "status: ended")
    assert hub.problems() == [
        f"{STRATEGY}:3:1: the status is ended, but the period 2024 to 2027 isn't over; mend the status or the period"
    ]
    assert hub.problems(date(2028, 1, 1)) == []


def test_a_superseded_strategy_names_its_successor(hub: TinyHub) -> None:
    hub.replace(STRATEGY, "status: adopted", "status: superseded")
    assert hub.problems() == [
        f"{STRATEGY}:3:1: the strategy is superseded, but by which isn't said; add `superseded_by`"
    ]


@pytest.mark.parametrize(
    ("successor", "period", "is_later"),
    [("2025", "2025", True), ("2025", "2024", True), ("2025", "2023", False), ("2024-2027", "2025", False)],
)
def test_a_strategy_is_replaced_by_one_that_began_later(
    hub: TinyHub, successor: str, period: str, *, is_later: bool
) -> None:
    other = SECOND_STRATEGY.replace("period: 2025", f"period: {period}").replace("adopted", "withdrawn")
    hub.write(STRATEGY.replace("2024-2027", "2025"), other)
    hub.replace(STRATEGY, "status: adopted", f"status: superseded\nsuperseded_by: '{successor}'")
    what = f"`{successor}` can't replace `2024-2027`: it isn't later; name the strategy that came after it"
    told = [each for each in hub.problems() if "replace" in each]
    assert told == ([] if is_later else [f"{STRATEGY}:4:1: {what}"])


def test_a_withdrawn_strategy_may_be_of_any_period(hub: TinyHub) -> None:
    hub.replace(STRATEGY, "status: adopted", "status: withdrawn")
    assert hub.problems() == hub.problems(date(2028, 1, 1)) == []


@pytest.mark.parametrize(
    ("path", "old", "new", "problem"),
    [
        (
            REFER,
            "as_at: 2024-02-20",
            "as_at: 2024-06-02",
            "6:1: `as_at` 2 June 2024 is in the future; write the day on which this was known",
        ),
        (
            PLAN,
            "as_at: 2024-02-20",
            "as_at: 2025",
            "1:1: `as_at` 2025 is in the future; write the day on which this was known",
        ),
        (EVENTS, "date: 2024-02-20", "date: 2024-07", '4:45: the event is still to come; write "status: planned"'),
        (UPDATE, "\ndate: 2024-02-20", "\ndate: 2024-07", "4:1: the news is in the future; write the day it happened"),
        (
            REFER,
            "status: guidance",
            "status: guidance\nreview: {date: 2025-01, by: an editor}",
            "6:9: the review is in the future; write the day it was done",
        ),
        (
            PRIVACY,
            "description:",
            "review: {date: 2025-01, by: an editor}\ndescription:",
            "3:9: the review is in the future; write the day it was done",
        ),
        (
            PRIVACY,
            "description:",
            "changed: 2024-06-02\ndescription:",
            "3:1: `changed` is in the future; write the day on which it changed",
        ),
        (
            HELPLINE,
            "\n  date: 2024-02-20",
            "\n  date: 2024-06-02",
            "9:3: the verification is in the future; write the day it was done",
        ),
    ],
)
def test_what_is_known_is_not_in_the_future(hub: TinyHub, path: str, old: str, new: str, problem: str) -> None:
    hub.replace(path, old, new)
    assert set(hub.problems()) == {f"{path}:{problem}"}


@pytest.mark.parametrize("as_at", ["2024-06-01", "2024-06", "2024", "2023/24", "Q1 2024/25"])
def test_a_date_that_may_have_come_is_not_in_the_future(hub: TinyHub, as_at: str) -> None:
    hub.replace(REFER, "as_at: 2024-02-20", f"as_at: {as_at}")
    assert hub.problems() == []


def test_an_event_that_is_still_to_come_is_planned(hub: TinyHub) -> None:
    hub.replace(EVENTS, "date: 2024-02-20", "date: 2024-07, status: planned")
    assert hub.problems() == []


def test_news_that_waits_may_be_dated_on_the_day_it_is_published(hub: TinyHub) -> None:
    hub.replace(UPDATE, "\ndate: 2024-02-20", '\ndate: 2024-07-02\npublish_at: "2024-07-02 00:00"')
    assert hub.problems() == []


def test_no_message_is_taken_back_tomorrow(hub: TinyHub) -> None:
    hub.write(MESSAGE, TINY_MESSAGE + "withdrawn: {date: 2024-06-02, why: It is wrong.}\n")
    hub.write(CHANNELS, TINY_CHANNELS)
    what = "the withdrawal is in the future; write the day it was taken back"
    assert hub.problems() == [f"{MESSAGE}:17:12: {what}"]


def test_nobody_approved_anything_tomorrow(hub: TinyHub) -> None:
    hub.replace(UPDATE, "area: exampleton", "approval: {by: a role, date: 2024-06-02}")
    assert hub.problems() == [f"{UPDATE}:6:11: the approval is in the future; write the day it was given"]


@pytest.mark.parametrize(
    ("approved", "as_at", "problem"),
    [
        (
            "2024-02-19",
            "2024-02-20",
            "its approval is of 19 February 2024, and what it approves as at 20 February 2024",
        ),
        ("2024-01", "2024-02", "its approval is of January 2024, and what it approves as at February 2024"),
        ("2024-02-20", "2024-02-20", ""),
        ("2024-02", "2024-02-20", ""),
        ("2024-02-01", "2024-02", ""),
    ],
)
def test_an_approval_is_not_older_than_what_it_approves(hub: TinyHub, approved: str, as_at: str, problem: str) -> None:
    hub.replace(REFER, "as_at: 2024-02-20", f"approval: {{by: a role, date: {approved}}}\nas_at: {as_at}")
    todo = "have it approved as it is now, or take `approval` out"
    assert hub.problems() == ([f"{REFER}:6:24: {problem}; {todo}"] if problem else [])


def test_urgent_news_may_have_been_approved_the_day_before(hub: TinyHub) -> None:
    hub.replace(UPDATE, "area: exampleton", "approval: {by: a role, date: 2024-01-19}")
    assert hub.problems() == []
