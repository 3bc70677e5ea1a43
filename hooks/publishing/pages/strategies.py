"""The indexes of strategies: all of them, one area's, and the frameworks that they are assessed by."""

from collections.abc import Iterator

from publishing.model.area import Area
from publishing.model.framework import Framework
from publishing.model.hub import Hub
from publishing.model.strategy import Strategy
from publishing.pages.brief import brief
from publishing.pages.page import Page


def pages(hub: Hub) -> Iterator[Page]:
    """The index, a page for each area, and the page of frameworks."""
    areas = hub.all(Area)
    editions = {area.id: hub.all(Strategy, area.id) for area in areas}
    yield Page(
        address="/strategy/",
        title="Strategies",
        description="The Prevent strategies that councils have published: what each aims at, how it did, "
        "and where each fact comes from.",
        template="strategies.html",
        origin=areas[0].origin if areas else hub.site.origin,
        kind="Strategy",
        given={"areas": areas, "editions": editions},
    )
    for area in areas:
        yield Page(
            address=area.address,
            title=area.title,
            description=brief(area.summary),
            template="area.html",
            origin=area.origin,
            kind="Area",
            given={"area": area, "editions": editions[area.id]},
            review=area.review,
        )
    yield _frameworks(hub)


def _frameworks(hub: Hub) -> Page:
    frameworks = hub.all(Framework)
    return Page(
        address="/strategy/frameworks/",
        title="Assessment frameworks",
        description="What each self-assessment of Prevent work measures, and what its scores mean.",
        template="frameworks.html",
        origin=frameworks[0].origin if frameworks else hub.site.origin,
        kind="Assessment",
        given={"frameworks": frameworks},
    )
