"""What else an edition's source says: how the work was done, and in view of what."""

from collections.abc import Iterator

from publishing.model.definition import Definition
from publishing.model.event import Event
from publishing.model.perception import Perception
from publishing.model.policy import Policy, PolicyType
from publishing.pages.edition import Edition
from publishing.pages.grouped import grouped
from publishing.pages.page import Page


def pages(edition: Edition) -> Iterator[Page]:
    """The page of practice, and that of context."""
    yield _practice(edition)
    yield _context(edition)


def _practice(edition: Edition) -> Page:
    title = edition.strategy.title
    return edition.page(
        "practice/",
        f"How it worked: {title}",
        f"{title}: training, Channel, schools, venues, policies and monitoring, as its source gives them.",
        "practice.html",
        {
            "themes": edition.by_theme("practice/"),
            "policies": grouped(PolicyType, edition.all(Policy), lambda each: each.type),
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
            "themes": edition.by_theme("context/"),
            "perceptions": edition.all(Perception),
            "events": edition.all(Event),
            "cited": [(edition.hub.get(Definition, each.definition, edition.scope), each) for each in cited],
        },
    )
