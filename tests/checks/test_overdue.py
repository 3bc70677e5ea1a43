"""A contact that was checked too long ago gives way to the national route, with a warning and no problem."""

import re
from datetime import date, timedelta

import pytest
from tests.checks.tiny_hub import EMERGENCY, HELPLINE, REFER, ROUTE, SITE, TinyHub
from tests.support.trees import EPOCH, ROOT

import check_data
from publishing.checks.all_checks import check, warn
from publishing.model.contact import Contact
from publishing.model.fresh_contacts import with_fresh_contacts
from publishing.model.hub import Hub
from publishing.model.reviews import ReviewState, due, standing_of
from publishing.model.verification import VerificationState
from publishing.pages.here import Here

CHECKED = date(2024, 2, 20)
LAST = date(2025, 2, 20)
LATER = date(2025, 2, 21)
DAY = 24 * 60 * 60
AUDIENCES = "who_for: [public, staff, school, member]"


def shown(hub: Hub, today: date) -> set[str]:
    return {contact.id for contact in with_fresh_contacts(hub, today).all(Contact) if contact.can_be_shown}


def test_a_check_holds_for_twelve_months_to_the_day(routed: TinyHub) -> None:
    hub = routed.read()
    assert due(hub.get(Contact, "helpline"), hub.site) == LAST
    assert "helpline" in shown(hub, LAST)
    assert "helpline" not in shown(hub, LATER)


@pytest.mark.parametrize(
    ("checked", "months", "last"),
    [("2024-02-29", 12, date(2025, 2, 28)), ("2024-08-31", 6, date(2025, 2, 28)), ("2024-12-05", 1, date(2025, 1, 5))],
)
def test_a_period_ends_within_the_month_that_it_ends_in(routed: TinyHub, checked: str, months: int, last: date) -> None:
    routed.replace(HELPLINE, "  date: 2024-02-20\n", f"  date: {checked}\n")
    routed.replace(SITE, "national_route:", f"live_months: {months}, national_route:")
    hub = routed.read()
    assert due(hub.get(Contact, "helpline"), hub.site) == last


def test_a_check_whose_day_is_not_known_holds_no_longer(routed: TinyHub) -> None:
    routed.replace(HELPLINE, "  date: 2024-02-20\n", "  date: Q1\n")
    hub = routed.read()
    assert "helpline" not in shown(hub, CHECKED)
    told = [each.what for each in warn(hub, CHECKED) if "helpline" in each.what]
    assert told == ["the check of `helpline` has no day that is known, so the national route stands in"]


def test_a_day_without_a_check_is_none(routed: TinyHub) -> None:
    routed.replace(HELPLINE, "state: live", "state: none")
    hub = routed.read()
    assert standing_of(hub.get(Contact, "helpline"), hub.site, CHECKED).state is ReviewState.NEVER


def test_each_kind_of_check_has_a_period_of_its_own(routed: TinyHub) -> None:
    routed.replace(SITE, "national_route:", "live_months: 24, stored_copy_months: 1, national_route:")
    hub = routed.read()
    assert due(hub.get(Contact, "helpline"), hub.site) == date(2026, 2, 20)
    assert due(hub.get(Contact, "emergency"), hub.site) == date(2024, 3, 20)


def test_a_stored_copy_holds_no_longer_because_it_is_said_who_read_it(routed: TinyHub) -> None:
    routed.replace(SITE, "national_route:", "stored_copy_months: 6, national_route:")
    routed.replace(HELPLINE, "state: live", "state: stored-copy\n  against: the page of the helpline")
    hub = routed.read()
    assert hub.get(Contact, "helpline").verification.by
    for seen in (hub, with_fresh_contacts(hub, LAST)):
        assert due(seen.get(Contact, "helpline"), seen.site) == date(2024, 8, 20)


def test_a_check_of_which_only_the_year_is_known_counts_from_its_first_day(routed: TinyHub) -> None:
    routed.replace(HELPLINE, "  date: 2024-02-20\n", "  date: 2024\n")
    hub = routed.read()
    assert due(hub.get(Contact, "helpline"), hub.site) == date(2025, 1, 1)


def test_the_emergency_number_and_the_national_route_are_always_shown(routed: TinyHub) -> None:
    assert shown(routed.read(), date(2040, 1, 1)) == {"emergency", "national-page"}


def test_the_national_route_stands_in_once(routed: TinyHub) -> None:
    here = Here("/", with_fresh_contacts(routed.read(), LATER), ())
    names = [contact.id for contact in here.contacts(["emergency", "helpline", "national-page"])]
    assert names == ["emergency", "national-page"]
    assert [contact.id for contact in here.given_way(["emergency", "helpline"])] == ["helpline"]


