"""What is missing on the thread is found, and nothing that is there is said to be missing."""

from datetime import date
from pathlib import Path

import pytest
from tests.checks.tiny_hub import ASSESSMENTS, OBJECTIVES, PLAN, PRIORITIES, TinyHub, tiny_hub

from publishing.model.gaps import GapKind, gaps_of
from publishing.model.hub import Hub
from publishing.model.strategy import Strategy
from publishing.model.thread import thread_of

DURING, AFTER = date(2023, 6, 1), date(2024, 4, 1)
"""Days in and after the period of the tiny plan, 2023/24."""

FROM_THE_START = [("no-owner", "Give training"), ("not-scored", "Training: not scored")]
DEVELOPMENT = "developments: [{group: A, points: [b], criteria: [{criterion: leadership, linked_by: report}]}]"


@pytest.fixture
def tiny(tmp_path: Path) -> TinyHub:
    hub = tiny_hub(tmp_path)
    hub.replace(ASSESSMENTS, "green: 5, amber: 1}\n    declared", "green: 6, amber: 0}\n    declared")
    hub.replace(ASSESSMENTS, "summary: It did well.\n", f"summary: It did well.\n    {DEVELOPMENT}\n")
    return hub


def found(tiny: TinyHub, today: date = DURING) -> list[tuple[str, str]]:
    """The gaps besides those that the tiny hub has from the start."""
    hub = tiny.read()
    [strategy] = hub.all(Strategy)
    gaps = [(str(gap.kind), gap.bead.title) for gap in gaps_of(hub, strategy, thread_of(hub), today)]
    return [gap for gap in gaps if gap not in FROM_THE_START]


def test_what_is_there_is_not_missing(tiny: TinyHub) -> None:
    assert found(tiny) == []
    tiny.replace(PLAN, "title: Give training", "title: Give training\n    owner: Bridge officer")
    hub = tiny.read()
    assert GapKind.NO_OWNER not in [gap.kind for gap in gaps_of(hub, hub.all(Strategy)[0], thread_of(hub), DURING)]


def test_an_objective_and_a_priority_without_an_action(tiny: TinyHub) -> None:
    tiny.replace(PLAN, "    serves: [{priority: train-staff, linked_by: hub}]\n", "")
    without = [("no-action", "Notice sooner"), ("no-action", "Train staff")]
    assert found(tiny) == [*without, ("not-on-the-thread", "Give training")]
    tiny.remove(PLAN)
    tiny.remove(PLAN.replace("delivery_plan", "scrutiny"))
    assert found(tiny) == without, "no plan at all is no plan for an objective either"


def test_an_objective_that_leads_nowhere(tiny: TinyHub) -> None:
    tiny.replace(OBJECTIVES, "    serves: [{objective: prevent-it, linked_by: report}]\n", "")
    tiny.replace(PRIORITIES, "    serves: [{objective: notice-sooner, linked_by: hub}]\n", "")
    assert found(tiny) == [
        ("no-national", "Notice sooner"),
        ("no-priority", "Notice sooner"),
        ("no-action", "Notice sooner"),
        ("no-objective", "Train staff"),
    ]


def test_an_objective_that_comes_from_the_duty_itself_still_lacks_a_national_one(tiny: TinyHub) -> None:
    duty = "{id: the-duty, title: Do it, who: All, force: must, status: statutory, summary: Do it.}"
    tiny.write("data/national/duties.yml", f"as_at: 2024-02-20\nsources: [{{source: report}}]\nduties: [{duty}]\n")
    served = "    serves: [{objective: prevent-it, linked_by: report}]\n"
    tiny.replace(OBJECTIVES, served, "    duties: [{duty: the-duty, linked_by: report}]\n")
    assert found(tiny) == [("no-national", "Notice sooner")]


@pytest.mark.parametrize(
    ("dates", "today", "past"),
    [
        ("", DURING, []),
        ("", date(2024, 3, 31), []),
        ("", AFTER, ["past-its-date"]),
        ("due: 2023-05", DURING, ["past-its-date"]),
        ("due: 2024-06", AFTER, []),
        ("due: Q3", AFTER, []),
    ],
)
def test_an_action_past_its_date(tiny: TinyHub, dates: str, today: date, past: list[str]) -> None:
    steps = f"next_steps: [{{when: Q4, points: [More.]}}]\n    {dates}"
    tiny.replace(PLAN, "title: Give training", f"title: Give training\n    {steps}")
    assert found(tiny, today) == [(kind, "Give training") for kind in past]


