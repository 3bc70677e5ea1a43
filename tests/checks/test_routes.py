"""A reader is always given a route, and the right one; bodies report upwards."""

import pytest
from tests.checks.test_all_checks import COUNCIL, FOR_STAFF, PART, PARTS
from tests.checks.tiny_hub import AREA, EMERGENCY, GOVERNANCE, HELPLINE, REFER, TinyHub

DESK = "data/areas/exampleton/contacts/desk.yml"
UNVERIFIED = "verification: {state: none}\n"


def _without_verification(hub: TinyHub, path: str) -> None:
    before, _, after = hub.text(path).partition("verification:")
    hub.write(path, before + UNVERIFIED + after[after.index("as_at") :])


def test_some_contact_for_immediate_danger_can_be_shown(hub: TinyHub) -> None:
    _without_verification(hub, EMERGENCY)
    assert hub.problems() == [
        (
            f"{EMERGENCY}:7:15: no contact for immediate danger can be shown; "
            'there must be one with "emergency: true", and something must confirm it'
        )
    ]


def test_an_emergency_contact_with_mistakes_is_not_missed_as_well(hub: TinyHub) -> None:
    hub.write(EMERGENCY, "name: [\n")
    assert len(hub.problems()) == 1


def test_there_is_one_contact_for_immediate_danger(hub: TinyHub) -> None:
    hub.add(HELPLINE, "emergency: true\n")
    assert hub.problems() == [
        f"{HELPLINE}:14:1: `helpline` is a second contact for immediate danger; keep one, the same everywhere"
    ]


def test_a_guides_contacts_are_for_its_readers(hub: TinyHub) -> None:
    hub.replace(REFER, "who_for: [public]\ncontacts: [emergency]", "who_for: [staff, member]\ncontacts: [helpline]")
    assert hub.problems() == [
        (
            f"{REFER}:4:12: the contact `helpline` isn't for staff, elected members, who are given it here; "
            "choose a contact that is for them"
        )
    ]


def test_a_contact_that_is_passed_on_is_for_residents(hub: TinyHub) -> None:
    step = "steps:\n  - {title: Someone asks you, text: Give them this., contact: helpline, for_residents: true}\n"
    hub.replace(REFER, "who_for: [public]\ncontacts: [emergency]\n", f"who_for: [staff]\ncontacts: [emergency]\n{step}")
    assert hub.problems() == []
    hub.replace(HELPLINE, "who_for: [public]", "who_for: [staff]")
    assert any("`helpline` isn't for the public, who are given it here" in each for each in hub.problems())


@pytest.mark.parametrize(("way", "told"), [("kind: form", 1), ("kind: page", 0)])
def test_a_page_in_a_shared_part_may_be_read_by_anyone(hub: TinyHub, way: str, told: int) -> None:
    hub.write(PARTS, PART)
    hub.write(COUNCIL, FOR_STAFF)
    text = hub.text(HELPLINE).replace("  - {kind: email, value: help@example.org}\n", "")
    hub.write(HELPLINE, text.replace("{kind: voice, value: 01632 960 001}", f"{{{way}, value: https://example.org/}}"))
    at_its_name = f"{COUNCIL}:9:10: the contact `helpline` isn't for staff"
    found = [each for each in hub.problems() if each.startswith(at_its_name)]
    assert len(found) == told


def test_an_areas_own_route_is_one_that_something_confirms(hub: TinyHub) -> None:
    hub.replace(AREA, "status:", "contacts: [helpline, desk]\nstatus:")
    hub.write(DESK, hub.text(HELPLINE))
    assert hub.problems() == []
    _without_verification(hub, DESK)
    (told,) = hub.problems()
    assert told.startswith(f"{AREA}:")
    assert "nothing confirms the contact `desk`, so it can't be printed" in told


def test_an_areas_own_route_must_be_there(hub: TinyHub) -> None:
    hub.replace(AREA, "status:", "contacts: [desk]\nstatus:")
    assert ["there is no contact `desk`" in each for each in hub.problems()] == [True]


def test_the_contact_below_a_guides_lead_is_for_its_readers(hub: TinyHub) -> None:
    hub.replace(REFER, "who_for: [public]", "who_for: [member]\ncall_first: helpline")
    hub.replace(REFER, "contacts: [emergency]", "contacts: []")
    assert hub.problems() == [
        (
            f"{REFER}:4:1: the contact `helpline` isn't for elected members, who are given it here; "
            "choose a contact that is for them"
        )
    ]


def test_no_body_reports_to_itself_through_another(hub: TinyHub) -> None:
    hub.add(GOVERNANCE, "    reports_to: [board]\n")
    todo = "take out the line that closes the circle"
    assert hub.problems() == [
        f"{GOVERNANCE}:9:5: `board` reports, in the end, to itself: board → cabinet → board; {todo}",
        f"{GOVERNANCE}:14:5: `cabinet` reports, in the end, to itself: cabinet → board → cabinet; {todo}",
    ]


def test_no_body_reports_to_itself(hub: TinyHub) -> None:
    hub.add(GOVERNANCE, "    reports_to: [cabinet]\n")
    todo = "take out the line that closes the circle"
    assert hub.problems() == [f"{GOVERNANCE}:14:5: `cabinet` reports, in the end, to itself: cabinet → cabinet; {todo}"]


def test_a_body_below_a_circle_is_no_part_of_it(hub: TinyHub) -> None:
    further = "  - {{id: {0}, name: Body {0}, level: council, summary: One more., reports_to: [{1}]}}\n"
    hub.add(GOVERNANCE, f"    reports_to: [c]\n{further.format('c', 'd')}{further.format('d', 'c')}")
    assert [problem.split("; ")[0].split(": ", 1)[1] for problem in hub.problems()] == [
        "`c` reports, in the end, to itself: c → d → c",
        "`d` reports, in the end, to itself: d → c → d",
    ]
