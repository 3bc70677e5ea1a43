"""A hub in which something else stands than in another, past all checks."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from publishing.model.hub import Hub
from publishing.model.record import Record


def with_settings(hub: Hub, **settings: object) -> Hub:
    """The hub with other settings of its site."""
    return replace(hub, site=hub.site.model_copy(update=settings))


def with_record(hub: Hub, kind: str, record_id: str, **fields: object) -> Hub:
    """The hub with one record changed."""
    return _changed(hub, lambda each: (each.kind, each.id) == (kind, record_id), fields)


def with_each(hub: Hub, kind: type[Record], **fields: object) -> Hub:
    """The hub with all records of a kind changed alike."""
    return _changed(hub, lambda each: isinstance(each, kind), fields)


def without(hub: Hub, *kinds: type[Record]) -> Hub:
    """The hub without the records of some kinds."""
    return replace(hub, records=tuple(each for each in hub.records if not isinstance(each, kinds)))


def _changed(hub: Hub, concerns: Callable[[Record], bool], fields: Mapping[str, object]) -> Hub:
    assert any(map(concerns, hub.records)), "nothing would change"
    records = (each.model_copy(update=fields) if concerns(each) else each for each in hub.records)
    return replace(hub, records=tuple(records))
