"""What brings together records of an edition names that edition's own."""

from collections.abc import Iterator
from datetime import date

from publishing.model.held_records import HELD, HeldRecords
from publishing.model.hub import Hub
from publishing.problems import Problem, did_you_mean, problem_at


def held_records_are_of_their_edition(hub: Hub, today: date) -> Iterator[Problem]:
    """What an edition is compared by, or answers with, belongs to it, not to its area or to the whole country."""
    for holder in hub.records:
        if isinstance(holder, HeldRecords):
            yield from _of_others(hub, holder)


def _of_others(hub: Hub, holder: HeldRecords) -> Iterator[Problem]:
    for name, kind in HELD.items():
        for number, record_id in enumerate(getattr(holder, name)):
            found = hub.meant(kind, record_id, holder.scope)
            if found is None or found.scope == holder.scope or hub.has_mistakes((kind, holder.scope, record_id)):
                continue  # the last: one was found in the place of the edition's own, which has mistakes
            known = [each.id for each in hub.all(type(found), holder.scope)]
            what = f"the {kind} `{record_id}` isn't of this edition"
            todo = did_you_mean(record_id, known) if known else "take it out"
            yield problem_at(holder.origin.at(name, number), what, todo)
