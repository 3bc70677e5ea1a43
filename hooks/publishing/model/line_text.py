"""Lines: text that refers to contacts and definitions by id, and is filled in when the site is built.

"Call the {name:act-early} on {number:act-early}." So a changed number changes every line that carries it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from publishing.model.as_written import HOW
from publishing.model.field_marks import PlainText
from publishing.model.slot import SLOT
from publishing.model.text import plain_text
from publishing.model.worded import Worded

GAP = "…"
HOW_TO_NAME = (
    "Numbers and names aren’t typed: {number:emergency-999} is filled with the number of the contact of that id; "
    "so are {name:…}, {web:…} and {hours:…}."
)


class SlotKind(Worded):
    """What a slot is filled with."""

    NAME = "name", "the name of a contact"
    NUMBER = "number", "the first telephone number of a contact"
    WEB = "web", "the web address of a contact"
    HOURS = "hours", "the hours of a contact"
    GLOSS = "gloss", "the plain meaning of a definition"
    WORDING = "wording", "the official wording of a definition that holds today"


OF_DEFINITIONS = (SlotKind.GLOSS, SlotKind.WORDING)


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a line: `{number:act-early}`."""

    kind: str
    """One of `SlotKind`, once the checks have passed."""
    record: str

    def __str__(self) -> str:
        return f"{{{self.kind}:{self.record}}}"

    @property
    def is_of_definition(self) -> bool:
        """Whether a definition fills it, and not a contact."""
        return self.kind in OF_DEFINITIONS


@dataclass(frozen=True, slots=True)
class LineMark(PlainText):
    """Marks a field that holds a line: plain text, but for its slots."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        found = handler(schema)
        return {**found, HOW: HOW_TO_NAME} if handler.mode == "validation" else found


def slots(text: str) -> Iterator[Slot]:
    """The slots of a line, in their order."""
    return (Slot(match[1], match[2]) for match in SLOT.finditer(text))


def pieces(text: str) -> Iterator[str | Slot]:
    """A line taken apart: words, slot, words."""
    done = 0
    for match in SLOT.finditer(text):
        yield text[done : match.start()]
        yield Slot(match[1], match[2])
        done = match.end()
    yield text[done:]


def words(text: str) -> str:
    """What an editor typed: the line with a gap for each slot."""
    return "".join(piece if isinstance(piece, str) else GAP for piece in pieces(text))


LineText = Annotated[str, BeforeValidator(plain_text), LineMark()]
