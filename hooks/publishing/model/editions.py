"""An area's strategies in their order: which one stands, which is newer, and which two stand side by side on a page."""

from collections.abc import Iterable
from datetime import date
from itertools import combinations, product

from publishing.model.addresses import COMPARISONS
from publishing.model.area import Area
from publishing.model.hub import Hub
from publishing.model.link import LinkedBy
from publishing.model.status import EditionStatus
from publishing.model.strategy import Strategy


def editions_of(hub: Hub, area_id: str) -> tuple[Strategy, ...]:
    """The area's strategies, the newest first."""
    return tuple(sorted(hub.all(Strategy, area_id), key=_begins, reverse=True))


def standing_edition(hub: Hub, area_id: str) -> Strategy | None:
    """The newest that was adopted, has begun and isn't past."""
    adopted = (each for each in editions_of(hub, area_id) if each.status is EditionStatus.ADOPTED)
    return next((each for each in adopted if not is_to_begin(hub, each)), None)


def is_to_begin(hub: Hub, strategy: Strategy) -> bool:
    """Whether an adopted strategy's period is still to come, on the day on which the hub is seen."""
    adopted = strategy.status is EditionStatus.ADOPTED
    return adopted and hub.day is not None and strategy.period.is_to_come(hub.day)


def leading_edition(hub: Hub, area_id: str) -> Strategy | None:
    """The one that an area's page speaks of: what stands, or else the newest, if need be one that was withdrawn."""
    editions = editions_of(hub, area_id)
    kept = [each for each in editions if each.status is not EditionStatus.WITHDRAWN]
    return standing_edition(hub, area_id) or next(iter(kept or editions), None)


def newer_edition(hub: Hub, strategy: Strategy) -> Strategy | None:
    """Where a reader of a strategy that doesn't stand is led: to what replaced it, or else to what stands.

    Where nothing stands, a reader of a past one is led on to the area's newest, unless that was withdrawn.
    """
    if strategy.superseded_by:
        return hub.get(Strategy, strategy.superseded_by, strategy.scope)
    leading = leading_edition(hub, strategy.scope)
    if leading is standing_edition(hub, strategy.scope):
        return leading if leading is not strategy else None
    if not leading or not strategy.is_past or leading.status is EditionStatus.WITHDRAWN:
        return None
    return leading if _begins(leading) > _begins(strategy) else None


def words_before(hub: Hub, strategy: Strategy) -> str | None:
    """What a reader of any of a strategy's pages must know first; None while it stands."""
    if is_to_begin(hub, strategy):
        return f"This strategy has been adopted and hasn’t begun. Its period is {strategy.period}."
    return strategy.standing


def words_onward(hub: Hub, strategy: Strategy) -> str:
    """The words before the link to the strategy that a reader is led to."""
    if strategy.superseded_by:
        reported = strategy.superseded_linked_by is LinkedBy.REPORT
        return "It was replaced by" if reported else "This hub takes it to have been replaced by"
    if standing_edition(hub, strategy.scope):
        return "The one that stands:"
    return "The newest of this council that this hub holds:"


def edition_name(hub: Hub, scope: str) -> str:
    """What an edition is called where several are spoken of: "Sampleton 2024 to 2027"."""
    area_id, _, strategy_id = scope.partition("/")
    return f"{hub.get(Area, area_id).name} {hub.get(Strategy, strategy_id, area_id).period}"


def _begins(strategy: Strategy) -> str:
    return f"{strategy.period.earliest or strategy.as_at.earliest}"


MOST_ACROSS_AREAS = 12
"""Up to so many editions, any two make a page: 66 pages. Beyond, the number would grow with the square."""


def age(strategy: Strategy) -> tuple[date, str]:
    """By it the older of two comes first; those that begin together keep an order all the same."""
    return (strategy.period.earliest or strategy.as_at.earliest or date.min, strategy.edition_scope)


def compared_pairs(strategies: Iterable[Strategy], areas: Iterable[Area]) -> list[tuple[Strategy, Strategy]]:
    """The older and the newer of each two. Of many, those of one area, or of a council and its successor."""
    in_order = sorted(strategies, key=age)
    if len(in_order) <= MOST_ACROSS_AREAS:
        return list(combinations(in_order, 2))
    apart: dict[str, list[Strategy]] = {}
    for each in in_order:
        apart.setdefault(each.scope, []).append(each)
    within = [two for together in apart.values() for two in combinations(together, 2)]
    replaced = dict.fromkeys((area.id, by.area) for area in areas for by in area.successors if by.area)
    across = (two for old, new in replaced for two in product(apart.get(old, ()), apart.get(new, ())))
    return [*within, *((older, newer) for older, newer in (sorted(two, key=age) for two in across))]


def pair_address(older: Strategy, newer: Strategy) -> str:
    """The page of the two."""
    return f"{COMPARISONS}{older.edition_scope}/{newer.edition_scope}/"
