"""An area has one adopted strategy at a time, and nothing is due before its plan begins."""

import pytest
from tests.checks.tiny_hub import PLAN, SECOND_STRATEGY, STRATEGY, TODAY, TinyHub

from publishing.checks.periods import (
    actions_are_due_after_their_plan_begins,
    one_adopted_strategy_at_a_time,
    progress_comes_before_its_source,
)

SECOND = STRATEGY.replace("2024-2027", "second")


def two_adopted(hub: TinyHub, period: str, other: str) -> list[str]:
    hub.replace(STRATEGY, "period: 2024/2027", f"period: {period}")
    hub.write(SECOND, SECOND_STRATEGY.replace("period: 2025", f"period: {other}"))
    return [str(problem) for problem in one_adopted_strategy_at_a_time(hub.read(), TODAY)]


@pytest.mark.parametrize(
    ("period", "other"),
    [
        ("2024/2027", "2025"),
        ("2024/2027", "2026/2029"),
        ("2024/2027", "2024/2027"),
        ("2027", "2027"),
        ("2024/2027", "2027"),
        ("2024/2027", "2027-11/2029-03"),
        ("2023/24", "2024-03"),
        ("2024/2027", "2023/2027"),
        ("2024-04/2027-03", "2027-03/2030-02"),
        ("2024/2027?", "2025?"),
        ("Q1", "Q1"),
    ],
)
def test_two_that_hold_for_the_same_time_are_found(hub: TinyHub, period: str, other: str) -> None:
    assert len(two_adopted(hub, period, other)) == 1


@pytest.mark.parametrize(
    ("period", "other"),
    [("2024/2027", "2028/2031"), ("2024/2027", "2027/2030"), ("2023/24", "2024/25"), ("2024/2027", "Q1")],
)
def test_one_may_follow_the_other(hub: TinyHub, period: str, other: str) -> None:
    assert two_adopted(hub, period, other) == []


@pytest.mark.parametrize("status", ["draft", "ended", "withdrawn"])
def test_only_adopted_ones_are_looked_at(hub: TinyHub, status: str) -> None:
    hub.write(SECOND, SECOND_STRATEGY.replace("status: adopted", f"status: {status}"))
    assert list(one_adopted_strategy_at_a_time(hub.read(), TODAY)) == []


def test_the_older_one_is_named_with_what_to_do(hub: TinyHub) -> None:
    assert two_adopted(hub, "2024/2027", "2025") == [
        (
            f"{STRATEGY}:3:1: `2024-2027` and `second` are both adopted, and 2024 to 2027 overlaps 2025; "
            "make one of them superseded, ended or a draft, or mend its period"
        )
    ]


@pytest.mark.parametrize(("due", "found"), [("2023-03-31", 1), ("2022", 1), ("2023-04-01", 0), ("2023", 0), ("Q1", 0)])
def test_an_action_is_due_after_its_plan_begins(hub: TinyHub, due: str, found: int) -> None:
    hub.replace(PLAN, "title: Give training", f"title: Give training\n    due: {due}")
    problems = list(actions_are_due_after_their_plan_begins(hub.read(), TODAY))
    assert len(problems) == found
    for problem in problems:
        assert str(problem).startswith(f"{PLAN}:9:5: the action is due ")
        assert problem.todo == "mend `due` or `period`"


@pytest.mark.parametrize(
    ("when", "found"), [("Q1 2024/25", 1), ("2024-03", 1), ("2024-02", 0), ("2024", 0), ("2023/24", 0), ("Q4", 0)]
)
def test_progress_is_not_reported_for_a_time_after_its_source(hub: TinyHub, when: str, found: int) -> None:
    hub.replace(PLAN, "when: Q1 2023/24", f"when: {when}")
    problems = list(progress_comes_before_its_source(hub.read(), TODAY))
    assert len(problems) == found
    for problem in problems:
        assert str(problem).startswith(f"{PLAN}:9:17: progress is reported for ")
        assert str(problem).endswith(
            "begins after 20 February 2024, the action’s `as_at`; mend one of the two, or move it to `next_steps`"
        )
