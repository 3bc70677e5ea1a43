"""Questions of scrutiny ask about what can be scored."""

from collections.abc import Iterator
from datetime import date

from publishing.checks.frameworks import fault_of_criterion
from publishing.model.framework import Framework
from publishing.model.hub import Hub
from publishing.model.scrutiny import ScrutinyQuestion
from publishing.problems import Problem, problem_at


def questions_ask_about_criteria_that_exist(hub: Hub, today: date) -> Iterator[Problem]:
    """A benchmark's question names a criterion of its framework."""
    for question in hub.all(ScrutinyQuestion):
        asked = question.criterion
        framework = hub.find(Framework, asked.framework, question.scope) if asked else None
        if asked and framework and (fault := fault_of_criterion(framework, asked.criterion)):
            yield problem_at(asked.origin.at("criterion"), *fault)
