"""Wordings hold one after another, and each is cited at a time at which it was in use."""

import pytest
from tests.checks.tiny_hub import DEFINITION, STRATEGY, TinyHub


def test_an_edition_does_not_end_before_it_begins(hub: TinyHub) -> None:
    hub.replace(DEFINITION, "valid_until: 2024-03-13", "valid_until: 2011-05")
    assert f"{DEFINITION}:13:5: the edition ends before it begins; mend `valid_from` or `valid_until`" in hub.problems()


def test_a_wording_without_an_end_has_no_last_day(hub: TinyHub) -> None:
    hub.replace(DEFINITION, "valid_until: 2024-03-13", "valid_until: 9999-12-31")
    assert hub.problem().startswith(
        f"{DEFINITION}:13:5: '9999-12-31' is too far off (where there is no end, leave it out)"
    )


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
    assert "the wording '2011' of `example-term` wasn't in use on April 2024" in hub.problem()
