"""A JSON Schema for each kind of data file, made from the models, as editors of YAML read them."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import JsonSchemaValue, models_json_schema
from pydantic_core import core_schema

from publishing.editing.hover import BEGIN_EACH, hover
from publishing.model.entry import NOT_WRITTEN
from publishing.model.said_below import SchemaGenerator
from publishing.model.site import Site
from publishing.model.status import Status
from publishing.model.text import REFERS_TO
from publishing.model.worded import Worded
from publishing.reading.layout import LAYOUT, NATIONAL, SITE_FILE, DataFile
from publishing.reading.records import DEFAULTS

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The newest that servers for YAML know in full."""
IDS_FILE = "ids.json"
SITE_SCHEMA = "site.json"
_DESCRIPTIONS = "enumDescriptions"
_NAMES_OF_WORDS = "enumWords"
ID_OF_FILE = "The file’s name is the id."

Schema = dict[str, Any]


@cache
def file_schemas() -> dict[str, Schema]:
    """Every schema by the name of its file."""
    return {schema_name(file): _file_schema(file) for file in LAYOUT} | {SITE_SCHEMA: _site_schema()}


def schema_name(file: DataFile) -> str:
    """The name of a data file's schema: national and local files see other records, so each has its own."""
    where = "national" if _is_national(file) else "area"
    what = file.record.plural if file.record else "-and-".join(file.sets)
    return f"{where}-{what}.json".replace("_", "-")


def patterns_of_schemas() -> dict[str, list[str]]:
    """Which data files each schema is for, as patterns below the data folder."""
    found: dict[str, list[str]] = {SITE_SCHEMA: [SITE_FILE]}
    for file in LAYOUT:
        found.setdefault(schema_name(file), []).append(file.pattern)
    return dict(sorted(found.items()))


def kinds_referred_to() -> list[str]:
    """Every kind whose ids a schema asks for: "contact", "national contact"."""
    kinds = {kind for schema in file_schemas().values() for kind in _referred_to(schema)}
    return sorted(kinds)


def definition_of(kind: str) -> str:
    """The name of a kind's ids in the file of ids."""
    return kind.replace(" ", "-")


def with_words(schema: Schema, words: Mapping[str, str]) -> Schema:
    """The schema with what readers are told of each status; what has no word yet goes by its own name."""
    return dict(_told(name, value, words) for name, value in schema.items())


def _told(name: str, value: Any, words: Mapping[str, str]) -> tuple[str, Any]:
    if name == _NAMES_OF_WORDS:
        return _DESCRIPTIONS, [words.get(each, each) for each in value]
    return name, _inside(value, lambda schema: with_words(schema, words))


class _Generator(SchemaGenerator):
    """Adds to each choice what readers are told, or the names of the words that tell it."""

    def enum_schema(self, schema: core_schema.EnumSchema) -> JsonSchemaValue:
        found = super().enum_schema(schema)
        labels = [each.label for each in schema["members"] if isinstance(each, Worded)]
        names = [each.word for each in schema["members"] if isinstance(each, Status)]
        found.setdefault("enum", [each.value for each in schema["members"]])
        found.pop("const", None)
        told = {_DESCRIPTIONS: labels, _NAMES_OF_WORDS: names}
        return {**found, **{name: each for name, each in told.items() if each}}


def _file_schema(file: DataFile) -> Schema:
    schema = _of_one(file) if file.record else _of_sets(file)
    return _pointing_at_ids(schema, national=_is_national(file))


def _site_schema() -> Schema:
    definitions, [site] = _definitions([Site])
    return _pointing_at_ids({**_head(Site), **definitions.pop(site), "definitions": definitions}, national=False)


def _of_one(file: DataFile) -> Schema:
    [model] = file.models
    definitions, [name] = _definitions([model])
    record = definitions.pop(name)
    record["properties"].pop("id")
    record["required"] = [each for each in record["required"] if each != "id"]
    return {**_head(model), **record, "definitions": definitions}


def _of_sets(file: DataFile) -> Schema:
    definitions, names = _definitions(file.models)
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


def _definitions(models: list[type[BaseModel]] | tuple[type[BaseModel], ...]) -> tuple[Schema, list[str]]:
    """The schemas of models and of all that is in them, and the names of the models' own."""
    wanted = [(model, "validation") for model in models]
    refs, found = models_json_schema(wanted, ref_template="#/definitions/{model}", schema_generator=_Generator)  # type: ignore[arg-type]  # a list of pairs with one of two words
    definitions = {name: _tidied(schema) for name, schema in found["$defs"].items() if name != "Origin"}
    return definitions, [refs[pair]["$ref"].rpartition("/")[2] for pair in wanted]  # type: ignore[index]  # the same


def _tidied(schema: Schema) -> Schema:
    """Without what editors don't write and what only repeats a field's name; each field with words for the pointer."""
    if "properties" not in schema:
        return _without_titles(schema)
    required = schema.get("required", [])
    fields = {name: _without_titles(field) for name, field in schema["properties"].items() if name not in NOT_WRITTEN}
    described = {
        name: {**field, "description": hover(name, field, needed=name in required)} for name, field in fields.items()
    }
    return {**_without_titles(schema), "properties": described, "required": required}


def _without_titles(schema: Schema) -> Schema:
    return {name: value for name, value in schema.items() if name not in ("title", "default")}


def _pointing_at_ids(schema: Schema, *, national: bool) -> Schema:
    """The schema with each mark of a reference turned into the list of ids that exist."""
    if REFERS_TO in schema:
        kind = schema[REFERS_TO].removeprefix("national ")
        full = f"national {kind}" if national or schema[REFERS_TO] != kind else kind
        ids = {"$ref": f"{IDS_FILE}#/definitions/{definition_of(full)}", REFERS_TO: full}
        return {**ids, **({"description": schema["description"]} if "description" in schema else {})}
    return {
        name: _inside(value, lambda inner: _pointing_at_ids(inner, national=national)) for name, value in schema.items()
    }


def _inside(value: Any, change: Callable[[Schema], Schema]) -> Any:
    if isinstance(value, list):
        return [_inside(each, change) for each in value]
    return change(value) if isinstance(value, dict) else value


def _referred_to(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get(REFERS_TO), str):
            yield schema[REFERS_TO]
        for value in schema.values():
            yield from _referred_to(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _referred_to(value)


def _is_national(file: DataFile) -> bool:
    return file.pattern.startswith(f"{NATIONAL}/")
