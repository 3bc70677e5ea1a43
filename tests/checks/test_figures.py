"""Numbers add up, or a note says why they don't."""

import pytest
from tests.checks.tiny_hub import ASSESSMENTS, FRAMEWORKS, OBJECTIVES, PLAN, STATISTICS, STRATEGY, TinyHub

NOTE = "notes: [{{kind: error, text: The source says so., explains: {}}}]\n"


def test_a_declared_count_is_the_actual_one(hub: TinyHub) -> None:
    hub.replace(STRATEGY, "{of: objectives, count: 1}", "{of: objectives, count: 3}")
    assert hub.problems() == [
        (
            f"{STRATEGY}:11:5: 3 objectives are declared, but 1 are here; "
            'mend the count, add what is missing, or add a note with "explains: count"'
        )
    ]


@pytest.mark.parametrize(
    ("of", "count"),
    [("objectives", 1), ("themes", 1), ("priorities", 1), ("actions", 1), ("bodies", 2), ("recommendations", 0)],
)
def test_everything_that_can_be_counted_is(hub: TinyHub, of: str, count: int) -> None:
    declared = "declared_counts:\n  - {of: objectives, count: 1}\n  - {of: priorities, count: 1}\n"
    hub.replace(STRATEGY, declared, f"declared_counts: [{{of: {of}, count: {count}}}]\n")
    assert hub.problems() == []
    hub.replace(STRATEGY, f"{{of: {of}, count: {count}}}", f"{{of: {of}, count: {count + 1}}}")
    assert f"{count + 1} {of} are declared, but {count} are here" in hub.problem()


def test_a_note_can_explain_a_count(hub: TinyHub) -> None:
    hub.replace(STRATEGY, "{of: objectives, count: 1}", "{of: objectives, count: 3}")
    hub.add(STRATEGY, NOTE.format("count"))
    assert hub.problems() == []


def test_what_has_mistakes_is_not_miscounted_as_well(hub: TinyHub) -> None:
    hub.replace(OBJECTIVES, "    number: 1\n", "")
    assert hub.problems() == [f"{OBJECTIVES}:5:5: `number` is missing; add it"]


def test_declared_ratings_are_those_of_the_table(hub: TinyHub) -> None:
    hub.replace(ASSESSMENTS, "{benchmarks: 6, green: 5, amber: 1}", "{benchmarks: 7, green: 5, amber: 2}")
    todo = 'mend the figures, or add a note with "explains: total"'
    assert hub.problems() == [
        f"{ASSESSMENTS}:22:24: 7 benchmarks are declared, but the areas of control add up to 6; {todo}",
        f"{ASSESSMENTS}:22:49: 2 amber are declared, but the areas of control add up to 1; {todo}",
    ]


def test_each_column_of_a_survey_comes_to_a_hundred_per_cent(hub: TinyHub) -> None:
    hub.replace(PLAN, "before: 60, after: 30", "before: 58, after: 31")
    todo = 'mend the figures, or add a note with "explains: total" that says why'
    assert hub.problems() == [
        f"{PLAN}:17:5: the column `after` adds up to 101 per cent; {todo}",
        f"{PLAN}:17:5: the column `before` adds up to 98 per cent; {todo}",
    ]


def test_a_note_can_explain_a_total(hub: TinyHub) -> None:
    hub.replace(PLAN, "before: 60, after: 30", "before: 58, after: 31")
    hub.add(PLAN, "    " + NOTE.format("total"))
    assert hub.problems() == []


def test_a_note_on_something_else_explains_no_total(hub: TinyHub) -> None:
    hub.replace(PLAN, "before: 60, after: 30", "before: 58, after: 30")
    hub.add(PLAN, "    " + NOTE.format("count"))
    assert len(hub.problems()) == 1


def test_a_breakdown_comes_to_its_total(hub: TinyHub) -> None:
    hub.replace(STATISTICS, "total: 40", "total: 41")
    todo = 'mend the figures, or add a note with "explains: total" that says why'
    assert hub.problems() == [f"{STATISTICS}:10:5: the total is 41, but the rows add up to 40; {todo}"]


@pytest.mark.parametrize(("given", "other"), [("percent: 63", "percent: 62"), ("percent: 12", "percent: 13")])
def test_a_share_may_be_rounded_up_or_down(hub: TinyHub, given: str, other: str) -> None:
    hub.replace(STATISTICS, given, other)
    assert hub.problems() == []


@pytest.mark.parametrize("percent", [24, 26])
def test_a_share_is_that_of_its_row(hub: TinyHub, percent: int) -> None:
    hub.replace(STATISTICS, "percent: 25", f"percent: {percent}")
    todo = 'mend the figures, or add a note with "explains: total" that says why'
    assert hub.problems() == [f"{STATISTICS}:13:41: 10 of 40 isn't {percent} per cent; {todo}"]


def test_a_note_can_explain_a_breakdown(hub: TinyHub) -> None:
    hub.replace(STATISTICS, "total: 40", "total: 44")
    hub.replace(STATISTICS, "percent: 25", "percent: 30")
    hub.add(STATISTICS, "    " + NOTE.format("total"))
    assert hub.problems() == []


