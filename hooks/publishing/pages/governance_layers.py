"""Which bodies of an edition stand where in its figure: in layers by their lines of reporting, or else by level."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from publishing.model.body import Body, Level
from publishing.pages.grouped import grouped


@dataclass(frozen=True, slots=True)
class Group:
    """Bodies that belong together in the figure, in layers from top to bottom."""

    heading: str
    layers: tuple[tuple[Body, ...], ...]


def groups_of(bodies: Sequence[Body]) -> list[Group]:
    """The bodies that a line joins, those reported to above those that report; then all others, by level."""
    lined = _with_a_line(bodies)
    others = [body for body in bodies if body not in lined]
    ending = ", no line given" if lined else ""
    return [
        *([Group("", _layers(lined))] if lined else []),
        *(
            Group(f"{level.label}{ending}", (tuple(found),))
            for level, found in grouped(Level, others, lambda body: body.level)
        ),
    ]


def _with_a_line(bodies: Sequence[Body]) -> list[Body]:
    reported_to = {above for body in bodies for above in body.reports_to}
    return [body for body in bodies if body.reports_to or body.id in reported_to]


def _layers(lined: Sequence[Body]) -> tuple[tuple[Body, ...], ...]:
    by_id = {body.id: body for body in lined}
    depths = {body.id: _depth(body, by_id) for body in lined}
    ordered = sorted(lined, key=lambda body: depths[body.id])
    return tuple(tuple(layer) for _, layer in groupby(ordered, key=lambda body: depths[body.id]))


def _depth(body: Body, by_id: Mapping[str, Body]) -> int:
    """How many lines of reporting lead up from it, the longest way. The checks have refused circles."""
    return max((_depth(by_id[above], by_id) + 1 for above in body.reports_to), default=0)
