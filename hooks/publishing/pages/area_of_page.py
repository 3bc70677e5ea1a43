"""Whose a record or a page is. A page's origin doesn't tell: for a list, that is the first thing on it."""

from collections.abc import Mapping

from publishing.model.area import Area
from publishing.model.hub import Hub, made_once
from publishing.model.record import Record


def area_of(record: Record, hub: Hub) -> Area | None:
    """The area that a record belongs to; None for a national one."""
    return hub.get(Area, record.area_id) if record.area_id else None


def area_of_page(address: str, hub: Hub) -> Area | None:
    """The one area that the address names, or else the area of the record that stands there."""
    areas = _by_id(hub)
    named = {part for part in address.split("/") if part in areas}
    if named:
        return areas[named.pop()] if len(named) == 1 else None
    return areas.get(_of_records(hub).get(address, ""))


@made_once
def _by_id(hub: Hub) -> Mapping[str, Area]:
    return {area.id: area for area in hub.all(Area)}


@made_once
def _of_records(hub: Hub) -> Mapping[str, str]:
    return {record.address: record.area_id for record in hub.records if record.area_id}
