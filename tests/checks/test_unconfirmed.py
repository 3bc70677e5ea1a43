"""Contacts that nothing confirms give way, and an editor is told where: in fields, lines and pages."""

import re
from datetime import date

import pytest
from tests.checks.tiny_hub import ABOUT, EMERGENCY, HELPLINE, REFER, ROUTE, TODAY, TinyHub
from tests.support.rendering import render_hub

from publishing.checks.all_checks import warn
from publishing.checks.unconfirmed import NAME_A_ROUTE

LATER = date(2025, 2, 21)


def test_a_contact_that_nothing_confirms_gives_way_with_one_warning(routed: TinyHub) -> None:
    routed.replace(REFER, "contacts: [emergency]", "contacts: [emergency, helpline]")
    routed.replace(HELPLINE, "state: live", "state: none")
    hub = routed.read()
    assert routed.problems() == []
    (told,) = [str(each) for each in warn(hub, TODAY) if "stands in" in each.what]
    what = "nothing confirms the contact `helpline`, so the national route stands in at "
    assert told.startswith(f"{HELPLINE}:8:3: {what}")
    assert f" places ({REFER}:4, " in told
    assert told.endswith(" …); ring or open it, and write that down in `verification`")
    page = render_hub(hub).documents["/refer/"]
    assert "01632" not in page
    assert re.search(r"note--overdue.*Example helpline", page, re.DOTALL)
    assert "https://example.org/help" in page


@pytest.mark.parametrize(
    ("number", "told"),
    [("01632 960001", False), ("01632 960 002", True)],
)
def test_a_check_of_another_number_says_nothing_of_this_one(hub: TinyHub, number: str, *, told: bool) -> None:
    hub.replace(HELPLINE, "value: 01632 960 001", f"value: {number}")
    what = f"01632 960 001 was tried on 20 February 2024, and `helpline` has {number} now"
    todo = "try that one; or say in `verification` how else it was checked"
    assert hub.problems() == ([f"{HELPLINE}:11:3: {what}; {todo}"] if told else [])


def test_of_many_places_that_name_it_the_first_few_are_told(routed: TinyHub) -> None:
    lines = len(routed.text(ABOUT).splitlines())
    routed.add(ABOUT, "Call {number:helpline}.\n" * 95)
    routed.replace(HELPLINE, "state: live", "state: none")
    (told,) = [each.what for each in warn(routed.read(), TODAY) if "`helpline`" in each.what]
    first = ", ".join(f"{ABOUT}:{lines + number}" for number in (1, 2, 3))
    assert told.endswith(f", and a line gives the national route at 95 places ({first} …)")


def test_the_contact_for_immediate_danger_gives_way_to_nothing(routed: TinyHub) -> None:
    routed.replace(EMERGENCY, "state: stored-copy", "state: none")
    assert [each.split(": ", 1)[1].partition(";")[0] for each in routed.problems()] == [
        "no contact for immediate danger can be shown"
    ]


@pytest.mark.parametrize("state", ["none", "overdue"])
def test_a_national_route_that_nothing_confirms_is_told_once(routed: TinyHub, state: str) -> None:
    routed.replace(REFER, "contacts: [emergency]", "contacts: [emergency, national-page]")
    routed.replace(ROUTE, "state: stored-copy", f"state: {state}")
    assert "nothing confirms the national route `national-page`; choose one that can be shown" in routed.problem()
    assert [each for each in warn(routed.read(), TODAY) if "national-page" in each.what] == []


@pytest.mark.parametrize("state", ["none", "overdue"])
def test_without_a_national_route_no_contact_of_a_guide_can_be_taken_out_of_use(hub: TinyHub, state: str) -> None:
    hub.replace(REFER, "contacts: [emergency]", "contacts: [emergency, helpline]")
    hub.replace(HELPLINE, "state: live", f"state: {state}")
    assert [each.what for each in warn(hub.read(), LATER) if "stands in" in each.what] == []
    told = "nothing confirms the contact `helpline`, so it can't be printed"
    assert f"{REFER}:4:23: {told}; {NAME_A_ROUTE}" in hub.problems()


def test_what_was_never_checked_is_not_overdue(routed: TinyHub) -> None:
    routed.replace(HELPLINE, "state: live", "state: none")
    (told,) = [each.what for each in warn(routed.read(), LATER) if "`helpline`" in each.what]
    assert told.startswith("nothing confirms the contact `helpline`, so the national route stands in at ")


@pytest.mark.parametrize(
    ("state", "why"),
    [
        ("live", "the check of `helpline` is overdue"),
        ("overdue", "the check of `helpline` is overdue"),
        ("none", "nothing confirms the contact `helpline`"),
    ],
)
def test_a_page_is_told_of_by_line_where_it_names_a_contact_that_is_not_shown(
    routed: TinyHub, state: str, why: str
) -> None:
    lines = len(routed.text(ABOUT).splitlines())
    routed.replace(HELPLINE, "state: live", f"state: {state}")
    routed.add(ABOUT, "\nCall {number:helpline}, not `{number:nobody}`.\n")
    assert routed.problems() == []
    (told,) = [each.what for each in warn(routed.read(), LATER) if ABOUT in each.what]
    assert told.startswith(f"{why}, so ")
    assert told.endswith(f"a line gives the national route at 1 place ({ABOUT}:{lines + 2})")


def test_a_page_that_nothing_stands_in_on_is_refused(hub: TinyHub) -> None:
    hub.add(ABOUT, "\nCall {number:helpline}.\n")
    hub.replace(HELPLINE, "state: live", "state: none")
    (told,) = [each for each in hub.problems() if each.startswith(ABOUT)]
    assert told.endswith(f"nothing confirms the contact `helpline` (in `the page`); {NAME_A_ROUTE}")


def test_without_a_national_route_a_page_has_a_gap_once_a_check_is_overdue(hub: TinyHub) -> None:
    hub.add(ABOUT, "\nCall {number:helpline}.\n")
    (told,) = [each.what for each in warn(hub.read(), LATER) if ABOUT in each.what]
    assert told.startswith("the check of `helpline` is overdue, so a line has a gap at 1 place")


def test_a_slot_of_a_hand_written_page_is_checked_as_one_of_a_line(routed: TinyHub) -> None:
    lines = len(routed.text(ABOUT).splitlines())
    routed.add(ABOUT, "\nCall {number:helpfile} or {number: Helpline}.\n")
    assert routed.problems() == [
        f"{ABOUT}:{lines + 2}:1: {{number:{meant}}} can't be filled: there is no contact `{meant}` (in `the page`); "
        "did you mean `helpline`?"
        for meant in ("Helpline", "helpfile")
    ]
