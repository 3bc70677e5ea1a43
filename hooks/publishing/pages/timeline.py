"""The timeline: every event in order, and the same for one type of event or one area alone."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from publishing.model.addresses import TIMELINE
from publishing.model.area import Area
from publishing.model.event import Event, EventType
from publishing.model.hub import Hub
from publishing.pages.area_of_page import area_of
from publishing.pages.moments import Moment, by_year, in_order
from publishing.pages.page import Page


@dataclass(frozen=True)
class View:
    """Some of the events, on a page of their own. `part` is the last word of its address."""

    part: str
    name: str
    """What links to it say."""
    title: str
    lead: str
    key: str = ""
    """How to tell apart what is of different kinds."""
    shows: Callable[[Moment], bool] = lambda _: True
    area: Area | None = None

    @property
    def address(self) -> str:
        """Its page."""
        return f"{TIMELINE}{self.part}/" if self.part else TIMELINE


_ALL = View("", "Everything", "Timeline", "What happened when: law, guidance, national events and local decisions.")
_LEADS = {
    EventType.LAW: ("Law", "Timeline: law", "Acts, regulations and orders about Prevent, and when they took effect."),
    EventType.GUIDANCE: (
        "Guidance and strategy",
        "Timeline: guidance and strategy",
        "National guidance and strategies on Prevent, and when each was published or took effect.",
    ),
    EventType.NATIONAL: (
        "National events",
        "Timeline: national events",
        "Reviews, inquiries, published figures and other national events around Prevent.",
    ),
    EventType.LOCAL: (
        "Local decisions and events",
        "Timeline: local decisions and events",
        "What councils and their partners decided or did, as their own reports say.",
    ),
}


def pages(hub: Hub) -> Iterator[Page]:
    """The whole timeline, one for each type of event, and one for each area with the law and guidance around it."""
    moments = in_order(Moment(each, area_of(each, hub)) for each in hub.all(Event))
    types = [_of_type(each) for each in EventType]
    areas = [_of_area(each) for each in hub.all(Area)]
    for view in (_ALL, *types, *areas):
        yield _page(hub, view, [each for each in moments if view.shows(each)], (types, areas))


def _of_type(kind: EventType) -> View:
    return View(kind.value, *_LEADS[kind], shows=lambda moment: moment.event.type is kind)


def _of_area(area: Area) -> View:
    """National law and guidance stand between an area's own events; other national events don't."""
    around = (EventType.LAW, EventType.GUIDANCE)
    return View(
        area.id,
        area.name,
        f"Timeline: {area.name}",
        f"What was decided and done in {area.name}, between the national law and guidance of its time.",
        f"In a frame: what {area.name}’s own reports tell. Without one: national law and guidance.",
        lambda moment: moment.area == area or (moment.area is None and moment.event.type in around),
        area,
    )


def _page(hub: Hub, view: View, moments: Sequence[Moment], choices: tuple[list[View], list[View]]) -> Page:
    types, areas = choices
    years = by_year(moments)
    return Page(
        address=view.address,
        title=view.title,
        description=view.lead,
        template="timeline.html",
        origin=moments[0].event.origin if moments else hub.site.origin,
        kind="Timeline",
        given={
            "view": view,
            "whole": _ALL,
            "types": types,
            "areas": areas if len(areas) > 1 else [],
            "years": years,
            "latest": next((each for each in reversed(years[1:]) if each.year), None),
            "count": len(moments),
        },
        short_title=view.name if view.part else "",
        scripts=() if view.part else ("timeline.js",),
    )
