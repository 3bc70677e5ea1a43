"""An edition's own page: what it is, what it aims at, what comes first, how it did."""

from collections.abc import Iterator

from publishing.model.action import Action
from publishing.model.assessment import Assessment
from publishing.model.objective import Objective
from publishing.model.priority import DeliveryTheme, Priority
from publishing.model.survey import Survey
from publishing.pages.edition import Edition
from publishing.pages.page import Page


def pages(edition: Edition) -> Iterator[Page]:
    """The edition's own page."""
    strategy = edition.strategy
    yield edition.page(
        "",
        strategy.title,
        strategy.summary,
        "strategy.html",
        {
            "source": edition.hub.source(strategy.main_source),
            "objectives": edition.all(Objective),
            "themes": edition.all(DeliveryTheme),
            "priorities": edition.all(Priority),
            "actions": edition.all(Action),
            "surveys": edition.all(Survey),
            "assessments": edition.all(Assessment),
            "recommendations": edition.statements(""),
            "lacking": edition.lacking,
        },
    )