def test_without_a_national_route_the_rest_is_shown(hub: TinyHub) -> None:
    here = Here("/", with_fresh_contacts(hub.read(), LATER), ())
    assert [contact.id for contact in here.contacts(["emergency", "helpline"])] == ["emergency"]


def test_a_reader_is_told_when_it_was_last_checked(routed: TinyHub) -> None:
    contact = with_fresh_contacts(routed.read(), LATER).get(Contact, "helpline")
    assert contact.status is VerificationState.OVERDUE
    assert contact.verification_line == "Last checked on 20 February 2024, which is too long ago to rely on."


def test_a_reader_is_told_that_the_national_route_is_overdue_too(routed: TinyHub) -> None:
    route, old = (with_fresh_contacts(routed.read(), day).get(Contact, "national-page") for day in (LAST, LATER))
    assert "checked again" not in route.verification_line
    for said in (old.verification_line, old.verification.in_short):
        assert said.startswith("Read on 20 February 2024 in a saved copy")
        assert said.endswith(" Not yet tried. It is due to be checked again.")
    emergency = with_fresh_contacts(routed.read(), LATER).get(Contact, "emergency")
    assert "checked again" not in emergency.verification_line


def test_the_hub_that_was_read_stays_as_it_is(routed: TinyHub) -> None:
    hub = routed.read()
    with_fresh_contacts(hub, LATER)
    assert hub.get(Contact, "helpline").status is VerificationState.LIVE
    assert with_fresh_contacts(hub, CHECKED) is hub


def test_a_contact_that_an_editor_takes_out_of_use_gives_way_with_a_warning(routed: TinyHub) -> None:
    routed.replace(REFER, "contacts: [emergency]", "contacts: [emergency, helpline]")
    routed.replace(HELPLINE, "state: live", "state: overdue")
    hub = routed.read()
    assert routed.problems() == []
    for day in (CHECKED, LATER):
        told = [each.what for each in warn(hub, day) if "helpline" in each.what]
        assert told == ["`helpline` is marked as overdue, so the national route stands in"]
    here = Here("/", with_fresh_contacts(hub, CHECKED), ())
    assert [contact.id for contact in here.contacts(["emergency", "helpline"])] == ["emergency", "national-page"]


def test_it_is_a_warning_and_no_problem(routed: TinyHub) -> None:
    hub = routed.read()
    assert {each.what.rpartition(" is ")[2] for each in warn(hub, LAST)} == {"due on 20 February 2025"}
    assert warn(hub, LAST - timedelta(days=31)) == []
    assert sorted(each.what for each in warn(hub, LATER)) == [
        "the check of `emergency` held until 20 February 2025, so it is shown all the same",
        "the check of `helpline` held until 20 February 2025, so the national route stands in",
        (
            "the check of `national-page` held until 20 February 2025, so it is shown all the same, "
            "as it is in the place of every contact that isn't shown"
        ),
    ]
    todo = {each.path: each.todo.split(",")[0] for each in warn(hub, LATER)}
    assert todo == {
        EMERGENCY: "read it again on an official page",
        HELPLINE: "ring or open it",
        ROUTE: "before all else",
    }
    assert [each for each in check(hub, LATER) if "check of" in each.what] == []


def test_the_command_prints_warnings_and_ends_well(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH + 400 * DAY))
    monkeypatch.chdir(ROOT)
    assert check_data.main([]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "No problems found."
    assert re.fullmatch(r"[1-9]\d* warnings found\.", lines[-2])
    assert [line for line in lines if line.startswith("data/national/contacts/childline.yml:")] != []


def test_the_command_warns_of_the_real_hub_only_that_nobody_reads_reports_of_weaknesses(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    monkeypatch.chdir(ROOT)
    assert check_data.main([]) == 0
    (_, warning, *end) = capsys.readouterr().out.splitlines()
    assert warning.startswith("data/site.yml:1:1: no security contact is known, ")
    assert end == ["1 warning found.", "No problems found."]


@pytest.mark.parametrize(
    ("path", "old", "new", "problem"),
    [
        (ROUTE, AUDIENCES, "who_for: [public]", "isn't for staff, schools and colleges, elected members"),
        (SITE, "national-page", "nobody", "there is no contact `nobody`"),
        (
            SITE,
            "national_route:",
            "live_months: 0, national_route:",
            "'0' is too little for `live_months`; write 1 or more",
        ),
        (
            SITE,
            "national_route:",
            "live_months: 99, national_route:",
            "'99' is too much for `live_months`; write 36 or less",
        ),
    ],
)
def test_the_settings_are_checked(routed: TinyHub, path: str, old: str, new: str, problem: str) -> None:
    routed.replace(path, old, new)
    assert problem in "\n".join(routed.problems())
