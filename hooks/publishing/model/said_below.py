"""What is said below a field of a model, for schemas. It is looked up when a schema is made: no other start waits."""

import ast
import inspect
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema


class SchemaGenerator(GenerateJsonSchema):
    """Describes each field in the words that stand below it."""

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """A model's schema."""
        found = super().model_schema(schema)
        for name, words in said_below(schema["cls"]).items():
            if name in found["properties"]:
                found["properties"][name]["description"] = words
        return found


def said_below(model: type[BaseModel]) -> dict[str, str]:
    """The words of each field that has any: of the last class that declares it."""
    found: dict[str, str | None] = {}
    for each in reversed(model.__mro__):
        if issubclass(each, BaseModel) and each is not BaseModel:
            source = Path(inspect.getfile(each)).read_text("utf-8")
            found |= _fields_of_classes(source).get(each.__qualname__, {})
    return {name: words for name, words in found.items() if words is not None}


@lru_cache(maxsize=256)
def _fields_of_classes(source: str) -> dict[str, dict[str, str | None]]:
    """The fields of each class of a module, and what is said below them."""
    classes = (node for node in ast.parse(source).body if isinstance(node, ast.ClassDef))
    return {each.name: dict(_fields(each)) for each in classes}


def _fields(node: ast.ClassDef) -> Iterator[tuple[str, str | None]]:
    for declared, below in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(declared, ast.AnnAssign) and isinstance(declared.target, ast.Name):
            yield declared.target.id, _words(below)


def _words(below: ast.stmt | None) -> str | None:
    if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant) and isinstance(below.value.value, str):
        return inspect.cleandoc(below.value.value)
    return None
