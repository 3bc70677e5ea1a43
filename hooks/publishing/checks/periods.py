"""Periods fit together: an area's adopted strategies, a plan and its actions, and what a source tells and its day."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from publishing.model.action import Action
from publishing.model.assessment import Assessment
from publishing.model.dates import PartialDate
from publishing.model.editions import editions_of
from publishing.model.hub import Hub
from publishing.model.status import EditionStatus
from publishing.model.strategy import Strategy
from publishing.problems import Problem, problem_at


def one_adopted_strategy_at_a_time(hub: Hub, today: date) -> Iterator[Problem]:
    """No two adopted strategies of an area hold for the same time."""
    for area_id in dict.fromkeys(each.scope for each in hub.all(Strategy)):
        adopted = [each for each in editions_of(hub, area_id) if each.status is EditionStatus.ADOPTED]
        for newer, older in combinations(adopted, 2):
            if _overlap(older.period, newer.period):
                what = f"`{older.id}` and `{newer.id}` are both adopted, and {older.period} overlaps {newer.period}"
                todo = "make one of them superseded, ended or a draft, or mend its period"
                yield problem_at(older.origin.at("status"), what, todo)


def assessments_come_before_their_source(hub: Hub, today: date) -> Iterator[Problem]:
    """No assessment was made after the day of its source."""
    for assessment in hub.all(Assessment):
        if assessment.as_at.latest and assessment.made.is_to_come(assessment.as_at.latest):
            what = f"the assessment was made {assessment.made}, after {assessment.as_at}, its `as_at`"
            yield problem_at(assessment.origin.at("made"), what, "mend `made` or `as_at`")


def _overlap(older: PartialDate, newer: PartialDate) -> bool:
    """Whether they share more than the year in which one may hand over. Unknown days overlap only themselves."""
    if older == newer:
        return True
    if not (older.earliest and older.latest and newer.earliest and newer.latest):
        return False
    if newer.earliest > older.latest or older.earliest > newer.latest:
        return False
    year = older.latest.year
    last_year_alone = newer.earliest == date(year, 1, 1) and older.latest == date(year, 12, 31)
    return not (last_year_alone and older.earliest < newer.earliest and older.latest < newer.latest)


def actions_are_due_after_their_plan_begins(hub: Hub, today: date) -> Iterator[Problem]:
    """No action was to be done before its plan's period begins."""
    for action in hub.all(Action):
        if action.due and action.due.latest and action.period.earliest and action.due.latest < action.period.earliest:
            what = f"the action is due {action.due}, before its plan’s period {action.period} begins"
            yield problem_at(action.origin.at("due"), what, "mend `due` or `period`")


def progress_comes_before_its_source(hub: Hub, today: date) -> Iterator[Problem]:
    """No progress is reported for a time that begins after the day of its source."""
    for action in hub.all(Action):
        for progress in action.progress:
            if action.as_at.latest and progress.when.is_to_come(action.as_at.latest):
                what = (
                    f"progress is reported for {progress.when}, which begins after {action.as_at}, the action’s `as_at`"
                )
                yield problem_at(progress.origin.at("when"), what, "mend one of the two, or move it to `next_steps`")
