"""A council's own hub isn't published with contacts that nobody has tried; a demonstration may be, and says so."""

from datetime import UTC, datetime

import pytest
from tests.checks.test_reviews import ANYWAY
from tests.checks.tiny_hub import HELPLINE, SITE, TinyHub
from tests.checks.tiny_news import STORM, add_news

from publishing.checks.fit_to_publish import what_stops_publishing

NOON = datetime(2024, 6, 1, 12, tzinfo=UTC)
WHAT = f"{HELPLINE}:1:1: nobody has tried the contact `helpline` live; ring or open it"


@pytest.fixture
def council(hub: TinyHub) -> TinyHub:
    """The small hub as a council's own, with a contact that was only read in a copy."""
    hub.replace(SITE, "demonstration: true", "demonstration: false")
    hub.replace(HELPLINE, "state: live", "state: stored-copy\n  against: A page of the service")
    return hub


def stopped(hub: TinyHub, moment: datetime = NOON) -> list[str]:
    return [str(each).partition(",")[0] for each in what_stops_publishing(hub.read(), moment)]


def test_a_contact_that_was_only_read_in_a_copy_stops_it(council: TinyHub) -> None:
    assert stopped(council) == [WHAT]


def test_once_somebody_has_tried_it_nothing_does(council: TinyHub) -> None:
    council.replace(HELPLINE, "state: stored-copy", "state: live")
    assert stopped(council) == []


def test_a_demonstration_may_be_published(council: TinyHub) -> None:
    council.replace(SITE, "demonstration: false", "demonstration: true")
    assert stopped(council) == []


def test_a_contact_that_gave_way_is_shown_to_nobody(council: TinyHub) -> None:
    assert stopped(council, NOON.replace(year=2026)) == []


def test_the_national_route_is_shown_even_then(council: TinyHub) -> None:
    council.add(SITE, "contact_checks: {national_route: helpline}\n")
    assert stopped(council, NOON.replace(year=2026)) == [WHAT]


@pytest.mark.parametrize(("pages", "lets"), [("/contacts/#helpline", True), ("/contacts/*", True), ("/refer/", False)])
def test_a_role_with_a_reason_publishes_it_all_the_same(council: TinyHub, pages: str, *, lets: bool) -> None:
    council.add(SITE, f"reviews: {{{(ANYWAY % pages).removeprefix(', ')}}}\n")
    assert (stopped(council) == []) is lets


def test_an_emergency_is_never_held_back(council: TinyHub) -> None:
    add_news(council)
    banner = next(each for each in council.read().records if each.origin.path == STORM)
    assert stopped(council, banner.publish_at.utc) == []  # type: ignore[attr-defined]
