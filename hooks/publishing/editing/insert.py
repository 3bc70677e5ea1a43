"""Changes to the text of a data file that leave everything else as it stands."""

from collections.abc import Mapping
from typing import Any

from publishing.editing.yaml_text import block_item_lines, field_lines, indented
from publishing.model.places import Origin, Written


class InBracketsError(ValueError):
    """A list in square brackets, to which nothing is added by itself."""


def with_item(text: str, tree: Written, set_name: str, record: Mapping[str, Any]) -> str:
    """The text of a file with one more record at the end of a set. `tree` is what the reader made of the text."""
    lines = text.splitlines()
    if not tree.get(set_name):
        new = [f"{set_name}:", *indented(block_item_lines(record))]
        return _with_lines(lines, *_empty_set(lines, tree, set_name), new)
    first = tree.origin.at(set_name, 0)
    before = lines[first.line - 1][: first.column - 1].rstrip()
    if not before.endswith("-"):
        raise InBracketsError(f"{first}: this list is in square brackets; begin each record with “- ” on its own line.")
    end = _end_of(lines, tree, set_name)
    return _with_lines(lines, end, end, indented(block_item_lines(record), len(before) - 1))


def with_field(text: str, entry: Origin, name: str, value: Any, after: str) -> str:
    """The text with a field of one line set, in an entry whose places are known; a new one comes after `after`."""
    lines = text.splitlines()
    if name in entry.parts:
        place = entry.parts[name]
        begin, end = place.line - 1, _end_of_value(lines, place)
    else:
        place = entry.parts[after]
        begin = end = _end_of_value(lines, place)
    indent = " " * (place.column - 1)
    if lines[place.line - 1][: place.column - 1].strip(" "):  # the first field of an item, after its dash
        dash = lines[place.line - 1][: place.column - 1]
        indent = dash if name in entry.parts else " " * len(dash)
    new = field_lines(name, value)
    return _with_lines(lines, begin, end, [indent + new[0], *(" " * len(indent) + line for line in new[1:])])


def _end_of_value(lines: list[str], place: Origin) -> int:
    """The line, counted from 0, after a field that begins at a place: the next one that isn't further in."""
    end = place.line
    while end < len(lines) and (not lines[end].strip() or _indent(lines[end]) >= place.column):
        end += 1
    return without_trailing(lines, end, place.line)


def _end_of(lines: list[str], tree: Written, name: str) -> int:
    begin = tree.origin.at(name).line
    after = [place.line - 1 for place in tree.origin.parts.values() if place.line > begin]
    return without_trailing(lines, min(after, default=len(lines)), begin)


def without_trailing(lines: list[str], end: int, begin: int) -> int:
    """Without empty lines and comments that stand before what comes next."""
    while end > begin and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    return end


def _empty_set(lines: list[str], tree: Written, name: str) -> tuple[int, int]:
    if name not in tree:
        return len(lines), len(lines)
    line = tree.origin.at(name).line
    return line - 1, line


def _with_lines(lines: list[str], begin: int, end: int, new: list[str]) -> str:
    return "\n".join([*lines[:begin], *new, *lines[end:]]) + "\n"


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
