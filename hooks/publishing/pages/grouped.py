"""Things under what they belong to: statements under their themes, policies under their types."""

from collections.abc import Callable, Iterable
from typing import TypeVar

G = TypeVar("G")
T = TypeVar("T")


def grouped(groups: Iterable[G], items: Iterable[T], of: Callable[[T], G]) -> list[tuple[G, list[T]]]:
    """Each group that has any of the items, with them, in the order of the groups."""
    found: dict[G, list[T]] = {}
    for item in items:
        found.setdefault(of(item), []).append(item)
    return [(group, found[group]) for group in groups if group in found]
