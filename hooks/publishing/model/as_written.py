"""What a schema of data files says of a value: how it stands in YAML, before the reader makes sense of it."""

from dataclasses import dataclass

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

HOW = "patternErrorMessage"
"""What servers for YAML say of a value that doesn’t match its pattern."""


@dataclass(frozen=True, slots=True)
class AsWritten:
    """Marks a value whose form in a file isn't that of open data. `types` and `pattern` are JSON Schema's.

    Editors read YAML 1.2, in which a plain 2.10 is a number; the reader keeps it as it was written. So a value that
    may be written plain is allowed to be a number too.
    """

    types: tuple[str, ...]
    pattern: str = ""
    most: int | None = None
    how: str = ""
    """How to write it, in an editor’s words."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        found = handler(schema)
        return self.within(found) if handler.mode == "validation" else found

    def within(self, found: JsonSchemaValue) -> JsonSchemaValue:
        """A schema with these limits, narrower ones that it has already kept."""
        limits: JsonSchemaValue = {"type": list(self.types) if len(self.types) > 1 else self.types[0]}
        if self.pattern:
            limits |= {"pattern": self.pattern, HOW: self.how}
        if self.most is not None:
            limits |= {"minimum": found.pop("ge", 0), "maximum": found.pop("le", self.most)}
        return {**found, **limits}
