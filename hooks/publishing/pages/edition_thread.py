"""The golden thread of an edition, whole: every link from the duty to a score, and what is missing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from publishing.model.action import Action
from publishing.model.gaps import by_kind, gaps_of
from publishing.model.thread import thread_of
from publishing.model.thread_tree import thread_tree
from publishing.pages.edition import Edition
from publishing.pages.page import Page


def pages(edition: Edition) -> Iterator[Page]:
    """The page of the thread. It shows in another order what other pages show, so the search leaves it out."""
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
    yield replace(page, in_search=False)
