"""Councils take each other's places, and each other's referrals, in a way that leads readers to one that answers."""

from datetime import date

import pytest
from tests.checks.tiny_hub import ABOUT, AREA, SITE, STRATEGY, TODAY, TinyHub
from tests.checks.tiny_reorganisation import DISTRICT, NEW, OLD_DESK, reorganised

from publishing.checks.all_checks import warn

VESTING_DAY = date(2025, 4, 1)


def test_an_area_that_was_succeeded_says_by_whom(hub: TinyHub) -> None:
    hub.replace(AREA, "status: current", "status: succeeded")
    assert hub.problems() == [f"{AREA}:1:1: the area is succeeded, but by whom isn't said; add `successors`"]


def test_a_council_is_not_its_own_successor(hub: TinyHub) -> None:
    hub.add(AREA, "successors:\n  - {council: Newton Council, since: 2028-04-01, area: exampleton}\n")
    assert hub.problem().endswith("can't take its own place; name the new council's area, or leave `area` out")


def test_a_reorganisation_is_right_before_and_after_its_day(hub: TinyHub) -> None:
    reorganised(hub)
    assert hub.problems() == hub.problems(VESTING_DAY) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (NEW, "begins:", "successors: [{council: A, since: 2026, area: brookton}]\nbegins:", "take each other's place"),
        (DISTRICT, "area: newton", "area: netwon", "there is no area `netwon` (in `area`); did you mean `newton`?"),
        (DISTRICT, "since: 2025-04-01", "since: 2025-03", "begins on 1 April 2025, and is to take this place in March"),
        (DISTRICT, "referrals_go_to: exampleton", "referrals_go_to: brookton", "whose own go to `brookton`"),
        (NEW, "begins:", "referrals_go_to: brookton\nbegins:", "whose own go to `exampleton`; name the area whose"),
    ],
)
def test_what_leads_readers_nowhere_is_refused(hub: TinyHub, file: str, old: str, new: str, said: str) -> None:
    reorganised(hub).replace(file, old, new)
    problems = hub.problems()
    assert problems
    assert [each for each in problems if said not in each or not each.startswith("data/areas/")] == []


def test_an_editor_is_told_what_to_tidy_up_after_the_day(hub: TinyHub) -> None:
    read = reorganised(hub).read()
    before, after = ([str(each) for each in warn(read, day) if "replaced" in each.what] for day in (TODAY, VESTING_DAY))
    status = 'write "status: succeeded", and bring `responsible`, `local_contact` and `as_at` up to date'
    ended, delete = "make it ended or superseded", "take its id out of what names it, and delete its file"
    assert before == []
    assert after == [
        f"{STRATEGY}:3:1: the council of `2024-2027` has been replaced, so it is shown as ended; {ended}",
        f"{DISTRICT}:6:1: another council has taken the place of `brookton`, so it is shown as replaced; {status}",
        f"{AREA}:6:1: another council has taken the place of `exampleton`, so it is shown as replaced; {status}",
        f"{OLD_DESK}:1:1: `old-desk` is a contact of a council that was replaced, so it isn't shown; {delete}",
    ]


def test_a_strategy_of_a_council_that_was_replaced_may_be_ended_within_its_period(hub: TinyHub) -> None:
    reorganised(hub).replace(STRATEGY, "status: adopted", "status: ended")
    assert hub.problems(VESTING_DAY) == []
    assert len(hub.problems()) == 1


def test_a_line_that_names_a_contact_of_a_council_that_was_replaced_is_told(hub: TinyHub) -> None:
    reorganised(hub)
    hub.add(ABOUT, "\nAsk on {number:old-desk}.\n")
    hub.add(SITE, "home_area: exampleton\n")
    hub.replace(SITE, "demonstration: true", "demonstration: true\ncontact_checks: {national_route: helpline}")
    told = [str(each) for each in warn(hub.read(), VESTING_DAY) if ABOUT in each.what]
    said = "Newton Council replaced Exampleton Council on 1 April 2025, so a line gives the national route at"
    assert [said in each for each in told] == [True]
    assert told[0].endswith("name another contact there")
