"""Every edition is compared under every theme, and by its own records."""

import pytest
from tests.checks.tiny_hub import COMPARISON, PRIORITIES, SCRUTINY, STRATEGY, TinyHub

THEMES = "data/national/comparison_themes.yml"
NOTHING = "  - {id: training, nothing: The report gives nothing on it.}\n"


def test_an_edition_without_a_comparison_is_told_what_to_add(hub: TinyHub) -> None:
    hub.remove(COMPARISON)
    assert hub.problems() == [
        f"{STRATEGY}:1:1: the edition isn't compared with others; add comparison.yml with priorities, training"
    ]


@pytest.mark.parametrize("text", ["as_at: 2024\ncomparisons: []\n", ""])
def test_an_empty_comparison_is_none_and_a_broken_one_is_not_missing_as_well(hub: TinyHub, text: str) -> None:
    hub.write(COMPARISON, text)
    assert hub.problem().startswith(STRATEGY if text else COMPARISON)


def test_a_theme_that_is_left_out_is_named(hub: TinyHub) -> None:
    hub.replace(COMPARISON, NOTHING, "")
    assert hub.problems() == [
        f"{COMPARISON}:3:5: the comparison leaves out `training`; add each, with records or with `nothing`"
    ]


def test_a_theme_that_has_mistakes_is_not_left_out_as_well(hub: TinyHub) -> None:
    hub.replace(COMPARISON, "nothing: The", "nothin: The")
    assert hub.problems()
    assert all(problem.startswith(f"{COMPARISON}:4") for problem in hub.problems())


def test_a_theme_has_records_or_says_that_there_are_none(hub: TinyHub) -> None:
    hub.replace(COMPARISON, "nothing: The", "priorities: [train-staff], nothing: The")
    assert hub.problem().endswith("it holds records and says that there are none; take out the records or `nothing`")


def test_a_theme_stands_once(hub: TinyHub) -> None:
    hub.add(COMPARISON, NOTHING)
    [problem] = hub.problems()
    assert problem.startswith(f"{COMPARISON}:5")
    assert "the id `training` is already that of" in problem


def test_a_theme_is_one_of_those_that_there_are(hub: TinyHub) -> None:
    hub.add(COMPARISON, NOTHING.replace("training", "trianing"))
    assert hub.problems() == [
        f"{COMPARISON}:5:6: there is no comparison-theme `trianing` (in `id`); did you mean `training`?"
    ]


def test_a_hub_without_themes_needs_no_comparison(hub: TinyHub) -> None:
    hub.remove(COMPARISON)
    hub.remove(THEMES)
    assert hub.problems() == []


def test_a_theme_has_records_or_the_words_that_there_are_none(hub: TinyHub) -> None:
    hub.replace(COMPARISON, ", nothing: The report gives nothing on it.", "")
    assert "it holds neither records nor the words that there are none" in hub.problem()


@pytest.mark.parametrize(
    ("path", "own", "column"),
    [(COMPARISON, "priorities: [train-staff]", 35), (SCRUTINY, "actions: [give-training]", 40)],
)
def test_a_national_record_does_not_stand_for_an_editions_own(hub: TinyHub, path: str, own: str, column: int) -> None:
    hub.replace(path, own, "objectives: [prevent-it]")
    assert hub.problems() == [
        f"{path}:3:{column}: the objective `prevent-it` isn't of this edition; use one of: notice-sooner"
    ]


@pytest.mark.parametrize(
    ("path", "own"), [(COMPARISON, "priorities: [train-staff]"), (SCRUTINY, "actions: [give-training]")]
)
def test_a_record_with_mistakes_is_not_taken_for_the_national_one_of_its_name(
    hub: TinyHub, path: str, own: str
) -> None:
    hub.replace(path, own, "statements: [the-duty]")
    hub.write(STRATEGY.replace("strategy", "statements"), "statements:\n  - {id: the-duty}\n")
    assert [problem for problem in hub.problems() if problem.startswith(path)] == []


def test_a_record_that_is_nowhere_is_told_of_once(hub: TinyHub) -> None:
    hub.replace(COMPARISON, "train-staff", "train-stuff")
    assert len([problem for problem in hub.problems() if problem.startswith(COMPARISON)]) == 1
    assert PRIORITIES not in "".join(hub.problems())
