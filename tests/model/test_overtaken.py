"""Time overtakes a strategy and a wording: readers are shown what follows, editors are warned, and nothing stops."""

from datetime import date
from pathlib import Path

import pytest
from tests.checks.tiny_hub import AREA, DEFINITION, STRATEGY, TinyHub, tiny_hub
from tests.support.rendering import render_hub

from publishing.checks.all_checks import warn
from publishing.model.area import Area, AreaStatus
from publishing.model.definition import Definition
from publishing.model.seen_on import seen_on
from publishing.model.status import EditionStatus, Standing
from publishing.model.strategy import Strategy

LAST = date(2027, 12, 31)
LATER = date(2028, 1, 1)
TERM = "/definitions/example-term/"
TO_COME = """\
  - id: "2028"
    text: The wording of next year.
    status: statutory
    valid_from: 2028-01-01
    sources: [{source: report, paragraph: '1'}]
"""


@pytest.fixture
def hub(tmp_path: Path) -> TinyHub:
    return tiny_hub(tmp_path)


def warnings(hub: TinyHub, day: date) -> list[str]:
    others = ("check of", "security contact", "accessibility statement", "a barrier")
    return [str(each) for each in warn(hub.read(), day) if not any(other in each.what for other in others)]


@pytest.mark.parametrize(
    ("status", "todo"),
    [
        ("adopted", "make it ended or superseded"),
        ("draft", "make it withdrawn, if nobody adopted it; or else ended or superseded"),
    ],
)
def test_a_strategy_whose_period_is_over_is_shown_as_ended(hub: TinyHub, status: str, todo: str) -> None:
    hub.replace(STRATEGY, "status: adopted", f"status: {status}")
    read = hub.read()
    assert [each.status for each in seen_on(read, LAST).all(Strategy)] == [status]
    assert [each.status for each in seen_on(read, LATER).all(Strategy)] == [EditionStatus.ENDED]
    assert warnings(hub, LAST) == hub.problems(LATER) == []
    what = "the period 2024 to 2027 of `2024-2027` ended 31 December 2027, so it is shown as ended"
    assert warnings(hub, LATER) == [f"{STRATEGY}:3:1: {what}; {todo}"]


def test_one_that_was_withdrawn_stays_so(hub: TinyHub) -> None:
    hub.replace(STRATEGY, "status: adopted", "status: withdrawn")
    assert [each.status for each in seen_on(hub.read(), LATER).all(Strategy)] == [EditionStatus.WITHDRAWN]
    assert warnings(hub, LATER) == []


def test_a_wording_that_is_no_longer_in_use_is_shown_as_historic(hub: TinyHub) -> None:
    hub.replace(DEFINITION, "valid_from: 2024-03-14", "valid_from: 2024-03-14\n    valid_until: 2024-12-31")
    standings = [each.status for each in seen_on(hub.read(), LATER).all(Definition)[0].editions]
    assert standings == [Standing.HISTORIC, Standing.HISTORIC]
    assert hub.problems(LATER) == hub.problems() == []
    assert warnings(hub, LAST) == [
        (
            f"{DEFINITION}:6:5: the edition `2024` ended 31 December 2024, so it is shown as historic; "
            "make it historic, and add the wording that replaced it"
        )
    ]


def test_of_several_wordings_only_what_is_no_longer_in_use_is_historic(hub: TinyHub) -> None:
    hub.replace(DEFINITION, "status: historic", "status: operational")
    standings = [each.status for each in seen_on(hub.read(), LATER).all(Definition)[0].editions]
    assert standings == [Standing.GUIDANCE, Standing.HISTORIC]


def test_a_wording_that_is_to_come_is_not_yet_its_terms(hub: TinyHub) -> None:
    hub.replace(DEFINITION, "valid_from: 2024-03-14", "valid_from: 2024-03-14\n    valid_until: 2027-12-31")
    hub.replace(DEFINITION, "editions:\n", f"editions:\n{TO_COME}")
    read = hub.read()
    assert warnings(hub, LAST) == hub.problems(LAST) == []
    shown = {day: seen_on(read, day).all(Definition)[0] for day in (LAST, LATER)}
    assert [each.id for each in shown[LAST].editions] == ["2024", "2028", "2011"]
    assert [each.id for each in shown[LATER].editions] == ["2028", "2024", "2011"]
    assert [each.status for each in shown.values()] == [Standing.GUIDANCE, Standing.STATUTORY]


def test_the_page_of_a_term_says_which_wording_is_to_come(hub: TinyHub) -> None:
    hub.replace(
        DEFINITION,
        "valid_from: 2024-03-14",
        'valid_from: 2024-03-14\n    valid_until: 2027-12-31\n    superseded_by: "2028"',
    )
    hub.replace(DEFINITION, "editions:\n", f"editions:\n{TO_COME}")
    texts = [render_hub(seen_on(hub.read(), day), day).documents[TERM] for day in (LAST, LATER)]
    for said in ("Not in use yet.", "To be replaced by"):
        assert [said in each for each in texts] == [True, False]
    assert "In law" not in texts[0]


def test_a_term_whose_first_wording_is_to_come_has_none_yet(hub: TinyHub) -> None:
    before, since = (
        render_hub(seen_on(hub.read(), day), day).documents for day in (date(2000, 1, 1), date(2012, 1, 1))
    )
    for address in (TERM, "/definitions/"):
        assert ['class="tag' in each[address] for each in (before, since)] == [False, True], address


def test_a_council_is_succeeded_once_the_first_of_its_successors_has_begun(hub: TinyHub) -> None:
    hub.add(
        AREA, "successors: [{council: East Council, since: 2025-04-01}, {council: West Council, since: 2026-04-01}]\n"
    )
    read = hub.read()
    days = (date(2025, 3, 31), date(2025, 4, 1))
    assert [seen_on(read, day).all(Area)[0].status for day in days] == [AreaStatus.CURRENT, AreaStatus.SUCCEEDED]
