"""Questions of scrutiny ask about what can be scored."""

from collections.abc import Iterator
from datetime import date

from publishing.model.framework import Framework
from publishing.model.hub import Hub
from publishing.model.scrutiny import ScrutinyQuestion
from publishing.problems import Problem, did_you_mean, problem_at


def questions_ask_about_criteria_that_exist(hub: Hub, today: date) -> Iterator[Problem]:
    """A benchmark's question names a criterion of its framework."""
    for question in hub.all(ScrutinyQuestion):
        asked = question.criterion
        framework = hub.find(Framework.kind, asked.framework, question.scope) if asked else None
        if asked and isinstance(framework, Framework) and framework.criterion(asked.criterion) is None:
            known = [criterion.id for criterion in framework.criteria]
            what = f"`{asked.criterion}` isn't a criterion of `{framework.id}`"
            yield problem_at(asked.origin.at("criterion"), what, did_you_mean(asked.criterion, known))
