"""Where a value stands in a data file, and values that remember it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from pydantic_core import CoreSchema, core_schema


@dataclass(frozen=True, slots=True)
class Origin:
    """A place in a data file. Line and column count from 1; `parts` are the places of what is inside."""

    path: str = ""
    line: int = 0
    column: int = 0
    parts: Mapping[str | int, "Origin"] = field(default_factory=dict, compare=False, repr=False)

    def at(self, *steps: str | int) -> "Origin":
        """The place of a field, or of an item in a list; the nearest known place if it has none."""
        place = self
        for step in steps:
            if step not in place.parts:
                break
            place = place.parts[step]
        return place

    def with_items(self, field_name: str, numbers: Sequence[int]) -> "Origin":
        """The place of what keeps only these items of a list: each of them stands where it stood."""
        items = self.at(field_name)
        kept: dict[str | int, Origin] = {new: items.parts[old] for new, old in enumerate(numbers) if old in items.parts}
        return replace(self, parts={**self.parts, field_name: replace(items, parts=kept)})

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"

    @classmethod
    def __get_pydantic_core_schema__(cls, *_: object) -> CoreSchema:
        """Models are given one that is whole. To look into it would make each of them take longer to load."""
        return core_schema.is_instance_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, *_: object) -> dict[str, Any]:
        """Nobody writes one."""
        return {}


class Number(str):
    """A number as it was written: 2.10 stays "2.10"."""

    __slots__ = ()


class Written(dict[str, Any]):
    """A mapping as it was read, with its place and the folder whose records it can see."""

    __slots__ = ("origin", "scope")

    def __init__(self, values: Mapping[str, Any], origin: Origin, scope: str = "") -> None:
        super().__init__(values)
        self.origin = origin
        self.scope = scope
