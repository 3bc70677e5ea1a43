"""Numbers add up, or a note says why they don't."""

from collections.abc import Iterator
from datetime import date

from publishing.checks.counting import actual_counts
from publishing.checks.frameworks import fault_of_criterion
from publishing.model.assessment import Assessment, Rating, Score
from publishing.model.framework import Framework
from publishing.model.hub import Hub
from publishing.model.record import Explains
from publishing.model.refusing import quoted
from publishing.model.statistic import Statistic
from publishing.model.strategy import Strategy
from publishing.model.survey import Survey
from publishing.problems import Problem, closest, problem_at


def declared_counts_are_right(hub: Hub, today: date) -> Iterator[Problem]:
    """A strategy holds as many objectives, actions and so on as it says."""
    for strategy in hub.all(Strategy):
        if strategy.explains(Explains.COUNT):
            continue
        for declared, actual in strategy.miscounted(actual_counts(hub, strategy)):
            if any(key[1] == strategy.edition_scope for key in hub.broken):
                continue
            what = f"{declared.count} {declared.of} are declared, but {actual} are here"
            todo = 'mend the count, add what is missing, or add a note with "explains: count"'
            yield problem_at(declared.origin, what, todo)


def declared_ratings_are_right(hub: Hub, today: date) -> Iterator[Problem]:
    """An assessment's totals are those of its table."""
    for assessment in hub.all(Assessment):
        declared = assessment.declared_ratings
        if declared is None or assessment.explains(Explains.TOTAL):
            continue
        actual = {
            "benchmarks": assessment.rated,
            "green": assessment.green,
            "amber": assessment.amber,
            "red": assessment.red or 0,
        }
        for name, number in actual.items():
            told = getattr(declared, name) or 0
            if told != number:
                what = f"{told} {name} are declared, but the areas of control add up to {number}"
                todo = 'mend the figures, or add a note with "explains: total"'
                yield problem_at(declared.origin.at(name), what, todo)


def percentages_add_up(hub: Hub, today: date) -> Iterator[Problem]:
    """Each column of a survey comes to 100 per cent."""
    for survey in hub.all(Survey):
        if survey.explains(Explains.TOTAL):
            continue
        for column, total in survey.totals.items():
            if total != 100:
                what = f"the column `{column}` adds up to {total} per cent"
                todo = 'mend the figures, or add a note with "explains: total" that says why'
                yield problem_at(survey.origin.at("answers"), what, todo)


def statistics_add_up(hub: Hub, today: date) -> Iterator[Problem]:
    """A breakdown's rows come to its total, its shares are those of that total, and no row is there twice."""
    for statistic in hub.all(Statistic):
        yield from _labels(statistic)
        if statistic.total is not None and not statistic.explains(Explains.TOTAL):
            yield from _breakdown(statistic, statistic.total)


def _labels(statistic: Statistic) -> Iterator[Problem]:
    labels = [figure.label.casefold() for figure in statistic.figures]
    for number, figure in enumerate(statistic.figures):
        if figure.label.casefold() in labels[:number]:
            yield problem_at(figure.origin.at("label"), f"{quoted(figure.label)} is here twice", "take one out")


def _breakdown(statistic: Statistic, total: int) -> Iterator[Problem]:
    todo = 'mend the figures, or add a note with "explains: total" that says why'
    added = sum(figure.number or 0 for figure in statistic.figures)
    if added != total:
        yield problem_at(statistic.origin.at("total"), f"the total is {total}, but the rows add up to {added}", todo)
        return
    for figure in statistic.figures:
        if figure.percent is not None and not _is_share(figure.percent, figure.number or 0, total):
            what = f"{figure.number} of {total} isn't {figure.percent} per cent"
            yield problem_at(figure.origin.at("percent"), what, todo)


def _is_share(percent: int, number: int, total: int) -> bool:
    """Whether it is right when rounded up or down to a whole number."""
    return 2 * abs(percent * total - 100 * number) <= total


def scores_match_their_framework(hub: Hub, today: date) -> Iterator[Problem]:
    """A score is for a criterion of the framework, once, and within its scale; no criterion is left out."""
    for assessment in hub.all(Assessment):
        framework = hub.find(Framework, assessment.framework, assessment.scope)
        if framework is None:
            continue
        for score in assessment.scores:
            if score.score is not None and framework.band(score.score) is None:
                yield problem_at(score.origin.at("score"), *_fault_of_score(score.score, framework))
        if assessment.ratings and not framework.is_rated:
            what = f"there are ratings, but `{framework.id}` holds no benchmarks to be rated"
            yield problem_at(assessment.origin.at("ratings"), what, "give `scores` instead, on its scale")
        yield from _criteria(assessment, framework)


def _fault_of_score(score: int, framework: Framework) -> tuple[str, str]:
    """What is wrong with a score that no band holds, and what to do."""
    if framework.scale:
        return f"the score {score} is outside the scale {framework.lowest} to {framework.highest}", "mend the score"
    what = f"there is a score of {score}, but `{framework.id}` has no scale"
    if framework.is_rated:
        return what, "give `ratings` instead, with `green` and `amber`"
    return what, "add the framework’s `scale`, or say in `not_scored_because` what was found"


def _criteria(assessment: Assessment, framework: Framework) -> Iterator[Problem]:
    known = [criterion.id for criterion in framework.criteria]
    given: list[Score | Rating] = [*assessment.scores, *assessment.ratings]
    used = [each.criterion for each in given]
    meant = {closest(each, known) for each in used if each not in known}
    for number, each in enumerate(given):
        if fault := fault_of_criterion(framework, each.criterion):
            yield problem_at(each.origin.at("criterion"), *fault)
        elif each.criterion in used[:number]:
            yield problem_at(each.origin.at("criterion"), f"`{each.criterion}` is here twice", "take one out")
    for criterion in known:
        if criterion not in used and criterion not in meant:
            what = f"the criterion `{criterion}` of `{framework.id}` is left out"
            yield problem_at(assessment.origin, what, "add it, with `not_scored_because` if it has no score")


def ratings_match_their_framework(hub: Hub, today: date) -> Iterator[Problem]:
    """Green, amber and red together are the benchmarks of their area of control."""
    for assessment in hub.all(Assessment):
        framework = hub.find(Framework, assessment.framework, assessment.scope)
        if framework is None or assessment.explains(Explains.TOTAL):
            continue
        for rating in assessment.ratings:
            criterion = framework.criterion(rating.criterion)
            if criterion and criterion.benchmarks is not None and criterion.benchmarks != rating.total:
                what = f"{rating.told} come to {rating.total}, not to the {criterion.benchmarks} of `{criterion.id}`"
                yield problem_at(rating.origin, what, "mend the figures here or in the framework")
