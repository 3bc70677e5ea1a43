"""The accessibility statement is held to what it lists, and to its dates."""

from datetime import date

import pytest
from tests.checks.tiny_hub import TODAY, TinyHub

from publishing.checks.accessibility import the_statement_is_overdue
from publishing.checks.all_checks import check

STATEMENT = "data/national/accessibility-statement.yml"
BARRIERS = """\
barriers:
  - content: A drawing has no description.
    why: non-compliance
    criteria: [{number: "1.1.1", name: Non-text Content}]
    reason: It is old.
    plan: It is described.
    plan_by: 2025-06
"""


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("status: partially", "status: fully", "the status is fully, but barriers are listed"),
        (BARRIERS, "", "the status is partially, but no barrier is listed"),
        (
            '    criteria: [{number: "1.1.1", name: Non-text Content}]\n',
            "",
            "doesn't say which success criterion it fails",
        ),
        ('"1.1.1"', '"AA"', "'AA' isn't the number of a success criterion"),
        ("why: non-compliance", "why: disproportionate-burden", "but not when it was assessed"),
        ("without_contact: Nobody answers.\n", "", "the statement names no contact"),
        ("without_contact: Nobody answers.", "contact: helpline", "doesn't say when an answer comes"),
        ("tested: 2024-01-15", "tested: 2099-01-15", "`tested` is in the future"),
        ("reviewed: 2024-05-20", "reviewed: 2099-05-20", "`reviewed` is in the future"),
        ("prepared: 2024-01-16", "prepared: 2024-05-21", "was reviewed before it was prepared"),
    ],
)
def test_a_statement_that_contradicts_itself_is_found(hub: TinyHub, before: str, after: str, wanted: str) -> None:
    hub.replace(STATEMENT, before, after)
    assert [each for each in check(hub.read(), TODAY) if wanted in str(each)]


def test_a_councils_own_hub_names_somebody_to_tell(hub: TinyHub) -> None:
    hub.replace("data/site.yml", "demonstration: true", "demonstration: false")
    found = [str(each) for each in check(hub.read(), TODAY)]
    assert [each for each in found if "the statement names nobody to tell of a barrier" in each]


def test_a_hub_without_a_statement_is_found(hub: TinyHub) -> None:
    (hub.root / STATEMENT).unlink()
    found = [str(each) for each in check(hub.read(), TODAY)]
    assert [each for each in found if "no page answers /accessibility-statement/" in each]


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        (date(2025, 5, 20), []),
        (date(2025, 5, 21), ["the accessibility statement was last reviewed 20 May 2024"]),
        (date(2025, 7, 1), ["the accessibility statement was last", "a barrier was to be mended by June 2025"]),
    ],
)
def test_what_is_overdue_is_a_warning(hub: TinyHub, day: date, wanted: list[str]) -> None:
    found = [str(each) for each in the_statement_is_overdue(hub.read(), day)]
    assert len(found) == len(wanted)
    assert all(part in line for part, line in zip(wanted, found, strict=True))
