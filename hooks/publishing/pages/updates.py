"""Updates: the news, newest first."""

from collections.abc import Iterator

from publishing.model.hub import Hub
from publishing.model.update import Update
from publishing.pages.brief import brief
from publishing.pages.page import Page


def pages(hub: Hub) -> Iterator[Page]:
    """The index, and a page for each update."""
    updates = sorted(hub.all(Update), key=lambda update: str(update.date.latest), reverse=True)
    yield Page(
        address="/updates/",
        title="Updates",
        description="What changed in law, guidance and national arrangements for Prevent, with dates and sources.",
        template="updates.html",
        origin=updates[0].origin if updates else hub.site.origin,
        kind="Update",
        given={"updates": updates},
    )
    for update in updates:
        yield Page(
            address=update.address,
            title=update.title,
            description=brief(update.summary),
            template="update.html",
            origin=update.origin,
            kind="Update",
            given={"update": update},
            review=update.review,
        )
