"""Values as YAML in the style of the hub's files: short lists in a line, long texts folded, quotes where needed."""

import json
import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from publishing.model.places import Number
from publishing.reading.yaml_tree import tree_of

WIDTH = 120
LONGEST_IN_LINE = 60
"""Characters of a text that may stand in a mapping of one line."""


class Block(dict[str, Any]):
    """A mapping that is written with one field on each line, however small it is, so that more can be added."""


def mapping_lines(values: Mapping[str, Any]) -> list[str]:
    """The lines of a mapping, its fields in the order given. What is None is left out."""
    return [line for name, value in values.items() if value is not None for line in field_lines(name, value)]


def field_lines(name: str, value: Any) -> list[str]:
    """The lines of one field."""
    if isinstance(value, Mapping):
        return [f"{name}:", *indented(mapping_lines(value))]
    if isinstance(value, str) and not isinstance(value, Number):
        return _text_lines(name, value.strip())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _list_lines(name, value)
    return [f"{name}: {scalar(value)}"]


def item_lines(value: Any) -> list[str]:
    """The lines of one item of a list, from its dash on."""
    if isinstance(value, str) and not isinstance(value, Number):
        first, *rest = _text_lines("-", value.strip())
        return [first.replace("-:", "-", 1), *rest]
    if not isinstance(value, Mapping):
        return [f"- {scalar(value)}"]
    in_line = "" if isinstance(value, Block) else _in_line(value)
    if in_line and len(in_line) + 4 <= WIDTH:
        return [f"- {in_line}"]
    return block_item_lines(value)


def block_item_lines(value: Mapping[str, Any]) -> list[str]:
    """The lines of a mapping as an item, one field on each."""
    first, *rest = mapping_lines(value)
    return [f"- {first}", *indented(rest)]


def scalar(value: Any, *, in_brackets: bool = False) -> str:
    """A single value, in quotation marks if the reader would take it for another, as in brackets it sooner does."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Number):
        return str(value)
    text = str(value).strip()
    is_plain = _reads_as(f"a: {text}", text) and (not in_brackets or _reads_as(f"a: [{text}, b]", [text, "b"]))
    return text if is_plain and not _means_more(text) else json.dumps(text, ensure_ascii=False)


def _means_more(text: str) -> bool:
    """Whether a plain word could be taken for something else: by programs that know an older YAML, or by people."""
    return bool(re.fullmatch(r"(?i)y|n|yes|no|on|off|\d+(:\d+)+|\d+( \d+)+|\d{4}-\d\d-\d\d \d\d:\d\d", text))


def _text_lines(name: str, text: str) -> list[str]:
    plain = f"{name}: {scalar(text)}"
    if "\n" not in text and len(plain) <= WIDTH:
        return [plain]
    mark, lines = ("|", text.split("\n")) if "\n" in text else (">-", textwrap.wrap(text, WIDTH - 4, **_AT_SPACES))
    block = [f"{name}: {mark}", *(f"  {line}" if line else "" for line in lines)]
    return block if _reads_as("\n".join(["a" + block[0][len(name) :], *block[1:], ""]), text) else [plain]


_AT_SPACES: dict[str, Any] = {"break_long_words": False, "break_on_hyphens": False}


def _list_lines(name: str, items: Sequence[Any]) -> list[str]:
    if not any(isinstance(item, Mapping) for item in items):
        in_line = f"{name}: [{', '.join(scalar(item, in_brackets=True) for item in items)}]"
        if len(in_line) <= WIDTH and all(len(str(item)) <= LONGEST_IN_LINE for item in items):
            return [in_line]
    return [f"{name}:", *indented([line for item in items for line in item_lines(item)])]


def _in_line(value: Mapping[str, Any]) -> str:
    """A small mapping in curly brackets; "" if it is too large for a line."""
    parts = {name: each for name, each in value.items() if each is not None}
    if any(isinstance(each, Mapping | list | tuple) or len(str(each)) > LONGEST_IN_LINE for each in parts.values()):
        return ""
    return "{" + ", ".join(f"{name}: {scalar(each, in_brackets=True)}" for name, each in parts.items()) + "}"


def indented(lines: Iterable[str], by: int = 2) -> list[str]:
    """The lines further to the right; empty ones stay empty."""
    return [f"{' ' * by}{line}" if line else "" for line in lines]


def _reads_as(text: str, value: Any) -> bool:
    tree, problems = tree_of(text, "")
    found = tree.get("a") if tree is not None and not problems and len(tree) == 1 else None
    if isinstance(found, str) and isinstance(value, str):
        return not isinstance(found, Number) and found.strip() == value
    return bool(found == value and all(type(each) is str for each in found))
