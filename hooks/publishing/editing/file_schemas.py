"""A JSON Schema for each kind of data file, as editors of YAML read them, and one of the ids that exist."""

from functools import cache

from pydantic import BaseModel

from publishing.editing.hover import BEGIN_EACH
from publishing.editing.model_schemas import Schema, definition_of, definitions_of, pointing_at_ids, referred_to
from publishing.editing.places import is_national
from publishing.model.field_marks import noun_of
from publishing.model.hub import ANY, Hub
from publishing.model.site import Site
from publishing.reading.layout import LAYOUT, SITE_FILE, DataFile
from publishing.reading.records import DEFAULTS

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The newest that servers for YAML know in full."""
SITE_SCHEMA = "site.json"


@cache
def file_schemas() -> dict[str, Schema]:
    """Every schema by the name of its file."""
    return {schema_name(file): _file_schema(file) for file in LAYOUT} | {SITE_SCHEMA: _site_schema()}


def schema_name(file: DataFile) -> str:
    """The name of a data file's schema: national and local files see other records, so each has its own."""
    where = "national" if is_national(file) else "area"
    what = file.record.plural if file.record else "-and-".join(file.sets)
    return f"{where}-{what}.json".replace("_", "-")


def patterns_of_schemas() -> dict[str, list[str]]:
    """Which data files each schema is for, as patterns below the data folder."""
    found: dict[str, list[str]] = {SITE_SCHEMA: [SITE_FILE]}
    for file in LAYOUT:
        found.setdefault(schema_name(file), []).append(file.pattern)
    return dict(sorted(found.items()))


def ids_schema(hub: Hub) -> Schema:
    """The ids of each kind that data files refer to. All areas' ids stand together: a check tells them apart."""
    kinds = {kind for schema in file_schemas().values() for kind in referred_to(schema)}
    definitions = {definition_of(kind): _ids(hub, kind) for kind in sorted(kinds)}
    return {"$schema": DIALECT, "definitions": definitions}


def _ids(hub: Hub, kind: str) -> Schema:
    noun = noun_of(kind)
    known = (*(record.key for record in hub.records), *hub.broken)
    found = sorted({key[2] for key in known if key[0] == noun and key[2] != ANY and (noun == kind or not key[1])})
    if noun == "area":
        found = sorted({*found, *hub.site.areas})
    unknown = f"There is no {kind} with this id. If you have just added it, run make schemas."
    return {"enum": [*found, *(int(each) for each in found if each.isdecimal())], "errorMessage": unknown}


def _file_schema(file: DataFile) -> Schema:
    schema = _of_one(file) if file.record else _of_sets(file)
    return pointing_at_ids(schema, national=is_national(file))


def _site_schema() -> Schema:
    definitions, [site] = definitions_of([Site])
    return pointing_at_ids({**_head(Site), **definitions.pop(site), "definitions": definitions}, national=False)


def _of_one(file: DataFile) -> Schema:
    [model] = file.models
    definitions, [name] = definitions_of([model])
    record = definitions.pop(name)
    record["properties"].pop("id")
    record["required"] = [each for each in record["required"] if each != "id"]
    return {**_head(model), **record, "definitions": definitions}


def _of_sets(file: DataFile) -> Schema:
    definitions, names = definitions_of(file.models)
    properties: Schema = {}
    at_the_top: list[Schema] = []
    for (set_name, model), name in zip(file.sets.items(), names, strict=True):
        record = definitions[name]
        for default in (each for each in DEFAULTS if each in record["properties"]):
            properties.setdefault(default, {**record["properties"][default], "description": _shared(default)})
            if default in record["required"]:
                at_the_top.append(_at_the_top_or_in_each(default, set_name))
        record["required"] = [each for each in record["required"] if each not in DEFAULTS]
        properties[set_name] = {
            "type": "array",
            "items": {"$ref": f"#/definitions/{name}"},
            "description": f"{model.__doc__} {BEGIN_EACH}",
        }
    return {
        "$schema": DIALECT,
        "type": "object",
        "properties": properties,
        "required": list(file.sets),
        "additionalProperties": False,
        **({"allOf": at_the_top} if at_the_top else {}),
        "definitions": definitions,
    }


def _head(model: type[BaseModel]) -> Schema:
    return {"$schema": DIALECT, "description": model.__doc__}


def _shared(name: str) -> str:
    return f"`{name}` of each record in this file that doesn’t say otherwise."


def _at_the_top_or_in_each(name: str, set_name: str) -> Schema:
    each_has_it = {"properties": {set_name: {"items": {"required": [name]}}}}
    return {"anyOf": [{"required": [name]}, each_has_it]}
