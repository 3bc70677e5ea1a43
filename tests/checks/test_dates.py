"""Dates, periods and statuses agree with each other and with today."""

from datetime import date

import pytest
from tests.checks.tiny_hub import (
    DEFINITION,
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


def test_an_edition_does_not_end_before_it_begins(hub: TinyHub) -> None:
    hub.replace(DEFINITION, "valid_until: 2024-03-13", "valid_until: 2011-05")
    assert f"{DEFINITION}:13:5: the edition ends before it begins; mend `valid_from` or `valid_until`" in hub.problems()


def test_a_wording_without_an_end_has_no_last_day(hub: TinyHub) -> None:
    hub.replace(DEFINITION, "valid_until: 2024-03-13", "valid_until: 9999-12-31")
    [problem] = hub.problems()
    assert problem.startswith(f"{DEFINITION}:13:5: '9999-12-31' is too far off (where there is no end, leave it out)")


def test_an_edition_that_has_ended_is_historic(hub: TinyHub) -> None:
    hub.replace(DEFINITION, "status: historic", "status: guidance")
    assert hub.problems() == [
        f"{DEFINITION}:11:5: the edition ended 13 March 2024, but its status is guidance; make it historic"
    ]


def test_a_historic_edition_says_when_it_ended(hub: TinyHub) -> None:
    hub.replace(DEFINITION, "    valid_until: 2024-03-13\n", "")
    hub.replace(DEFINITION, '    superseded_by: "2024"\n', "")
    assert hub.problems() == [
        f"{DEFINITION}:11:5: the edition is historic, but doesn't say when it ended; mend `valid_until` or the status"
    ]


def test_a_historic_edition_has_ended_already(hub: TinyHub) -> None:
    hub.replace(DEFINITION, "valid_until: 2024-03-13", "valid_until: 2030")
    assert hub.problems() == [
        f"{DEFINITION}:11:5: the edition is historic, but ends 2030; mend `valid_until` or the status"
    ]


def test_an_edition_that_was_replaced_says_when_it_ended(hub: TinyHub) -> None:
    hub.replace(DEFINITION, "    valid_until: 2024-03-13\n", "")
    hub.replace(DEFINITION, "status: historic", "status: guidance")
    assert hub.problems() == [
        f"{DEFINITION}:13:5: the edition was replaced, but doesn't say when it ended; add `valid_until`"
    ]


def test_the_newest_edition_stands_first(hub: TinyHub) -> None:
    hub.replace(DEFINITION, "valid_from: 2024-03-14", "valid_from: 2010")
    assert hub.problems() == [
        f"{DEFINITION}:12:5: the edition '2011' began after '2024', but stands below it; put the newest first"
    ]


BETWEEN = 'mend `valid_from` or `valid_until`, or add a note with "explains: dates" that says why'


@pytest.mark.parametrize(("ended", "said"), [("2024-03-12", "12 March 2024"), ("2024-02", "February 2024")])
def test_no_day_lies_between_two_wordings(hub: TinyHub, ended: str, said: str) -> None:
    hub.replace(STRATEGY, 'edition: "2011"', 'edition: "2011"\n    as_at: 2013')
    hub.replace(DEFINITION, "valid_until: 2024-03-13", f"valid_until: {ended}")
    what = f"no wording holds between: '2011' ended {said}, but '2024' begins 14 March 2024"
    assert hub.problems() == [f"{DEFINITION}:13:5: {what}; {BETWEEN}"]


@pytest.mark.parametrize("ended", ["2024-03", "2024", "2023/2024"])
def test_a_day_that_is_not_known_leaves_nothing_between_for_certain(hub: TinyHub, ended: str) -> None:
    hub.replace(DEFINITION, "valid_until: 2024-03-13", f"valid_until: {ended}")
    hub.replace(DEFINITION, "as_at: 2024-04-01", "as_at: 2024-04-01?")
    assert not any("wording holds" in problem or "wordings hold" in problem for problem in hub.problems())


@pytest.mark.parametrize(
    "place", ["as_at: 2024-04-01\n", "    valid_until: 2024-03-12\n", "    valid_from: 2024-03-14\n"]
)
def test_days_between_can_be_explained(hub: TinyHub, place: str) -> None:
    hub.replace(STRATEGY, 'edition: "2011"', 'edition: "2011"\n    as_at: 2013')
    hub.replace(DEFINITION, "valid_until: 2024-03-13", "valid_until: 2024-03-12")
    indent = " " * (len(place) - len(place.lstrip()))
    note = "notes: [{kind: open, text: Nobody knows., explains: dates}]\n"
    hub.replace(DEFINITION, place, f"{place}{indent}{note}")
    assert hub.problems() == []


def test_a_wording_that_holds_elsewhere_meanwhile_leaves_nothing_between(hub: TinyHub) -> None:
    hub.replace(STRATEGY, 'edition: "2011"', 'edition: "2011"\n    as_at: 2013')
    hub.replace(DEFINITION, 'valid_until: 2024-03-13\n    superseded_by: "2024"', "valid_until: 2023-12-31")
    fields = ("text: Another.", "status: guidance", "valid_from: 2000", 'sources: [{source: report, paragraph: "1"}]')
    other = "\n    ".join(['  - id: "2000"', *fields]) + "\n"
    hub.replace(DEFINITION, "as_at: 2024-04-01\n", f"{other}as_at: 2024-04-01\n")
    assert hub.problems() == []


def test_a_wording_that_was_replaced_is_over_before_the_other_begins(hub: TinyHub) -> None:
    hub.replace(DEFINITION, "valid_until: 2024-03-13", "valid_until: 2024-03-14")
    what = "two wordings hold at once: '2024' begins 14 March 2024, but '2011' ended 14 March 2024"
    assert hub.problems() == [f"{DEFINITION}:13:5: {what}; {BETWEEN}"]


NEXT = 'editions:\n  - id: "2025"\n    text: The next wording.\n    status: guidance\n    valid_from: 2025-03-01\n'
CITED = '    sources: [{source: report, paragraph: "1"}]\n'


def test_a_wording_that_is_replaced_later_gets_its_last_day(hub: TinyHub) -> None:
    hub.replace(DEFINITION, "editions:\n", NEXT + CITED)
    assert hub.problems() == [
        (
            f"{DEFINITION}:9:5: the wordings '2024' and '2025' both hold from 1 March 2025 on; write in the older its "
            "last day, in `valid_until`, or in each where it holds, in `applies_to`"
        )
    ]
    hub.replace(DEFINITION, "valid_from: 2024-03-14", "valid_from: 2024-03-14\n    valid_until: 2025-02-28")
    assert hub.problems() == []


def test_two_wordings_may_hold_in_two_places_or_with_another_standing(hub: TinyHub) -> None:
    hub.replace(DEFINITION, "editions:\n", NEXT + "    applies_to: Wales\n" + CITED)
    assert len(hub.problems()) == 1
    hub.replace(DEFINITION, "valid_from: 2024-03-14", "valid_from: 2024-03-14\n    applies_to: England")
    assert hub.problems() == []
    hub.replace(DEFINITION, "    applies_to: England\n", "")
    hub.replace(DEFINITION, "status: guidance\n    valid_from: 2024", "status: statutory\n    valid_from: 2024")
    assert hub.problems() == []


def test_a_wording_that_was_not_in_use_at_the_records_date_is_found(hub: TinyHub) -> None:
    hub.replace(STRATEGY, 'edition: "2011"', 'edition: "2024"')
    assert hub.problems() == [
        (
            f"{STRATEGY}:8:5: the wording '2024' of `example-term` wasn't in use on 20 February 2024; "
            "cite the edition of that time, or add `as_at` with a day on which it was"
        )
    ]


def test_a_wording_of_another_time_is_marked_with_that_time(hub: TinyHub) -> None:
    hub.replace(STRATEGY, 'edition: "2011"', 'edition: "2024"\n    as_at: 2024-04')
    assert hub.problems() == []


def test_the_mark_must_be_a_time_at_which_the_wording_was_in_use(hub: TinyHub) -> None:
    hub.replace(STRATEGY, 'edition: "2011"', 'edition: "2011"\n    as_at: April 2024')
    [problem] = hub.problems()
    assert "the wording '2011' of `example-term` wasn't in use on April 2024" in problem


@pytest.mark.parametrize("status", ["adopted", "draft"])
def test_a_strategy_whose_period_was_over_had_ended(hub: TinyHub, status: str) -> None:
    hub.replace(STRATEGY, "status: adopted", f"status: {status}")
    hub.replace(STRATEGY, "period: 2024/2027", "period: 2020/2023")
    assert hub.problems() == [
        f"{STRATEGY}:3:1: the period 2020 to 2023 is over, but the status is {status}; make it ended or superseded"
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
