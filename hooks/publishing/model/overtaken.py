"""Statuses that time has overtaken: a strategy's whose period or council is over, a wording's no longer in use.

So is that of a council that another one replaces on a day.

They stop no build, so that an emergency can be told of on any day. Readers are shown what follows from the dates.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from publishing.model.area import Area, AreaStatus
from publishing.model.definition import Definition, Edition
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.status import EditionStatus, Standing
from publishing.model.strategy import Strategy


def overtaken_strategies(hub: Hub, day: date) -> Iterator[Strategy]:
    """The strategies that stand, though their period or their council is over."""
    standing = (EditionStatus.ADOPTED, EditionStatus.DRAFT)
    over = {each.id for each in hub.all(Area) if each.is_over(day)}
    every = (each for each in hub.all(Strategy) if each.status in standing)
    return (each for each in every if each.period.is_over(day) or each.scope in over)


def overtaken_editions(hub: Hub, day: date) -> Iterator[Edition]:
    """The wordings that stand, though they are no longer in use."""
    return (each for definition in hub.all(Definition) for each in definition.editions if _is_overtaken(each, day))


def with_what_is_over(hub: Hub, day: date) -> Hub:
    """The hub with such strategies as ended, such wordings as historic, and councils as succeeded once they are.

    A wording that is to come stands below the one that holds.
    """
    strategies = {each.key for each in overtaken_strategies(hub, day)}
    return replace(hub, records=tuple(_as_of(each, strategies, day) for each in hub.records))


def _as_of(record: Record, strategies: set[tuple[str, str, str]], day: date) -> Record:
    if record.key in strategies:
        return record.model_copy(update={"status": EditionStatus.ENDED})
    if isinstance(record, Definition) and any(_is_of_another_day(each, day) for each in record.editions):
        return record.model_copy(update={"editions": tuple(_in_order(record.editions, day))})
    if isinstance(record, Area) and record.successors:
        status = AreaStatus.SUCCEEDED if record.is_over(day) else AreaStatus.CURRENT
        return record.model_copy(update={"status": status})
    return record


def _is_overtaken(edition: Edition, day: date) -> bool:
    return edition.end.is_over(day) and edition.status is not Standing.HISTORIC


def _is_of_another_day(edition: Edition, day: date) -> bool:
    return _is_overtaken(edition, day) or edition.valid_from.is_to_come(day)


def _in_order(editions: Sequence[Edition], day: date) -> Iterator[Edition]:
    """The one that holds, then those to come, and then the older ones."""
    begun = (_historic(each, day) for each in editions if not each.valid_from.is_to_come(day))
    yield from islice(begun, 1)
    yield from (each for each in editions if each.valid_from.is_to_come(day))
    yield from begun


def _historic(edition: Edition, day: date) -> Edition:
    return edition.model_copy(update={"status": Standing.HISTORIC}) if _is_overtaken(edition, day) else edition
