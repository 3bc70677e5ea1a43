"""What an edition aims at: its objectives, its themes and its priorities."""

from collections.abc import Iterator

from publishing.model.objective import Objective
from publishing.model.priority import DeliveryTheme, Priority
from publishing.pages.edition import Edition
from publishing.pages.page import Page


def pages(edition: Edition) -> Iterator[Page]:
    """The lists, and a page for each objective and each priority."""
    yield _objectives(edition)
    for objective in edition.all(Objective):
        yield _objective(edition, objective)
    yield _priorities(edition)
    for priority in edition.all(Priority):
        yield _priority(edition, priority)


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
