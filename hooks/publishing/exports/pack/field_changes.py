"""How two values differ, down to the single field: lists are matched by what is in them, not by position alone."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Any

_NAMES = ("id", "number", "criterion", "of", "when", "group", "answer", "finding", "definition")
"""What an entry in a list is known by, where all entries of the list have it and no two alike."""
_IN_PATH = re.compile(r"\[([^\]]*)\]|\.|_")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field. None: it wasn't there, or isn't any longer."""

    path: str
    before: str | None
    after: str | None
    is_withheld: bool = False

    def withheld(self) -> "FieldChange":
        """The same without its values."""
        return replace(self, before=None, after=None, is_withheld=True)

    @property
    def name(self) -> str:
        """Its path as readers are told it: `scores[training].score` is “scores “training”, score”."""
        return _IN_PATH.sub(_as_readers_say, self.path).removesuffix(", text")

    def __str__(self) -> str:
        if self.is_withheld:
            return f"{self.name}: changed. The values aren’t repeated; the hub’s page of contacts has what holds now"
        if self.before is None:
            return f"{self.name}: added “{self.after}”"
        if self.after is None:
            return f"{self.name}: removed “{self.before}”"
        return f"{self.name}: from “{self.before}” to “{self.after}”"


def _as_readers_say(part: re.Match[str]) -> str:
    if item := part[1]:
        return f" {item}" if item.isdecimal() else f" “{item.replace('-', ' ')}”"
    return ", " if part[0] == "." else " "


def field_changes(old: Any, new: Any, path: str = "") -> Iterator[FieldChange]:
    """Each field that differs, by its path: `scores[training].score`."""
    if old == new:
        return
    if isinstance(old, dict) and isinstance(new, dict):
        for name in {**old, **new}:
            yield from field_changes(old.get(name), new.get(name), f"{path}.{name}" if path else name)
    elif isinstance(old, list) and isinstance(new, list):
        yield from _list_changes(old, new, path)
    else:
        yield FieldChange(path, _in_words(old), _in_words(new))


def _list_changes(old: list[Any], new: list[Any], path: str) -> Iterator[FieldChange]:
    before, after = _by_name(old, new)
    if before is None or after is None:
        yield from _changes_in_order(old, new, path)
        return
    for name in {**before, **after}:
        yield from field_changes(before.get(name), after.get(name), f"{path}[{name}]")
    kept = [[name for name in each if name in before and name in after] for each in (before, after)]
    if kept[0] != kept[1]:
        yield FieldChange(f"{path}, the order", ", ".join(kept[0]), ", ".join(kept[1]))


def _by_name(old: list[Any], new: list[Any]) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    for name in _NAMES:
        if all(isinstance(item, dict) and name in item for item in (*old, *new)):
            before, after = ({str(item[name]): item for item in each} for each in (old, new))
            if len(before) == len(old) and len(after) == len(new):
                return before, after
    return None, None


def _changes_in_order(old: list[Any], new: list[Any], path: str) -> Iterator[FieldChange]:
    if sorted(map(_key, old)) == sorted(map(_key, new)):
        yield FieldChange(f"{path}, the order", _in_words(old), _in_words(new))
        return
    matcher = SequenceMatcher(None, list(map(_key, old)), list(map(_key, new)), autojunk=False)
    for what, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if what == "replace" and old_to - old_from == new_to - new_from:
            pairs = zip(old[old_from:old_to], new[new_from:new_to], strict=True)
            for number, (before, after) in enumerate(pairs, start=old_from + 1):
                yield from field_changes(before, after, f"{path}[{number}]")
        elif what != "equal":
            yield from (FieldChange(path, _in_words(item), None) for item in old[old_from:old_to])
            yield from (FieldChange(path, None, _in_words(item)) for item in new[new_from:new_to])


def _key(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _in_words(value: Any) -> str | None:
    """A value on one line; None for one that is empty."""
    if value is None or value in ([], {}):
        return None
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        parts = ((name, _in_words(inner)) for name, inner in value.items())
        return "; ".join(f"{name}: {words}" for name, words in parts if words is not None)
    if isinstance(value, list):
        return " / ".join(words for item in value if (words := _in_words(item)) is not None)
    return " ".join(str(value).split())
