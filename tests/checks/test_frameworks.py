"""Scales have a band for each score, mappings fit their frameworks, and links to scores lead to one."""

import pytest
from tests.checks.tiny_hub import ASSESSMENTS, FRAMEWORKS, MAPPINGS, PLAN, PRIORITIES, TinyHub

FIRST = "{criterion: leadership, to: [control]}"
LEFT_OUT = "is left out; add it, without `to` if the other framework has nothing like it"


@pytest.mark.parametrize(
    ("bounds", "column", "problem"),
    [
        ("low: 2, high: 5", 10, "the bands 1 to 2 and 2 to 5 overlap; give each score to one band"),
        ("low: 1, high: 5", 10, "the bands 1 to 2 and 1 to 5 overlap; give each score to one band"),
        ("low: 4, high: 5", 10, "no band holds the scores between 2 and 4; add a band, or mend the neighbours"),
        ("low: 5, high: 3", 9, "the band 5 to 3 ends before it begins; mend it"),
    ],
)
def test_each_score_falls_in_one_band(hub: TinyHub, bounds: str, column: int, problem: str) -> None:
    hub.replace(FRAMEWORKS, "low: 3, high: 5", bounds)
    assert f"{FRAMEWORKS}:10:{column}: {problem}" in hub.problems()


def test_bands_can_stand_in_any_order(hub: TinyHub) -> None:
    low = "      - {low: 1, high: 2, level: below, label: Low, meaning: Little is done.}\n"
    hub.replace(FRAMEWORKS, low, "")
    hub.replace(FRAMEWORKS, "Much is done.}\n", f"Much is done.}}\n{low}")
    assert hub.problems() == []


def test_a_mapping_names_each_criterion_of_the_earlier_framework(hub: TinyHub) -> None:
    hub.replace(MAPPINGS, "      - {criterion: training}\n", "")
    assert hub.problems() == [f"{MAPPINGS}:4:5: the criterion `training` of `ten-benchmarks` {LEFT_OUT}"]


def test_a_mapping_names_no_criterion_twice(hub: TinyHub) -> None:
    hub.replace(MAPPINGS, "{criterion: training}", "{criterion: training}\n      - {criterion: leadership}")
    assert hub.problems() == [
        f"{MAPPINGS}:12:10: `leadership` is here twice; name all that it is taken for in one `to`"
    ]


def test_a_mapping_names_criteria_that_exist(hub: TinyHub) -> None:
    hub.replace(MAPPINGS, FIRST, "{criterion: ledership, to: [contrl]}")
    assert hub.problems() == [
        f"{MAPPINGS}:4:5: the criterion `leadership` of `ten-benchmarks` {LEFT_OUT}",
        f"{MAPPINGS}:10:10: `ledership` isn't a criterion of `ten-benchmarks`; did you mean `leadership`?",
        f"{MAPPINGS}:10:37: `contrl` isn't a criterion of `assurance`; did you mean `control`?",
    ]


def test_a_mapping_takes_a_criterion_for_another_once(hub: TinyHub) -> None:
    hub.replace(MAPPINGS, "to: [control]", "to: [control, control]")
    assert hub.problems() == [f"{MAPPINGS}:10:47: `control` is here twice; take one out"]


def test_two_frameworks_are_joined_by_one_mapping(hub: TinyHub) -> None:
    mapping = hub.text(MAPPINGS).partition("framework_mappings:\n")[2]
    hub.add(MAPPINGS, mapping.replace("id: benchmarks-to-assurance", "id: once-more"))
    assert hub.problems() == [
        f"{MAPPINGS}:12:5: `ten-benchmarks` and `assurance` are joined twice; keep one of the mappings"
    ]


def test_a_mapping_of_an_unknown_framework_is_told_once(hub: TinyHub) -> None:
    hub.replace(MAPPINGS, "later: assurance", "later: asurance")
    assert "there is no framework `asurance`" in hub.problem()


@pytest.mark.parametrize("path", [PLAN, PRIORITIES])
def test_a_link_to_a_score_names_a_criterion(hub: TinyHub, path: str) -> None:
    hub.replace(path, "linked_by: hub}]\n", f"linked_by: hub}}]\n{LINK}")
    assert "`control` isn't a criterion of `ten-benchmarks`; use one of: leadership, training" in hub.problem()


LINK = "    measured_by: [{assessment: self-assessment, criterion: control, linked_by: hub}]\n"


def test_a_development_names_a_criterion_of_its_own_framework(hub: TinyHub) -> None:
    development = "developments: [{group: A, points: [b], criteria: [{criterion: control, linked_by: hub}]}]"
    hub.replace(ASSESSMENTS, "summary: It did well.\n", f"summary: It did well.\n    {development}\n")
    assert hub.problems() == [
        f"{ASSESSMENTS}:11:56: `control` isn't a criterion of `ten-benchmarks`; use one of: leadership, training"
    ]


def test_a_link_to_an_unknown_assessment_is_told_once(hub: TinyHub) -> None:
    hub.replace(PLAN, "linked_by: hub}]\n", f"linked_by: hub}}]\n{LINK.replace('self-assessment', 'nothing')}")
    assert "there is no assessment `nothing`" in hub.problem()


@pytest.mark.parametrize("by", ["report", "hub"])
def test_a_link_of_the_thread_is_made_once(hub: TinyHub, by: str) -> None:
    link = "{priority: train-staff, linked_by: hub}"
    hub.replace(PLAN, link, f"{link}, {{priority: train-staff, linked_by: {by}}}")
    what = "the link to `train-staff` is made twice in `serves`"
    assert hub.problems() == [f"{PLAN}:11:55: {what}; keep one of the two, with who makes the link"]


def test_two_scores_of_one_assessment_are_two_links(hub: TinyHub) -> None:
    score = "{{assessment: self-assessment, criterion: {}, linked_by: hub}}"
    links = ", ".join(score.format(each) for each in ("training", "leadership"))
    hub.replace(PLAN, "linked_by: hub}]\n", f"linked_by: hub}}]\n    measured_by: [{links}]\n")
    assert hub.problems() == []
    hub.replace(PLAN, "criterion: leadership", "criterion: training")
    assert "the link to `self-assessment`, `training` is made twice in `measured_by`" in hub.problem()