def test_a_note_excuses_no_row_that_is_there_twice(hub: TinyHub) -> None:
    hub.replace(STATISTICS, "label: Not known", "label: under 18")
    hub.add(STATISTICS, "    " + NOTE.format("total"))
    assert hub.problems() == [f"{STATISTICS}:14:10: 'under 18' is here twice; take one out"]


def test_a_breakdown_is_given_whole(hub: TinyHub) -> None:
    hub.replace(STATISTICS, ", number: 10", "")
    assert ["a row of a breakdown has no number" in each for each in hub.problems()] == [True]


def test_a_series_may_have_a_year_that_nobody_knows(hub: TinyHub) -> None:
    hub.replace(STATISTICS, "    broken_down_by: age\n    total: 40\n", "")
    hub.replace(STATISTICS, ", number: 10", "")
    assert hub.problems() == []


def test_a_series_has_no_total_to_come_to(hub: TinyHub) -> None:
    hub.replace(STATISTICS, "    broken_down_by: age\n    total: 40\n", "")
    assert hub.problems() == []


@pytest.mark.parametrize("score", [0, 6])
def test_a_score_is_within_the_scale(hub: TinyHub, score: int) -> None:
    hub.replace(ASSESSMENTS, "score: 4", f"score: {score}")
    assert hub.problems() == [f"{ASSESSMENTS}:12:33: the score {score} is outside the scale 1 to 5; mend the score"]


def test_a_score_needs_a_framework_with_a_scale(hub: TinyHub) -> None:
    text = hub.text(ASSESSMENTS).partition("    ratings:")[0]
    hub.write(ASSESSMENTS, f"{text}    scores: [{{criterion: control, score: 3}}]\n")
    assert hub.problems() == [
        (
            f"{ASSESSMENTS}:20:35: there is a score of 3, but `assurance` has no scale; "
            "give `ratings` instead, with `green` and `amber`"
        )
    ]


def test_a_framework_without_scale_or_benchmarks_needs_one_first(hub: TinyHub) -> None:
    hub.replace(FRAMEWORKS, "title: Control, benchmarks: 6", "title: Control")
    ratings = "ratings:\n      - {criterion: control, green: 5, amber: 1}\n"
    declared = "    declared_ratings: {benchmarks: 6, green: 5, amber: 1}"
    hub.replace(ASSESSMENTS, ratings + declared, "scores: [{criterion: control, score: 3}]")
    assert hub.problem().endswith("; add the framework’s `scale`, or say in `not_scored_because` what was found")


def test_a_framework_with_a_scale_is_not_rated(hub: TinyHub) -> None:
    scores = hub.text(ASSESSMENTS).partition("    scores:\n")[2].partition("  - id: channel")[0]
    ratings = "".join(f"      - {{criterion: {each}, green: 1, amber: 1}}\n" for each in ("leadership", "training"))
    hub.replace(ASSESSMENTS, f"    scores:\n{scores}", f"    ratings:\n{ratings}")
    what = "there are ratings, but `ten-benchmarks` holds no benchmarks to be rated"
    assert hub.problems() == [f"{ASSESSMENTS}:11:5: {what}; give `scores` instead, on its scale"]


def test_a_score_is_for_a_criterion_of_the_framework(hub: TinyHub) -> None:
    hub.replace(ASSESSMENTS, "criterion: leadership", "criterion: ledership")
    assert hub.problems() == [
        f"{ASSESSMENTS}:12:10: `ledership` isn't a criterion of `ten-benchmarks`; did you mean `leadership`?",
    ]


def test_no_criterion_is_scored_twice(hub: TinyHub) -> None:
    hub.replace(ASSESSMENTS, "criterion: training", "criterion: leadership")
    assert hub.problems() == [
        (
            f"{ASSESSMENTS}:5:5: the criterion `training` of `ten-benchmarks` is left out; "
            "add it, with `not_scored_because` if it has no score"
        ),
        f"{ASSESSMENTS}:13:10: `leadership` is here twice; take one out",
    ]


def test_reds_count_among_the_benchmarks_of_their_area_of_control(hub: TinyHub) -> None:
    hub.replace(ASSESSMENTS, "green: 5, amber: 1}\n    declared", "green: 3, amber: 1, red: 2}\n    declared")
    hub.replace(ASSESSMENTS, "green: 5, amber: 1}", "green: 3, amber: 1, red: 2}")
    assert hub.problems() == []
    hub.replace(ASSESSMENTS, "red: 2}\n    declared", "red: 1}\n    declared")
    assert [problem.partition(": ")[2].partition(";")[0] for problem in hub.problems()] == [
        "3 green, 1 amber, 1 red come to 5, not to the 6 of `control`",
        "6 benchmarks are declared, but the areas of control add up to 5",
        "2 red are declared, but the areas of control add up to 1",
    ]


def test_green_and_amber_are_the_benchmarks_of_their_area_of_control(hub: TinyHub) -> None:
    hub.replace(FRAMEWORKS, "benchmarks: 6", "benchmarks: 7")
    assert hub.problems() == [
        (
            f"{ASSESSMENTS}:21:9: 5 green, 1 amber come to 6, not to the 7 of `control`; "
            "mend the figures here or in the framework"
        )
    ]
