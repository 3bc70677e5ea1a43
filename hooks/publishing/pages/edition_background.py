"""What else an edition's source says: how the work was done, and in view of what."""

from collections.abc import Iterator

from publishing.model.definition import Definition
from publishing.model.event import Event
from publishing.model.perception import Perception
from publishing.model.policy import Policy, PolicyType
from publishing.pages.edition import Edition
from publishing.pages.page import Page
from publishing.pages.themes import by_theme


def pages(edition: Edition) -> Iterator[Page]:
    """The page of practice, and that of context."""
    yield _practice(edition)
    yield _context(edition)


def _practice(edition: Edition) -> Page:
    title = edition.strategy.title
    policies = edition.all(Policy)
    groups = [(type_, [each for each in policies if each.type is type_]) for type_ in PolicyType]
    return edition.page(
        "practice/",
        f"How it worked: {title}",
        f"{title}: training, Channel, schools, venues, policies and monitoring, as its source gives them.",
        "practice.html",
        {
            "themes": by_theme(edition.statements("practice/")),
            "policies": [(type_, group) for type_, group in groups if group],
        },
    )


def _context(edition: Edition) -> Page:
    title = edition.strategy.title
    cited = edition.strategy.definitions
    return edition.page(
        "context/",
        f"What else the report says: {title}",
        f"{title}: threat, law, equality, risk, consultation and dates, as its report gave them.",
        "context.html",
        {
            "themes": by_theme(edition.statements("context/")),
            "perceptions": edition.all(Perception),
            "events": edition.all(Event),
            "cited": [(edition.hub.get(Definition, each.definition, edition.scope), each) for each in cited],
        },
    )
