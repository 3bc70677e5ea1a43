"""One question of the form."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

Config = dict[str, Any]

OBJECT = "object"
LIST = "list"


@dataclass(frozen=True, slots=True)
class FormField:
    """A field of a data file, as the form asks for it."""

    name: str
    label: str
    hint: str
    widget: str
    is_needed: bool
    settings: Mapping[str, Any] = field(default_factory=dict)
    """What else the form's program has to know: choices, a pattern, limits."""
    fields: tuple["FormField", ...] = ()
    """Of an object, or of each item of a list."""
    item: "FormField | None" = None
    """What each item of a list is, where it is a single value."""

    def as_config(self) -> Config:
        """In the words of the form's program."""
        config: Config = {"name": self.name, "label": self.label, "widget": self.widget, "required": self.is_needed}
        if self.hint:
            config["hint"] = self.hint
        if self.fields:
            config["fields"] = [each.as_config() for each in self.fields]
        if self.item:
            config["field"] = self.item.as_config()
        return {**config, **self.settings}

    def if_filled_in(self) -> "FormField":
        """The same, in a group that may be left out: the form would ask for what it needs even then."""
        if not self.is_needed:
            return self
        inner = tuple(each.if_filled_in() for each in self.fields) if self.widget == OBJECT else self.fields
        limits = {name: value for name, value in self.settings.items() if name not in ("min", "default")}
        hint = f"{self.hint} Needed if you fill in this group.".strip()
        return replace(self, is_needed=False, fields=inner, hint=hint, settings=limits)


def tidied(value: Any, fields: tuple[FormField, ...]) -> dict[str, Any]:
    """The answers without those that are empty, in the order of the fields; what the form doesn't know stays last."""
    known = {each.name: each for each in fields}
    names = [name for name in known if name in value] + [name for name in value if name not in known]
    found = {name: _tidied(value[name], known.get(name)) for name in names}
    return {
        name: each
        for name, each in found.items()
        if not _is_empty(each) or (each == [] and name in known and known[name].is_needed)
    }


def _tidied(value: Any, field: FormField | None) -> Any:
    fields = field.fields if field else ()
    if isinstance(value, dict):
        return tidied(value, fields)
    if isinstance(value, list):
        return [each for each in (_tidied(item, field) for item in value) if not _is_empty(each)]
    return value


def _is_empty(value: Any) -> bool:
    return value is None or value in ({}, []) or (isinstance(value, str) and not value.strip())
