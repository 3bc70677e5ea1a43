"""Which two strategies stand side by side on a page of their own."""

from collections.abc import Iterable
from datetime import date
from itertools import combinations, product

from publishing.model.addresses import COMPARISONS
from publishing.model.area import Area
from publishing.model.strategy import Strategy

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
