"""Guides: what to do, step by step."""

from collections.abc import Iterator

from publishing.model.guide import Guide
from publishing.model.hub import Hub
from publishing.pages.brief import brief
from publishing.pages.page import Contents, Page


def pages(hub: Hub) -> Iterator[Page]:
    """One page for each guide."""
    for guide in hub.all(Guide):
        yield Page(
            address=guide.address,
            title=guide.title,
            description=brief(guide.lead),
            template="guide.html",
            origin=guide.origin,
            kind="Guidance",
            given={"guide": guide},
            review=guide.review,
            contents=Contents.WIDE,
        )
