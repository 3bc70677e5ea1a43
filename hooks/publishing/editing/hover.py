"""What an editor reads when the pointer rests on a field: what it is, how it is written, whether it is needed."""

import re
from typing import Any

from publishing.model.as_written import HOW
from publishing.model.common_fields import COMMON
from publishing.model.field_marks import REFERS_TO

ANY_PATTERN = r"\S"
"""Of text that need only be there: that goes without saying."""
MAY_BE_LEFT_OUT = "It may be left out."
BEGIN_EACH = "Begin each with “- ”; write “[]” if there are none."
"""Of the sets of a file."""
_HOW = {
    "boolean": "Write true or false.",
    "array": "A list: begin each item with “- ”.",
}
_OF_YAML = re.compile(
    "|".join([*map(re.escape, (MAY_BE_LEFT_OUT, BEGIN_EACH, *_HOW.values())), r",? (in|without) quotation marks"])
)
_OF_LISTS = re.compile(re.escape(_HOW["array"]))
_OF_IDS = re.compile(r"(The id|A list of ids, each) of an? ([a-z -]+)\.|: the name of its file, without “.yml”")


def hover(name: str, field: dict[str, Any], *, needed: bool) -> str:
    """The text for one field of a schema. `field` is what the schema says of it."""
    said = field.get("description") or COMMON.get(name) or f"Its {name.replace('_', ' ')}."
    parts = [_sentence(said), _how(field), "" if needed else MAY_BE_LEFT_OUT]
    return " ".join(part for part in parts if part)


def for_a_form(text: str) -> str:
    """A hover's text for somebody who never sees the file: without what is said of YAML and of ids."""
    return " ".join(_OF_IDS.sub("", _OF_YAML.sub("", text)).split())


def at_a_prompt(text: str) -> str:
    """A hover's text for somebody who is asked for one item at a time: without how a list is written in a file."""
    return " ".join(_OF_LISTS.sub("", text).split())


def _a(noun: str) -> str:
    return f"{'an' if noun.startswith(tuple('aeiou')) else 'a'} {noun}"


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."


def _how(field: dict[str, Any]) -> str:
    value = next((each for each in field.get("anyOf", ()) if each.get("type") != "null"), field)
    item = value.get("items", value)
    if kind := item.get(REFERS_TO):
        return f"A list of ids, each of {_a(kind)}." if "items" in value else f"The id of {_a(kind)}."
    if value.get("pattern") == ANY_PATTERN:
        return ""
    return str(value.get(HOW) or _HOW.get(str(value.get("type")), ""))
