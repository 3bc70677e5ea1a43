"""Each noun as JSON, with its schema. These are promises: change them only with a new version."""

from typing import Any

from pydantic_core import to_json

from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.site import DATA_LICENCE, Site


def record_as_json(record: Record) -> dict[str, Any]:
    """A record as plain values."""
    values = record.model_dump(mode="json")
    return {**values, "status": str(record.status), "address": record.address}


def published(hub: Hub, kind: type[Record]) -> list[Record]:
    """The records of a noun that may be published."""
    return [record for record in hub.all(kind) if record.can_be_shown]


def noun_as_json(hub: Hub, kind: type[Record]) -> str:
    """The published records of a noun, with what a reader of the data has to know about them."""
    content = {
        "noun": kind.plural,
        "version": 1,
        "schema": f"{kind.plural}.schema.json",
        **_provenance(hub.site),
        "records": [record_as_json(record) for record in published(hub, kind)],
    }
    return as_text(content)


def _provenance(site: Site) -> dict[str, Any]:
    notice = {"notice": site.notice} if site.notice else {}
    return {"hub": site.name, "licence": DATA_LICENCE, "demonstration": site.demonstration, **notice}


def as_text(content: Any) -> str:
    """JSON that people can read too, always the same for the same content."""
    return to_json(content, indent=2).decode() + "\n"
