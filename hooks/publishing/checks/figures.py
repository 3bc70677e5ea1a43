"""Numbers add up, or a note says why they don't."""

from collections.abc import Iterator
from datetime import date

from publishing.checks.repeats import repeated
from publishing.model.action import Action
from publishing.model.assessment import Assessment
from publishing.model.body import Body
from publishing.model.hub import Hub
from publishing.model.objective import Objective
from publishing.model.perception import Perception
from publishing.model.policy import Policy
from publishing.model.priority import DeliveryTheme, Priority
from publishing.model.record import Explains
from publishing.model.refusing import quoted
from publishing.model.statement import Statement, Theme
from publishing.model.statistic import Statistic
from publishing.model.strategy import Countable, Strategy
from publishing.model.survey import Survey
from publishing.problems import Problem, problem_at


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
        for figure in repeated(statistic.figures, lambda each: each.label.casefold()):
            yield problem_at(figure.origin.at("label"), f"{quoted(figure.label)} is here twice", "take one out")
        if statistic.total is not None and not statistic.explains(Explains.TOTAL):
            yield from _breakdown(statistic, statistic.total)


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


def actual_counts(hub: Hub, strategy: Strategy) -> dict[str, int]:
    """The number of records by what they count as."""
    scope = strategy.edition_scope
    statements = hub.all(Statement, scope)
    return {
        Countable.OBJECTIVES: len(hub.all(Objective, scope)),
        Countable.THEMES: len(hub.all(DeliveryTheme, scope)),
        Countable.PRIORITIES: len(hub.all(Priority, scope)),
        Countable.AREAS_OF_FOCUS: sum(len(each.areas_of_focus) for each in hub.all(Priority, scope)),
        Countable.ACTIONS: len(hub.all(Action, scope)),
        Countable.BODIES: len(hub.all(Body, scope)),
        Countable.POLICIES: len(hub.all(Policy, scope)),
        Countable.PERCEPTIONS: len(hub.all(Perception, scope)),
        Countable.RECOMMENDATIONS: sum(each.theme is Theme.RECOMMENDATION for each in statements),
    }
