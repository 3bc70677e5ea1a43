"""The security contact: known, within a year, and told of before it runs out; it never stops a build."""

from datetime import UTC, date, datetime

import pytest
from tests.checks.tiny_hub import SITE, TODAY, TinyHub

from publishing.checks.overdue import security_contact_is_overdue
from publishing.exports.security_txt import ADDRESS, security_files
from publishing.model.due import next_changes
from publishing.model.seen_on import seen_on

EXPIRES = "expires: 2025-05-31"
ASK = "ask whether the contacts still hold, and write a later day"


def told(hub: TinyHub, day: date) -> list[str]:
    return [f"{each.line}: {each.what}; {each.todo}" for each in security_contact_is_overdue(hub.read(), day)]


@pytest.mark.parametrize("day", [date(2024, 5, 31), date(2024, 12, 1), date(2025, 4, 30)])
def test_nothing_is_said_while_it_holds(hub: TinyHub, day: date) -> None:
    assert told(hub, day) == []


def test_it_is_told_of_thirty_days_before_it_runs_out(hub: TinyHub) -> None:
    assert told(hub, date(2025, 5, 1)) == [f"10: the security contact expires on 31 May 2025 (days left: 30); {ASK}"]
    assert told(hub, date(2025, 5, 31)) == [f"10: the security contact expires on 31 May 2025 (days left: 0); {ASK}"]


def test_once_it_has_run_out_it_is_told_of_and_not_published(hub: TinyHub) -> None:
    (line,) = told(hub, date(2025, 6, 1))
    assert line == (
        f"10: the security contact expired on 31 May 2025, so /.well-known/security.txt isn't published; {ASK}"
    )
    assert ADDRESS in security_files(seen_on(hub.read(), date(2025, 5, 31)))
    assert security_files(seen_on(hub.read(), date(2025, 6, 1))) == {}


def test_a_day_too_far_ahead_is_told_of(hub: TinyHub) -> None:
    (line,) = told(hub, date(2024, 5, 29))
    assert "more than a year ahead" in line


def test_where_none_is_known_none_is_published_and_that_is_told(hub: TinyHub) -> None:
    hub.replace(SITE, "security:\n  contacts: [https://example.org/security]\n  expires: 2025-05-31\n", "")
    (line,) = told(hub, TODAY)
    assert "no security contact is known" in line
    assert security_files(hub.read()) == {}


def test_its_end_changes_the_site_by_itself(hub: TinyHub) -> None:
    (change,) = next_changes(hub.read(), datetime(2025, 5, 30, tzinfo=UTC))
    assert (change.moment, change.what) == (datetime(2025, 5, 31, 23, tzinfo=UTC), "the security contact expires")


@pytest.mark.parametrize("written", ["2025-05", "2025", "soon", "31/05/2025", "2025-02-30", "2025-05-31?"])
def test_what_is_no_day_is_refused(hub: TinyHub, written: str) -> None:
    hub.replace(SITE, EXPIRES, f"expires: {written}")
    (line,) = hub.problems()
    assert line.startswith("data/site.yml:10:")
    assert "`expires`" in line


@pytest.mark.parametrize(
    "written",
    [
        "security@example.org",
        "http://example.org",
        "example.org",
        "tel:01632",
        '"mailto:a b@example.org"',
        "mailto:a?bcc=b@example.org",
    ],
)
def test_what_is_no_address_is_refused(hub: TinyHub, written: str) -> None:
    hub.replace(SITE, "[https://example.org/security]", f"[{written}]")
    (line,) = hub.problems()
    assert "isn't an address for reports" in line
    assert "write https://… in full, or mailto: and an address" in line
