"""What the models say of themselves as JSON Schema, in the words of editors, and which ids each reference takes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import JsonSchemaValue, models_json_schema
from pydantic_core import core_schema

from publishing.editing.hover import hover
from publishing.model.entry import NOT_WRITTEN
from publishing.model.field_marks import REFERS_TO, noun_of
from publishing.model.said_below import SchemaGenerator
from publishing.model.status import Status
from publishing.model.worded import Worded

Schema = dict[str, Any]

IDS_FILE = "ids.json"
_DESCRIPTIONS = "enumDescriptions"
_NAMES_OF_WORDS = "enumWords"


def definitions_of(models: Sequence[type[BaseModel]]) -> tuple[Schema, list[str]]:
    """The schemas of models and of all that is in them, and the names of the models' own."""
    wanted = [(model, "validation") for model in models]
    refs, found = models_json_schema(wanted, ref_template="#/definitions/{model}", schema_generator=_Generator)  # type: ignore[arg-type]  # a list of pairs with one of two words
    described = {name: _tidied(schema) for name, schema in found["$defs"].items() if name != "Origin"}
    return described, [refs[pair]["$ref"].rpartition("/")[2] for pair in wanted]  # type: ignore[index]  # the same


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


def with_words(schema: Schema, words: Mapping[str, str]) -> Schema:
    """The schema with what readers are told of each status; what has no word yet goes by its own name."""
    return dict(_told(name, value, words) for name, value in schema.items())


def _told(name: str, value: Any, words: Mapping[str, str]) -> tuple[str, Any]:
    if name == _NAMES_OF_WORDS:
        return _DESCRIPTIONS, [words.get(each, each) for each in value]
    return name, _inside(value, lambda schema: with_words(schema, words))


def _inside(value: Any, change: Callable[[Schema], Schema]) -> Any:
    """The same value, with each schema that is nearest in it changed."""
    if isinstance(value, list):
        return [_inside(each, change) for each in value]
    return change(value) if isinstance(value, dict) else value


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
        name: _inside(value, lambda inner: pointing_at_ids(inner, national=national)) for name, value in schema.items()
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
