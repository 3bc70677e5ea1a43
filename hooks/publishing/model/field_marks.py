"""What a field's type says of its values beyond their shape: text for people, the id of a record, an address."""

from dataclasses import dataclass

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

REFERS_TO = "x-refers-to"
"""In a schema of data files: the kind of record whose id belongs here."""


@dataclass(frozen=True, slots=True)
class PlainText:
    """Marks a field that holds text for people, with no markup at all."""


@dataclass(frozen=True, slots=True)
class FilledText(PlainText):
    """Marks words into which something is filled where a # stands."""


@dataclass(frozen=True, slots=True)
class ProseText:
    """Marks a field that may hold emphasis, lists, quotations and links in Markdown."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Marks a field that holds the id of a record of this kind."""

    kind: str

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        found = handler(schema)
        return {**found, REFERS_TO: self.kind} if handler.mode == "validation" else found


@dataclass(frozen=True, slots=True)
class Withheld:
    """Marks a list that readers of the data may get empty, though no editor writes it so."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        found = handler(schema)
        return {name: found[name] for name in found if name != "minItems" or handler.mode == "validation"}


def noun_of(kind: str) -> str:
    """The kind of record that a reference means: "objective" for "national objective", which means some of them."""
    return kind.removeprefix("national ")


@dataclass(frozen=True, slots=True)
class PageMark:
    """Marks a field that holds the address of a page of this hub."""


@dataclass(frozen=True, slots=True)
class WebMark:
    """Marks a field that holds the address of a page outside this hub."""
