"""Strategies by area, and a page for each area: its strategies, which of them stands, and what that one aims at."""

from collections.abc import Iterator, Sequence
from datetime import date

from publishing.model.action import Action
from publishing.model.area import Area
from publishing.model.assessment import Assessment
from publishing.model.editions import editions_of, is_to_begin, leading_edition, standing_edition
from publishing.model.framework import Framework
from publishing.model.gaps import GapKind, gaps_of
from publishing.model.hub import Hub
from publishing.model.objective import Objective
from publishing.model.priority import Priority
from publishing.model.strategy import Strategy
from publishing.model.thread import thread_of
from publishing.pages.drawings import picture_of_area
from publishing.pages.page import Page, brief, origin_of_all


def pages(hub: Hub) -> Iterator[Page]:
    """The index of strategies by area, and one page for each area."""
    areas = hub.all(Area)
    yield _index(hub, areas)
    yield from (_area(hub, area) for area in areas)


def _index(hub: Hub, areas: Sequence[Area]) -> Page:
    return Page(
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


def _area(hub: Hub, area: Area) -> Page:
    editions = editions_of(hub, area.id)
    leading = leading_edition(hub, area.id)
    assessed = [each for strategy in editions for each in hub.all(Assessment, strategy.edition_scope)]
    return Page(
        address=area.address,
        title=area.title,
        description=brief(area.summary),
        template="area.html",
        origin=area.origin,
        kind="Area",
        given={
            "area": area,
            "editions": editions,
            "standing": standing_edition(hub, area.id),
            "leading": leading,
            "to_begin": [each for each in editions if is_to_begin(hub, each)],
            "aims": _aims(hub, leading),
            "plan": _plan_in_short(hub, leading) if leading else "",
            "assessed": [(each, each.in_short(hub.get(Framework, each.framework))) for each in assessed],
        },
        reviewed=area,
        picture=picture_of_area(hub, area),
    )


def _plan_in_short(hub: Hub, strategy: Strategy) -> str:
    """How many actions were promised, and of how many nobody can tell here what came of them."""
    actions = hub.all(Action, strategy.edition_scope)
    if not actions:
        return "Its reports give no actions, in what was read of them."
    gaps = [each.kind for each in gaps_of(hub, strategy, thread_of(hub), hub.day or date.min)]
    over = gaps.count(GapKind.PAST_ITS_DATE)
    unknown = f" Date or period over, and what came of it isn’t known here: {over}." if over else ""
    return f"Actions: {len(actions)}.{unknown} Each with what was reported, and what is missing."


def _aims(hub: Hub, strategy: Strategy | None) -> Sequence[Objective | Priority]:
    """What a strategy aims at: its objectives, or where it has none its priorities."""
    if strategy is None:
        return ()
    return hub.all(Objective, strategy.edition_scope) or hub.all(Priority, strategy.edition_scope)
