"""What a field holds, as somebody who fills it in has to know."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel, ValidationError, create_model

from publishing.model.entry import Entry
from publishing.model.field_marks import Reference
from publishing.model.hub import Hub
from publishing.model.places import Number, Origin
from publishing.problems import did_you_mean
from publishing.reading.explain import explain
from publishing.reading.field_advice import fields_of

NONE = type(None)


@dataclass(frozen=True, slots=True)
class Field:
    """One field: whether it must be there, whether it is a list, and what one value of it is."""

    model: type[BaseModel]
    name: str
    is_needed: bool
    is_list: bool
    entry: type[Entry] | None
    """Set where a value has fields of its own."""
    choices: tuple[StrEnum, ...]
    types: tuple[Any, ...]
    refers_to: str

    def read(self, typed: str) -> Any:
        """What somebody typed, as the reader would give it."""
        typed = typed.strip()
        if bool in self.types and typed.lower() in ("true", "yes", "y", "false", "no", "n"):
            return typed.lower() in ("true", "yes", "y")
        return Number(typed) if int in self.types and typed.isdecimal() else typed

    def fault(self, value: Any) -> str:
        """What the checks say of one value; "" if nothing. `value` is as the reader gives it."""
        field = self.model.model_fields[self.name]
        alone: Any = create_model("Alone", __base__=Entry, **{self.name: (field.annotation, field)})  # type: ignore[call-overload]  # a field by its name
        try:
            alone.model_validate({self.name: [value] if self.is_list else value})
        except ValidationError as error:
            return "; ".join(f"{each.what}; {each.todo}" for each in explain(error, alone, Origin()))
        return ""

    def missing(self, value: str, hub: Hub, scope: str) -> str:
        """What the checks say of an id that isn't there; "" if it is, or if the field holds no id."""
        if not self.refers_to or hub.may_have(self.refers_to, value, scope):
            return ""
        known = self.known(hub, scope)
        return f"there is no {self.refers_to} `{value}`; {did_you_mean(value, known) if known else 'add it'}"

    def known(self, hub: Hub, scope: str) -> set[str]:
        """The ids that it can hold."""
        return {record.id for record in hub.seen_from(self.refers_to, scope)}

    def needs(self, hub: Hub, scope: str) -> str:
        """What to do where nothing was typed."""
        if not self.refers_to:
            return "add it"
        if known := self.known(hub, scope):
            return did_you_mean("", known)
        later = "type the id that it will have, or stop with Ctrl and C and add it first"
        return f"there is no {self.refers_to} yet: {later}"


def fields(model: type[BaseModel], names: list[str] | None = None) -> list[Field]:
    """The fields that somebody may fill in; all of them, unless they are named."""
    return [_field(model, name) for name in names or fields_of(model)]


def _field(model: type[BaseModel], name: str) -> Field:
    field = model.model_fields[name]
    annotation, metadata = field.annotation, list(field.metadata)
    parts = list(_parts(annotation))
    is_list = any(get_origin(part) is tuple for part in parts)
    types = [part for part in parts if isinstance(part, type) and part is not NONE]
    marks = [part for part in (*metadata, *parts) if isinstance(part, Reference)]
    return Field(
        model=model,
        name=name,
        is_needed=field.is_required(),
        is_list=is_list,
        entry=next((each for each in types if issubclass(each, Entry)), None),
        choices=tuple(choice for each in types if issubclass(each, StrEnum) for choice in each),
        types=tuple(types),
        refers_to=marks[0].kind if marks else "",
    )


def _parts(annotation: Any) -> Iterator[Any]:
    """The annotation, and everything in it: types, and the marks of annotated ones."""
    yield annotation
    inner = get_args(annotation)
    if get_origin(annotation) is Annotated:
        yield from _parts(inner[0])
        yield from inner[1:]
    else:
        for part in inner:
            yield from _parts(part)
