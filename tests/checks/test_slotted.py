"""Slots of hand-written pages are checked as those of lines are, and told by line."""

from datetime import date

import pytest
from tests.checks.tiny_hub import ABOUT, HELPLINE, TinyHub

from publishing.checks.all_checks import warn
from publishing.checks.unconfirmed import NAME_A_ROUTE

LATER = date(2025, 2, 21)


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
