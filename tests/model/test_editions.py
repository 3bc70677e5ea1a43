"""An area's strategies: which one stands, which is newer, and what a reader of each is told first."""

import pytest
from tests.model.test_nouns import CITED, SITE

from publishing.model.editions import editions_of, newer_edition, standing_edition
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


def hub(*strategies: Strategy) -> Hub:
    return Hub(site=SITE, records=strategies)


def test_the_newest_stands_first() -> None:
    assert editions_of(hub(SECOND, FOURTH, FIRST, THIRD), "exampleton") == (FOURTH, THIRD, SECOND, FIRST)


def test_only_an_adopted_strategy_stands() -> None:
    adopted = strategy("2022/2026", "adopted")
    assert standing_edition(hub(FIRST, SECOND, FOURTH), "exampleton") is None
    assert standing_edition(hub(FOURTH, adopted, SECOND), "exampleton") is adopted


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
