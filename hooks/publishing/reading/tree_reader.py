"""Reads the YAML of one file, event by event. Safe, and never recursive."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from publishing.model.entry import NOT_WRITTEN
from publishing.model.places import Number, Origin, Written
from publishing.problems import Problem, problem_at
from publishing.reading.file_text import control_character
from publishing.reading.list_marks import mark_of_list, slip_of_mark
from publishing.reading.scalars import scalar
from publishing.reading.syntax import in_plain_words

Mark = Any
"""yaml.error.Mark of the pure reader or of the C one; they share no type."""
Placed = tuple[Any, Origin]
"""A value, and where it stands."""
_HASHTAG = re.compile(r" +(#[^\s#]+)")
DEEPEST = 12
"""Levels. The deepest real data file has seven."""


@dataclass
class _Open:
    """A mapping or a list that is being read."""

    start: Origin
    is_mapping: bool
    items: list[Placed] = field(default_factory=list)


class _StopReadingError(Exception):
    """Nothing after this point of the file can be trusted."""


class TreeReader:
    """Reads the text of one file. Problems gather in `problems`."""

    def __init__(self, shown: str, scope: str) -> None:
        self.shown = shown
        self.scope = scope
        self.problems: list[Problem] = []
        self.lines: list[str] = []

    def read(self, text: str) -> Written | None:
        """The file's mapping. A file that holds anything else is a problem."""
        self.lines = text.split("\n") if " #" in text else []
        try:
            roots = list(self._values(text))
        except yaml.MarkedYAMLError as error:
            mistake = in_plain_words(error, text)
            self._problem(Origin(self.shown, mistake.line, mistake.column), mistake.what, mistake.todo)
            return None
        except yaml.YAMLError as error:
            self._problem(Origin(self.shown, 1, 1), f"this can't be read as YAML ({error})", "save it as plain text")
            return None
        except _StopReadingError:
            return None
        return self._only_mapping(roots)

    def _only_mapping(self, roots: list[Placed]) -> Written | None:
        value, origin = roots[0] if roots else (None, Origin(self.shown, 1, 1))
        if len(roots) > 1:
            self._problem(roots[1][1], "a second document begins here", "keep one document in each file")
        elif value is None:
            self._problem(origin, "there is no content", 'begin with "name: value" lines, or delete the file')
        elif not isinstance(value, Written):
            found = "a list" if isinstance(value, list) else "a single value"
            self._problem(origin, f"{found} stands where a mapping belongs", 'begin with "name: value" lines')
        return value if isinstance(value, Written) and len(roots) == 1 else None

    def _values(self, text: str) -> Iterator[Placed]:
        stack: list[_Open] = []
        steps: dict[type[yaml.Event], Callable[[Any, list[_Open]], Placed | None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._begin,
            yaml.SequenceStartEvent: self._begin,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceEndEvent: self._end,
            yaml.AliasEvent: self._refuse_machinery,
        }
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            step = steps.get(type(event))
            closed = step(event, stack) if step else None
            if closed is None:
                continue
            if stack:
                stack[-1].items.append(closed)
            else:
                yield closed

    def _scalar(self, event: yaml.ScalarEvent, stack: list[_Open]) -> Placed:
        self._refuse_machinery(event, stack)
        if found := control_character(event.value):
            self._problem(self._origin(event), f"there is {found}", "delete it")
        if not event.style and (cut := self._cut_off(event.end_mark)):
            todo = "put the whole value in quotation marks, or a space after the # of a note"
            self._problem(self._origin(event), f"{cut} is taken for a note, and nobody will see it", todo)
        return scalar(event), self._origin(event)

    def _cut_off(self, end: Mark) -> str:
        """What follows a value on its line, if it is meant as a part of it: "#prevent" at the end of a title."""
        if end.line >= len(self.lines):
            return ""
        match = _HASHTAG.match(self.lines[end.line], end.column)
        return match[1] if match else ""

    def _begin(self, event: yaml.CollectionStartEvent, stack: list[_Open]) -> None:
        self._refuse_machinery(event, stack)
        stack.append(_Open(self._origin(event), isinstance(event, yaml.MappingStartEvent)))
        if len(stack) > DEEPEST:
            self._stop(event, f"the content is nested more than {DEEPEST} levels deep", "write it flatter")

    def _end(self, _: yaml.CollectionEndEvent, stack: list[_Open]) -> Placed:
        opened = stack.pop()
        if opened.is_mapping and stack and not stack[-1].is_mapping:
            *before, opened = self._records(opened)
            stack[-1].items.extend(map(self._close, before))
        return self._close(opened)

    def _records(self, opened: _Open) -> list[_Open]:
        """The mapping; where its first field comes again after others, hyphens are missing, and it is several."""
        keys = opened.items[::2]
        starts = [number for number, (key, _) in enumerate(keys) if key == keys[0][0]]
        if len(starts) == 1 or starts[1] == 1:
            return [opened]
        for number in starts[1:]:
            what = "a part of a list begins here without its hyphen"
            self._problem(keys[number][1], what, 'begin it with "- ", as the one above begins')
        ends = [*starts[1:], len(keys)]
        return [
            _Open(keys[start][1], is_mapping=True, items=opened.items[2 * start : 2 * end])
            for start, end in zip(starts, ends, strict=True)
        ]

    def _refuse_machinery(self, event: yaml.NodeEvent, _: list[_Open]) -> None:
        if event.anchor:  # an alias has one too
            self._stop(event, "anchors (&) and aliases (*) aren't used here", "write the value out in full")
        tag = getattr(event, "tag", None)
        if tag and tag != "!":
            self._stop(event, f"the tag {tag} isn't allowed", "take it out; write plain values")

    def _close(self, opened: _Open) -> Placed:
        if not opened.is_mapping:
            parts: dict[str | int, Origin] = {i: place for i, (_, place) in enumerate(opened.items)}
            return [value for value, _ in opened.items], _with(opened.start, parts)
        if opened.items and all(map(mark_of_list, (key for key, _ in opened.items[::2]))):
            return self._marked(opened)
        return self._mapping(opened)

    def _marked(self, opened: _Open) -> Placed:
        """A list, though its marks are none for YAML, which took what stands behind them for fields."""
        parts = _Open(opened.start, is_mapping=False)
        for (key, place), value in zip(opened.items[::2], opened.items[1::2], strict=True):
            mark = mark_of_list(key)
            self._problem(place, *slip_of_mark(mark))
            name = (key.removeprefix(mark).lstrip(), place)
            parts.items.append(self._mapping(_Open(place, is_mapping=True, items=[name, value])))
        return self._close(parts)

    def _mapping(self, opened: _Open) -> tuple[Written, Origin]:
        values: dict[str, Any] = {}
        parts: dict[str | int, Origin] = {}
        pairs = zip(opened.items[::2], opened.items[1::2], strict=True)
        for (key, key_place), (value, place) in pairs:
            name = self._name(key, key_place)
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

    def _origin(self, event: yaml.Event) -> Origin:
        mark: Mark = event.start_mark
        return Origin(self.shown, mark.line + 1, mark.column + 1, {})

    def _problem(self, place: Origin, what: str, todo: str) -> None:
        self.problems.append(problem_at(place, what, todo))

    def _stop(self, event: yaml.Event, what: str, todo: str) -> None:
        self._problem(self._origin(event), what, todo)
        raise _StopReadingError


def _with(place: Origin, parts: dict[str | int, Origin]) -> Origin:
    return Origin(place.path, place.line, place.column, parts)


def _begin_at_key(place: Origin, key: Origin) -> Origin:
    """A field stands where its name stands; what is inside it, where it stands itself."""
    return Origin(key.path, key.line, key.column, place.parts)
