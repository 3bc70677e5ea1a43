"""Asks for a record, one answer at a time, and has each answer checked before the next is asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from publishing.checks.references import fault_of_paragraph
from publishing.editing.fields import Field, fields
from publishing.editing.hover import at_a_prompt
from publishing.model.hub import Hub
from publishing.model.interface import english_words
from publishing.model.record import Citation
from publishing.model.status import Status

YES = ("y", "yes")
LEFT_TO_EDITORS = ("notes", "review", "approval")
"""Asked for only where a new record can't do without; written later, in its file."""


@dataclass(frozen=True)
class Asker:
    """Asks on behalf of one hub. `read` gives a typed line, and `say` shows one."""

    hub: Hub
    scope: str
    read: Callable[[str], str]
    say: Callable[[str], None]
    hints: Callable[[str, str], str]
    """What to say of a field: given the name of its kind of entry, and its own."""

    def record(self, asked: list[Field]) -> dict[str, Any]:
        """The answers, without those that were left out."""
        answers: dict[str, Any] = {}
        for each in asked:
            is_asked = each.is_needed or each.name not in LEFT_TO_EDITORS
            if is_asked and (answer := self.field(each, answers)) is not None:
                answers[each.name] = answer
        return answers

    def field(self, field: Field, before: Mapping[str, Any]) -> Any:
        """The answer to one field; None if it is left out. `before` are the answers to those beside it."""
        self.say(f"\n{field.name}: {self.hints(field.model.__name__, field.name)}")
        for choice in field.choices:
            self.say(f"  {choice.value}{self._told(choice)}")
        if field.is_list:
            return self._several(field, before)
        if field.entry:
            return self._entry(field) if field.is_needed or self._agrees(f"Give `{field.name}`?") else None
        return self._single(field, before, needed=field.is_needed)

    def _told(self, choice: StrEnum) -> str:
        """What readers are told of a choice, if they are told of it."""
        found = english_words(self.hub).get(choice.word) if isinstance(choice, Status) else getattr(choice, "label", "")
        return f" ({found})" if found else ""

    def _several(self, field: Field, before: Mapping[str, Any]) -> list[Any] | None:
        found: list[Any] = []
        while not found or not field.entry or self._agrees(f"Another one for `{field.name}`?"):
            if field.entry:
                if not found and not field.is_needed and not self._agrees(f"Add to `{field.name}`?"):
                    return None
                found.append(self._entry(field))
                continue
            value = self._single(field, before, needed=field.is_needed and not found)
            if value is None:
                break
            found.append(value)
        return found or None

    def _entry(self, field: Field) -> dict[str, Any]:
        return self.record(fields(field.entry)) if field.entry else {}

    def _single(self, field: Field, before: Mapping[str, Any], *, needed: bool) -> Any:
        insisted: str | None = None
        while True:
            typed = _unquoted(self.read(f"{field.name}{'' if needed else ' (Enter: none)'}> ").strip())
            value = field.read(typed) if typed else None
            if needed and not typed:
                self.say(f"  `{field.name}` is missing; {field.needs(self.hub, self.scope)}")
            elif typed and (fault := field.fault(value)):
                self.say(f"  {fault}")
            elif insisted != typed and (missing := self._missing(field, typed, before)):
                self.say(f"  {missing}. To keep it and add that later, type it again")
                insisted = typed
            else:
                return value

    def _missing(self, field: Field, typed: str, before: Mapping[str, Any]) -> str:
        """What isn't there that an answer names: a record, or a paragraph of the source that was just named."""
        if issubclass(field.model, Citation) and field.name == "paragraph":
            return "; ".join(fault_of_paragraph(self.hub, before.get("source", ""), typed or None) or ())
        return field.missing(typed, self.hub, self.scope) if typed else ""

    def _agrees(self, question: str) -> bool:
        return self.read(f"{question} (y, or Enter for no)> ").strip().lower() in YES


def _unquoted(typed: str) -> str:
    """Without the quotation marks that a file needs around some values, and that the hints show."""
    return typed[1:-1].strip() if typed.count('"') == 2 and typed[0] == typed[-1] == '"' else typed


def hints_from(schema: dict[str, Any], own: str) -> Callable[[str, str], str]:
    """What editors' programs say of each field, from the schema of a file. `own` is the kind of record it holds."""

    def hint(entry: str, name: str) -> str:
        part = schema["definitions"].get(entry, schema if entry == own else {})
        found = part.get("properties", {}).get(name, {})
        return at_a_prompt(str(found.get("description", "")))

    return hint
