"""An edition as a whole: its own page, the golden thread through it, and what it aims at."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from publishing.model.action import Action
from publishing.model.assessment import Assessment
from publishing.model.gaps import by_kind, gaps_of
from publishing.model.objective import Objective
from publishing.model.priority import DeliveryTheme, Priority
from publishing.model.survey import Survey
from publishing.model.thread import thread_of
from publishing.model.thread_tree import thread_tree
from publishing.pages.edition import Edition
from publishing.pages.page import Page


def pages(edition: Edition) -> Iterator[Page]:
    """Its own page, its thread, the lists of its aims, and a page for each objective and each priority."""
    yield _own(edition)
    yield _thread(edition)
    yield _objectives(edition)
    for objective in edition.all(Objective):
        yield _objective(edition, objective)
    yield _priorities(edition)
    for priority in edition.all(Priority):
        yield _priority(edition, priority)


def _own(edition: Edition) -> Page:
    strategy = edition.strategy
    return edition.page(
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


def _thread(edition: Edition) -> Page:
    """It shows in another order what other pages show, so the search leaves it out."""
    hub, strategy, thread = edition.hub, edition.strategy, thread_of(edition.hub)
    tree = thread_tree(hub, strategy, thread)
    missing = by_kind(gaps_of(hub, strategy, thread, hub.day or date.min))
    has_actions = bool(hub.all(Action, strategy.edition_scope))
    title = strategy.title
    page = edition.page(
        "thread/",
        f"From duty to action: {title}",
        f"{title}: how the duty leads to objectives, priorities, actions, evidence and scores, and where it doesn’t.",
        "thread.html",
        {"knots": tree.knots, "loose": tree.loose, "missing": missing, "has_actions": has_actions},
    )
    return replace(page, in_search=False)


def _objectives(edition: Edition) -> Page:
    title = edition.strategy.title
    return edition.page(
        "objectives/",
        f"Objectives: {title}",
        f"The objectives of {title}, as its source gives them.",
        "objectives.html",
        {"objectives": edition.all(Objective)},
    )


def _objective(edition: Edition, objective: Objective) -> Page:
    return edition.page_of(objective, "objective.html", {"objective": objective})


def _priorities(edition: Edition) -> Page:
    title = edition.strategy.title
    priorities = edition.all(Priority)
    themes = edition.all(DeliveryTheme)
    return edition.page(
        "priorities/",
        f"{'Themes and priorities' if themes else 'Priorities'}: {title}",
        f"How {title} was to be carried out: its themes and its priorities.",
        "priorities.html",
        {
            "themes": [(theme, [each for each in priorities if each.theme == theme.id]) for theme in themes],
            "without_theme": [each for each in priorities if each.theme is None],
        },
    )


def _priority(edition: Edition, priority: Priority) -> Page:
    return edition.page_of(
        priority,
        "priority.html",
        {
            "priority": priority,
            "theme": edition.hub.get(DeliveryTheme, priority.theme, edition.scope) if priority.theme else None,
        },
    )
