"""Fields that name other records: which ids each takes."""

from collections.abc import Iterator
from typing import Any

from publishing.editing.schema_tree import Schema, inside
from publishing.model.field_marks import REFERS_TO, noun_of

IDS_FILE = "ids.json"


def definition_of(kind: str) -> str:
    """The name of a kind's ids in the file of ids."""
    return kind.replace(" ", "-")


def pointing_at_ids(schema: Schema, *, national: bool) -> Schema:
    """The schema with each mark of a reference turned into the list of ids that exist."""
    if REFERS_TO in schema:
        kind = noun_of(schema[REFERS_TO])
        full = f"national {kind}" if national or schema[REFERS_TO] != kind else kind
        ids = {"$ref": f"{IDS_FILE}#/definitions/{definition_of(full)}", REFERS_TO: full}
        return {**ids, **({"description": schema["description"]} if "description" in schema else {})}
    return {
        name: inside(value, lambda inner: pointing_at_ids(inner, national=national)) for name, value in schema.items()
    }


def referred_to(schema: Any) -> Iterator[str]:
    """Every kind whose ids a schema asks for, as often as it does."""
    if isinstance(schema, dict):
        if isinstance(schema.get(REFERS_TO), str):
            yield schema[REFERS_TO]
        for value in schema.values():
            yield from referred_to(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from referred_to(value)
