"""The golden thread of one edition as a tree, and what hangs on nothing."""

from collections.abc import Iterable
from dataclasses import dataclass

from publishing.model.action import Action
from publishing.model.hub import Hub
from publishing.model.link import LinkedBy
from publishing.model.objective import Objective
from publishing.model.priority import Priority
from publishing.model.strategy import Strategy
from publishing.model.thread import Bead, Thread, bead_of


@dataclass(frozen=True, slots=True)
class Knot:
    """A bead with what hangs on it. `linked_by` is None for one that hangs on nothing."""

    bead: Bead
    linked_by: LinkedBy | None
    below: tuple["Knot", ...]


@dataclass(frozen=True, slots=True)
class ThreadTree:
    """The knots at which the thread begins, and those that hang on nothing."""

    knots: tuple[Knot, ...]
    loose: tuple[Knot, ...]


def thread_tree(hub: Hub, strategy: Strategy, thread: Thread) -> ThreadTree:
    """The thread of one edition, from its national beginnings down."""
    scope = strategy.edition_scope
    own = [bead_of(each) for kind in (Objective, Priority, Action) for each in hub.all(kind, scope)]
    hanging = [bead for bead in own if thread.above(bead.address)]
    loose = [bead for bead in own if not thread.above(bead.address)]
    return ThreadTree(
        tuple(_knot(top, None, thread, strategy) for top in _tops(hanging, thread)),
        tuple(_knot(bead, None, thread, strategy) for bead in loose),
    )


def _tops(beads: Iterable[Bead], thread: Thread) -> list[Bead]:
    """The national beads at which the thread of these begins, each once."""
    found: dict[Bead, None] = {}
    for bead in beads:
        above = thread.above(bead.address)
        for top in _tops((strand.bead for strand in above), thread) if above else [bead]:
            found[top] = None
    return [top for top in found if top.address.startswith("/duty/")]


def _knot(bead: Bead, linked_by: LinkedBy | None, thread: Thread, strategy: Strategy) -> Knot:
    below = (
        _knot(strand.bead, strand.linked_by, thread, strategy)
        for strand in thread.below(bead.address)
        if _leads_to(strand.bead, thread, strategy.address)
    )
    return Knot(bead, linked_by, tuple(below))


def _leads_to(bead: Bead, thread: Thread, address: str) -> bool:
    """Whether a bead, or one below it, is the edition's own."""
    if bead.address.startswith(address):
        return True
    return any(_leads_to(strand.bead, thread, address) for strand in thread.below(bead.address))
