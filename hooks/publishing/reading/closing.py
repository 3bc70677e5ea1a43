"""Mappings and lists of a YAML file, once all that stands in them has been read."""

from dataclasses import dataclass, field
from typing import Any

from publishing.model.entry import NOT_WRITTEN
from publishing.model.places import Number, Origin, Written
from publishing.problems import Problem, problem_at
from publishing.reading.slips import mark_of_list, slip_of_mark

Placed = tuple[Any, Origin]
"""A value, and where it stands."""


@dataclass
class Opened:
    """A mapping or a list that is being read."""

    start: Origin
    is_mapping: bool
    items: list[Placed] = field(default_factory=list)

    def place_of_name(self) -> Origin | None:
        """Where the name stands whose value comes next, which stands where its name does."""
        return self.items[-1][1] if self.is_mapping and len(self.items) % 2 else None


@dataclass(frozen=True)
class Closing:
    """Closes what was opened in one file. Problems gather in `problems`."""

    scope: str
    problems: list[Problem]

    def close(self, opened: Opened, within: Opened | None) -> Placed:
        """The mapping or the list, which stands `within` another."""
        if opened.is_mapping and within and not within.is_mapping:
            *before, opened = self._records(opened)
            within.items.extend(map(self._closed, before))
        return self._closed(opened)

    def _records(self, opened: Opened) -> list[Opened]:
        """The mapping; where its first field comes again after others, hyphens are missing, and it is several."""
        keys = opened.items[::2]
        starts = [number for number, (key, _) in enumerate(keys) if key == keys[0][0]]
        if len(starts) < 2 or starts[1] == 1:
            return [opened]
        for number in starts[1:]:
            what = "a part of a list begins here without its hyphen"
            self._problem(keys[number][1], what, 'begin it with "- ", as the one above begins')
        ends = [*starts[1:], len(keys)]
        return [
            Opened(keys[start][1], is_mapping=True, items=opened.items[2 * start : 2 * end])
            for start, end in zip(starts, ends, strict=True)
        ]

    def _closed(self, opened: Opened) -> Placed:
        if not opened.is_mapping:
            parts: dict[str | int, Origin] = {i: place for i, (_, place) in enumerate(opened.items)}
            return [value for value, _ in opened.items], _with(opened.start, parts)
        if opened.items and all(map(mark_of_list, (key for key, _ in opened.items[::2]))):
            return self._marked(opened)
        return self._mapping(opened)

    def _marked(self, opened: Opened) -> Placed:
        """A list, though its marks are none for YAML, which took what stands behind them for fields."""
        parts = Opened(opened.start, is_mapping=False)
        for (key, place), value in zip(opened.items[::2], opened.items[1::2], strict=True):
            mark = mark_of_list(key)
            self._problem(place, *slip_of_mark(mark))
            name = (key.removeprefix(mark).lstrip(), place)
            parts.items.append(self._mapping(Opened(place, is_mapping=True, items=[name, value])))
        return self._closed(parts)

    def _mapping(self, opened: Opened) -> tuple[Written, Origin]:
        values: dict[str, Any] = {}
        parts: dict[str | int, Origin] = {}
        pairs = zip(opened.items[::2], opened.items[1::2], strict=True)
        for (key, key_place), (value, place) in pairs:
            name = key if type(key) is str else self._name(key, key_place)
            if name in values:
                first = parts[name].line
                self._problem(key_place, f"`{name}` is written twice (first on line {first})", "keep one of the two")
            elif name in NOT_WRITTEN:
                self._problem(key_place, f"`{name}` isn't a field here", "take it out")
            elif name is not None:
                values[name], parts[name] = value, _begin_at_key(place, key_place)
        origin = _with(opened.start, parts)
        return Written(values, origin, self.scope), origin

    def _name(self, key: Any, place: Origin) -> str | None:
        if isinstance(key, str) and not isinstance(key, Number):
            return key
        self._problem(place, "the name of a field isn't a word", "write it as a word followed by a colon")
        return None

    def _problem(self, place: Origin, what: str, todo: str) -> None:
        self.problems.append(problem_at(place, what, todo))


def _with(place: Origin, parts: dict[str | int, Origin]) -> Origin:
    return Origin(place.path, place.line, place.column, parts)


def _begin_at_key(place: Origin, key: Origin) -> Origin:
    """A field stands where its name stands; what is inside it, where it stands itself."""
    return key if place is key else Origin(key.path, key.line, key.column, place.parts)
