"""On the pages on freshness no two records have the same title."""

from dataclasses import replace
from datetime import date

import pytest

from publishing.model.hub import Hub
from publishing.model.reviews import ReviewStanding, standings
from publishing.pages.telling_apart import told_apart


@pytest.fixture
def one(hub: Hub) -> ReviewStanding:
    """A record of no place, to be changed."""
    return replace(next(standings(hub, date.min)), kind="term", scope="", id="panel", title="Panel")


def titles(hub: Hub, *found: ReviewStanding) -> list[str]:
    return [each.title for each in told_apart(found, hub)]


def test_a_title_of_its_own_stays(hub: Hub, one: ReviewStanding) -> None:
    assert titles(hub, one, replace(one, title="Board")) == ["Panel", "Board"]


def test_a_shared_title_says_where_its_record_belongs(hub: Hub, one: ReviewStanding) -> None:
    others = (replace(one, scope="thurrock"), replace(one, scope="thurrock/2014"))
    assert titles(hub, one, *others) == ["Panel", "Panel (Thurrock)", "Panel (Thurrock 2014)"]


def test_and_what_it_is_and_at_last_its_id(hub: Hub, one: ReviewStanding) -> None:
    assert titles(hub, one, replace(one, kind="practice-example")) == ["Panel (term)", "Panel (practice example)"]
    assert titles(hub, one, replace(one, id="other")) == ["Panel (panel)", "Panel (other)"]


def test_no_two_of_the_hub_read_alike(hub: Hub) -> None:
    found = titles(hub, *standings(hub, date.min))
    assert len(found) == len(set(found)) > 1000