@pytest.mark.parametrize(
    ("due", "past"),
    [("2024-02-20", []), ("2024-02-21", ["past-its-date"]), ("2024-03", ["past-its-date"]), ("2024-02", [])],
)
def test_an_action_with_progress_that_was_due_after_its_source(tiny: TinyHub, due: str, past: list[str]) -> None:
    tiny.replace(PLAN, "title: Give training", f"title: Give training\n    due: {due}")
    assert found(tiny, AFTER) == [(kind, "Give training") for kind in past]


def test_an_action_without_progress(tiny: TinyHub) -> None:
    tiny.replace(PLAN, "    progress: [{when: Q1 2023/24, points: [Training was given.]}]\n", "")
    assert found(tiny) == [("no-progress", "Give training")]
    assert found(tiny, AFTER) == [("no-progress", "Give training"), ("past-its-date", "Give training")]


@pytest.mark.parametrize(
    ("amber", "actions", "kind"),
    [
        (0, "[]", None),
        (1, "[]", "amber-alone"),
        (1, "[Do it.]", None),
        (2, "[Do it.]", "fewer-actions"),
        (2, "[Do it., Do that.]", None),
    ],
)
def test_an_amber_without_an_action(tiny: TinyHub, amber: int, actions: str, kind: str | None) -> None:
    tiny.replace(ASSESSMENTS, "green: 6, amber: 0}\n", f"green: {6 - amber}, amber: {amber}, actions: {actions}}}\n")
    assert found(tiny) == ([(kind, f"Control: {6 - amber} green, {amber} amber")] if kind else [])


def test_a_score_that_only_meets_with_nothing_to_develop(tiny: TinyHub) -> None:
    tiny.replace(ASSESSMENTS, f"    {DEVELOPMENT}\n", "")
    assert found(tiny) == [("only-met", "Leadership: 4 out of 5, high")]


def test_a_score_below_what_is_required_with_nothing_to_develop(tiny: TinyHub) -> None:
    tiny.replace(ASSESSMENTS, "score: 4", "score: 2")
    assert found(tiny) == []
    tiny.replace(ASSESSMENTS, f"    {DEVELOPMENT}\n", "")
    assert found(tiny) == [("not-met", "Leadership: 2 out of 5, low")]


def test_what_is_missing_in_thurrock_in_2024(hub: Hub) -> None:
    """Read by hand in the report: paragraphs 2.6.2 to 2.6.4, 2.7, 3.1 and 3.3, and the links that this hub makes."""
    strategy = next(each for each in hub.all(Strategy, "thurrock") if each.id == "2024-2027")
    gaps = gaps_of(hub, strategy, thread_of(hub), date(2026, 11, 20))
    by_kind: dict[str, list[str]] = {}
    for gap in gaps:
        by_kind.setdefault(gap.kind, []).append(gap.bead.address.removeprefix(strategy.address))
    scored = "assessment/#benchmark-self-assessment-2023"
    assert by_kind == {
        "no-action": [
            "objectives/ideological-causes/",
            "objectives/rehabilitation/",
            "priorities/embed-channel-duty-guidance/",
            "priorities/engage-private-landlords/",
            "priorities/awareness-of-ideologies/",
        ],
        "no-objective": ["priorities/engage-private-landlords/", "priorities/measure-engagement/"],
        "not-on-the-thread": ["plan/#refresh-strategy", "plan/#practitioner-event"],
        "no-owner": [
            "plan/#refresh-strategy",
            "plan/#communications-toolkit",
            "plan/#training-programme",
            "plan/#practitioner-event",
        ],
        "no-progress": ["plan/#refresh-strategy"],
        "past-its-date": ["plan/#refresh-strategy", "plan/#communications-toolkit", "plan/#training-programme"],
        "only-met": [f"{scored}-venue-hire-and-it-policies", f"{scored}-communications"],
        "not-scored": [f"{scored}-channel-panel"],
    }


@pytest.mark.parametrize("area", ["thurrock", "barking-and-dagenham", "buckinghamshire"])
def test_no_edition_is_said_to_lack_nothing_when_it_has_no_plan(hub: Hub, area: str) -> None:
    for strategy in hub.all(Strategy, area):
        gaps = gaps_of(hub, strategy, thread_of(hub), date(2026, 11, 20))
        records = [record for record in hub.records if record.scope == strategy.edition_scope]
        aims = [record for record in records if record.kind in ("objective", "priority")]
        acts = any(record.kind == "action" for record in records)
        assert acts or len([gap for gap in gaps if gap.kind is GapKind.NO_ACTION]) == len(aims)
