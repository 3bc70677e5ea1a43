"""Titles that tell records apart where several share one: by where they belong, their kind, and at last their id."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from publishing.model.area import Area
from publishing.model.editions import edition_name
from publishing.model.hub import Hub
from publishing.model.reviews import ReviewStanding


def told_apart(standings: Iterable[ReviewStanding], hub: Hub) -> Iterator[ReviewStanding]:
    """The standings, each with a title that no other one has: "Channel Panel (Sampleton 2014)"."""
    found = list(standings)
    details: list[tuple[str, ...]] = [() for _ in found]
    for tell in (lambda each: _place(each.scope, hub), _kind, lambda each: each.id):
        details = _with_more(found, details, tell)
    for each, added in zip(found, details, strict=True):
        yield replace(each, title=f"{each.title} ({', '.join(added)})") if added else each


def _with_more(
    found: list[ReviewStanding], details: list[tuple[str, ...]], tell: Callable[[ReviewStanding], str]
) -> list[tuple[str, ...]]:
    """The details, with one more for those that still read alike where it sets them apart."""
    said = defaultdict(set)
    for each, before in zip(found, details, strict=True):
        said[each.title, before].add(tell(each))
    return [
        (*before, tell(each)) if len(said[each.title, before]) > 1 and tell(each) else before
        for each, before in zip(found, details, strict=True)
    ]


def _place(scope: str, hub: Hub) -> str:
    if "/" in scope:
        return edition_name(hub, scope)
    return hub.get(Area, scope).name if scope else ""


def _kind(each: ReviewStanding) -> str:
    return each.kind.replace("-", " ")
