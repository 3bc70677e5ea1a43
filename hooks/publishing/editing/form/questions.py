"""The questions of the form for each kind of data file, made from the schemas that editors' programs read."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from publishing.editing.file_schemas import SITE_SCHEMA, file_schemas, schema_name
from publishing.editing.form.field import LIST, OBJECT, FormField
from publishing.editing.hover import ANY_PATTERN, for_a_form
from publishing.editing.model_schemas import Schema, with_words
from publishing.editing.places import LAST
from publishing.model.as_written import HOW
from publishing.model.field_marks import REFERS_TO
from publishing.model.site import Site
from publishing.reading.layout import DataFile

Option = dict[str, str]
Long = frozenset[tuple[str, str]]
"""Kinds of entry and their fields that hold long texts."""
NEWEST_FIRST = "newest first"
"""What the words of a list say if a new item belongs at its top."""
MOST_NAMED = 2
"""How many fields name a closed item of a list."""


@dataclass(frozen=True)
class Questions:
    """Makes the questions as they are asked in one place of the hub."""

    choices: Callable[[str], list[Option]]
    """The records of a kind that can be named there: "contact", "national contact"."""
    long_texts: Long
    words: Mapping[str, str]
    """The words of the interface."""

    def of_file(self, file: DataFile) -> tuple[FormField, ...]:
        """What is asked about a file that holds one record, or sets of them."""
        own = file.record.__name__ if file.record else ""
        return self._about(schema_name(file)).fields_of_file(own)

    def of_site(self) -> tuple[FormField, ...]:
        """What is asked about the site's settings."""
        return self._about(SITE_SCHEMA).fields_of_file(Site.__name__)

    def _about(self, name: str) -> "_Asked":
        return _Asked(self, with_words(file_schemas()[name], self.words))


@dataclass(frozen=True)
class _Asked:
    """The questions of one file's schema."""

    asked: Questions
    schema: Schema

    def fields_of_file(self, own: str) -> tuple[FormField, ...]:
        return self._fields(own, self.schema) if own else self._in_order("", self.schema, self.schema["properties"])

    def _fields(self, owner: str, part: Schema) -> tuple[FormField, ...]:
        return self._in_order(owner, part, sorted(part["properties"], key=_rank))

    def _in_order(self, owner: str, part: Schema, names: Iterable[str]) -> tuple[FormField, ...]:
        needed = part.get("required", ())
        return tuple(self._field(owner, name, part["properties"][name], needed=name in needed) for name in names)

    def _field(self, owner: str, name: str, field: Schema, *, needed: bool) -> FormField:
        about = (name, name.replace("_", " ").capitalize(), for_a_form(field.get("description", "")))
        choices = [each for each in field.get("anyOf", (field,)) if each.get("type") != "null"]
        if options := self._options(choices):
            return FormField(*about, "select", needed, {"options": options})
        [only] = choices
        if only.get("type") == "array":
            return self._list(owner, about, only, needed=needed)
        if inner := self._definition(only):
            fields = self._fields(_name_of(only), inner)
            if needed:
                return FormField(*about, OBJECT, needed, fields=fields)
            fields = tuple(each.if_filled_in() for each in fields)
            return FormField(*about, OBJECT, needed, {"collapsed": True}, fields)
        return FormField(*about, *self._single(owner, name, only, needed=needed))

    def _single(self, owner: str, name: str, field: Schema, *, needed: bool) -> tuple[str, bool, Mapping[str, Any]]:
        if field.get("type") == "boolean":
            return "boolean", needed, {"default": False} if needed else {}
        if field.get("type") == "integer":
            limits = {"min": field.get("minimum"), "max": field.get("maximum")}
            return "number", needed, {"value_type": "int", **limits}
        widget = "text" if (owner, name) in self.asked.long_texts else "string"
        pattern = field.get("pattern", ANY_PATTERN)
        how = for_a_form(field.get(HOW, "")).removesuffix(".")  # the form ends it with a full stop
        return widget, needed, {} if pattern == ANY_PATTERN else {"pattern": [pattern, how]}

    def _list(self, owner: str, about: tuple[str, str, str], field: Schema, *, needed: bool) -> FormField:
        item = field["items"]
        limits = {"min": field["minItems"]} if "minItems" in field else {}
        is_needed = needed and bool(limits)
        if options := self._options([item]):
            settings = {"options": options, "multiple": True, **(limits if is_needed else {})}
            return FormField(*about, "select", is_needed, settings)
        if inner := self._definition(item):
            fields = self._fields(_name_of(item), inner)
            named = " · ".join(f"{{{{fields.{each.name}}}}}" for each in _naming(fields))
            on_top = {"add_to_top": True} if NEWEST_FIRST in about[2] else {}
            settings = {"label_singular": _in_words(_name_of(item)), "summary": named, **limits, **on_top}
            return FormField(*about, LIST, is_needed, settings, fields)
        name, label, _ = about
        widget, _, more = self._single(owner, name, item, needed=True)
        single = FormField(name, label, "", widget, is_needed=True, settings=more)
        return FormField(*about, LIST, is_needed, {"label_singular": "one", **limits}, item=single)

    def _options(self, choices: Iterable[Schema]) -> list[Option]:
        """What can be chosen; none if it isn't a choice."""
        return [option for each in choices for option in self._options_of(each)]

    def _options_of(self, field: Schema) -> Iterator[Option]:
        if REFERS_TO in field:
            yield from self.asked.choices(field[REFERS_TO])
        else:
            found = self._definition(field) or field
            yield from _worded(found.get("enum", []), found.get("enumDescriptions", []))

    def _definition(self, field: Schema) -> Schema:
        """What a field refers to, inside the same schema; empty if it doesn't."""
        ref = str(field.get("$ref", ""))
        found: Schema = self.schema["definitions"].get(_name_of(field), {}) if ref.startswith("#") else {}
        return found


def _worded(values: list[str], labels: list[str]) -> Iterator[Option]:
    for value, label in zip(values, labels or map(_in_words, values), strict=True):
        yield {"value": value, "label": label}


def _rank(name: str) -> tuple[bool, int]:
    """What every kind has comes last, as in the files."""
    return name in LAST, LAST.index(name) if name in LAST else 0


def _naming(fields: tuple[FormField, ...]) -> list[FormField]:
    single = [each for each in fields if each.widget in ("string", "select", "text", "number")]
    return ([each for each in single if each.is_needed] or single)[:MOST_NAMED]


def _name_of(field: Schema) -> str:
    return str(field.get("$ref", "")).rpartition("/")[2]


def _in_words(name: str) -> str:
    """As people write it: "duty link" for "DutyLink", "stored copy" for "stored-copy"."""
    spaced = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name)
    return spaced.replace("-", " ").replace("_", " ").strip()
