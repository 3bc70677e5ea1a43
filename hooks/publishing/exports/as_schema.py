"""The schema of each noun's JSON."""

from typing import Any

from publishing.exports.as_json import as_text
from publishing.model.record import Record
from publishing.model.said_below import SchemaGenerator

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def noun_schema(kind: type[Record]) -> dict[str, Any]:
    """The JSON Schema of a noun's whole file."""
    record = kind.model_json_schema(
        mode="serialization", ref_template="#/$defs/{model}", schema_generator=SchemaGenerator
    )
    definitions = record.pop("$defs", {})
    record["properties"].setdefault("status", {"type": "string", "description": "Where it stands."})
    record["properties"]["address"] = {
        "type": "string",
        "description": "The page of the hub that shows it, from the site's root.",
    }
    record["required"] = sorted({*record.get("required", []), "status", "address"})
    text = {"type": "string"}
    return {
        "$schema": DIALECT,
        "title": kind.plural,
        "type": "object",
        "properties": {
            "noun": {"const": kind.plural},
            "version": {"const": 1},
            "schema": text,
            "hub": text,
            "licence": {**text, "description": "Of the hub's own words and data. Quotations belong to their sources."},
            "demonstration": {"type": "boolean"},
            "notice": text,
            "records": {"type": "array", "items": record},
        },
        "required": ["noun", "version", "schema", "hub", "licence", "demonstration", "records"],
        "additionalProperties": False,
        "$defs": definitions,
    }


def noun_schema_as_text(kind: type[Record]) -> str:
    """The same as text."""
    return as_text(noun_schema(kind))
