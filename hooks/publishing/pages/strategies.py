"""The index of strategies, by area."""

from collections.abc import Iterator

from publishing.model.area import Area
from publishing.model.editions import editions_of
from publishing.model.hub import Hub
from publishing.pages.origins import origin_of_all
from publishing.pages.page import Page


def pages(hub: Hub) -> Iterator[Page]:
    """One page."""
    areas = hub.all(Area)
    yield Page(
        address="/strategy/",
        title="Strategies",
        description="The Prevent strategies that councils have published: what each aims at, how it did, "
        "and where each fact comes from.",
        template="strategies.html",
        origin=origin_of_all(areas, hub),
        kind="Strategy",
        given={
            "areas": areas,
            "editions": {area.id: editions_of(hub, area.id) for area in areas},
            "not_shown": hub.broken_areas,
        },
    )
