"""An area's strategies: which one stands, which is newer, and what a reader of each is told first."""

from dataclasses import replace
from datetime import date

import pytest
from tests.model.test_nouns import CITED, SITE

from publishing.model.editions import (
    editions_of,
    leading_edition,
    newer_edition,
    standing_edition,
    words_before,
    words_onward,
)
from publishing.model.hub import Hub
from publishing.model.status import EditionStatus
from publishing.model.strategy import Strategy


def strategy(period: str, status: str, **changes: str) -> Strategy:
    fields = {
        "id": period.replace("/", "-"),
        "scope": "exampleton",
        "title": f"Strategy {period}",
        "period": period,
        "status": status,
        "summary": "Invented.",
        "status_note": "Invented.",
        "main_source": "report",
    }
    return Strategy.model_validate(CITED | fields | changes)


FIRST = strategy("2014/2015", "superseded", superseded_by="2016-2019")
SECOND = strategy("2016/2019", "ended")
THIRD = strategy("2020/2023", "withdrawn")
FOURTH = strategy("2024/2027", "draft")


DAY = date(2026, 11, 20)


def hub(*strategies: Strategy) -> Hub:
    return Hub(site=SITE, records=strategies, day=DAY)


def test_the_newest_stands_first() -> None:
    assert editions_of(hub(SECOND, FOURTH, FIRST, THIRD), "exampleton") == (FOURTH, THIRD, SECOND, FIRST)


def test_only_an_adopted_strategy_stands() -> None:
    adopted = strategy("2022/2026", "adopted")
    assert standing_edition(hub(FIRST, SECOND, FOURTH), "exampleton") is None
    assert standing_edition(hub(FOURTH, adopted, SECOND), "exampleton") is adopted


def test_one_that_was_adopted_and_is_to_begin_doesnt_stand_yet() -> None:
    now, next_one = strategy("2024/2026", "adopted"), strategy("2027/2030", "adopted")
    assert standing_edition(hub(now, next_one), "exampleton") is now
    assert standing_edition(hub(next_one), "exampleton") is None
    assert standing_edition(replace(hub(now, next_one), day=date(2027, 1, 1)), "exampleton") is next_one
    assert words_before(hub(now, next_one), now) is None
    told = words_before(hub(now, next_one), next_one)
    assert told == "This strategy has been adopted and hasn’t begun. Its period is 2027 to 2030."
    assert newer_edition(hub(now, next_one), next_one) is now
    assert newer_edition(hub(next_one), next_one) is None


def test_a_reader_is_led_to_what_stands_and_not_past_it() -> None:
    stands, draft = strategy("2024/2027", "adopted"), strategy("2027/2030", "draft")
    withdrawn = strategy("2025/2028", "withdrawn")
    every = hub(FIRST, SECOND, stands, draft, withdrawn)
    assert [newer_edition(every, each) for each in (SECOND, draft, withdrawn)] == [stands] * 3
    assert newer_edition(every, stands) is None
    assert words_onward(every, SECOND) == "The one that stands:"
    assert words_onward(every, FIRST) == "It was replaced by"
    assert words_onward(hub(SECOND, FOURTH), SECOND) == "The newest of this council that this hub holds:"


def test_nobody_is_led_to_one_that_was_withdrawn() -> None:
    assert newer_edition(hub(SECOND, THIRD), SECOND) is None
    assert leading_edition(hub(SECOND, THIRD), "exampleton") is SECOND
    assert leading_edition(hub(THIRD), "exampleton") is THIRD
    assert leading_edition(hub(), "exampleton") is None


def test_a_superseded_strategy_leads_to_the_one_that_replaced_it() -> None:
    assert newer_edition(hub(FIRST, SECOND, FOURTH), FIRST) is SECOND


def test_an_ended_strategy_leads_to_the_newest() -> None:
    assert newer_edition(hub(FIRST, SECOND, FOURTH), SECOND) is FOURTH


def test_nothing_is_newer_than_the_newest() -> None:
    assert newer_edition(hub(FIRST, SECOND), SECOND) is None


@pytest.mark.parametrize("status", EditionStatus)
def test_only_an_adopted_strategy_needs_no_word_before_it(status: EditionStatus) -> None:
    told = strategy("2014/2015", status)
    assert (told.standing is None) == (status is EditionStatus.ADOPTED)
    assert told.is_past == (status in ("ended", "superseded", "withdrawn"))
