"""A contact that nothing confirms gives way to the national route; where nothing would stand in, it is a problem."""

import re
from datetime import date

import pytest
from tests.checks.tiny_hub import EMERGENCY, HELPLINE, REFER, ROUTE, TODAY, TinyHub
from tests.support.rendering import render_hub

from publishing.checks.all_checks import warn
from publishing.checks.unconfirmed import NAME_A_ROUTE

LATER = date(2025, 2, 21)


def test_a_contact_that_nothing_confirms_gives_way_with_a_warning_at_each_place(routed: TinyHub) -> None:
    routed.replace(REFER, "contacts: [emergency]", "contacts: [emergency, helpline]")
    routed.replace(HELPLINE, "state: live", "state: none")
    hub = routed.read()
    assert routed.problems() == []
    told = "nothing confirms the contact `helpline`, so the national route stands in here"
    assert f"{REFER}:4:23" in [
        f"{each.path}:{each.line}:{each.column}" for each in warn(hub, TODAY) if each.what == told
    ]
    page = render_hub(hub).documents["/refer/"]
    assert "01632" not in page
    assert re.search(r"note--overdue.*Example helpline", page, re.DOTALL)
    assert "https://example.org/help" in page


def test_the_contact_for_immediate_danger_gives_way_to_nothing(routed: TinyHub) -> None:
    routed.replace(EMERGENCY, "state: stored-copy", "state: none")
    assert [each.split(": ", 1)[1].partition(";")[0] for each in routed.problems()] == [
        "no contact for immediate danger can be shown"
    ]


@pytest.mark.parametrize("state", ["none", "overdue"])
def test_a_national_route_that_nothing_confirms_is_told_once(routed: TinyHub, state: str) -> None:
    routed.replace(REFER, "contacts: [emergency]", "contacts: [emergency, national-page]")
    routed.replace(ROUTE, "state: stored-copy", f"state: {state}")
    (told,) = routed.problems()
    assert "nothing confirms the national route `national-page`; choose one that can be shown" in told
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
    told = {each.what for each in warn(routed.read(), LATER) if "`helpline`" in each.what}
    assert told == {"nothing confirms the contact `helpline`, so the national route stands in here"}
