"""Which two strategies stand side by side on a page of their own."""

from collections.abc import Iterable
from datetime import date
from itertools import combinations

from publishing.model.addresses import COMPARISONS
from publishing.model.strategy import Strategy

MOST_ACROSS_AREAS = 12
"""Up to so many editions, any two make a page: 66 pages. Beyond, the number would grow with the square."""


def age(strategy: Strategy) -> tuple[date, str]:
    """By it the older of two comes first; those that begin together keep an order all the same."""
    return (strategy.period.earliest or strategy.as_at.earliest or date.min, strategy.edition_scope)


def compared_pairs(strategies: Iterable[Strategy]) -> list[tuple[Strategy, Strategy]]:
    """The older and the newer of each two."""
    in_order = sorted(strategies, key=age)
    apart: dict[str, list[Strategy]] = {}
    for each in in_order:
        apart.setdefault(each.scope if len(in_order) > MOST_ACROSS_AREAS else "", []).append(each)
    return [two for together in apart.values() for two in combinations(together, 2)]


def pair_address(older: Strategy, newer: Strategy) -> str:
    """The page of the two."""
    return f"{COMPARISONS}{older.edition_scope}/{newer.edition_scope}/"
