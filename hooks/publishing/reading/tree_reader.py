"""Reads the YAML of one file, event by event. Safe, and never recursive."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import yaml

from publishing.model.places import Number, Origin, Written
from publishing.problems import Problem, problem_at
from publishing.reading.closing import Closing, Opened, Placed
from publishing.reading.file_text import control_character
from publishing.reading.syntax import in_plain_words

Mark = Any
"""yaml.error.Mark of the pure reader or of the C one; they share no type."""
_NUMBER = re.compile(r"[-+]?(\d+(_+\d+)*(\.\d+)?|\.\d+)([eE][-+]?\d+)?|0[xob][0-9a-fA-F]+", re.ASCII)
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
_LONGEST_WORD = max(map(len, _WORDS))
_HASHTAG = re.compile(r" +(#[^\s#]+)")
_NOTHING: dict[str | int, Origin] = {}
"""What is inside a single value, and inside a mapping or list until it is closed."""
DEEPEST = 12
"""Levels. The deepest real data file has seven."""


class _StopReadingError(Exception):
    """Nothing after this point of the file can be trusted."""


class TreeReader:
    """Reads the text of one file. Problems gather in `problems`."""

    def __init__(self, shown: str, scope: str) -> None:
        self.shown = shown
        self.problems: list[Problem] = []
        self._closing = Closing(scope, self.problems)
        self.lines: list[str] = []

    def read(self, text: str) -> Written | None:
        """The file's mapping. A file that holds anything else is a problem."""
        self.lines = text.split("\n") if " #" in text else []
        try:
            roots = list(self._values(text))
        except yaml.MarkedYAMLError as error:
            self.problems.append(in_plain_words(error, text, self.shown))
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
            self._problem(
                roots[1][1],
                "a second document begins here",
                'take out the line "---", or give what follows a file of its own',
            )
        elif value is None:
            self._problem(origin, "there is no content", 'begin with "name: value" lines, or delete the file')
        elif not isinstance(value, Written):
            found = "a list" if isinstance(value, list) else "a single value"
            self._problem(origin, f"{found} stands where a mapping belongs", 'begin with "name: value" lines')
        return value if isinstance(value, Written) and len(roots) == 1 else None

    def _values(self, text: str) -> Iterator[Placed]:
        stack: list[Opened] = []
        steps: dict[type[yaml.Event], Callable[[Any, list[Opened]], Placed | None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._begin,
            yaml.SequenceStartEvent: self._begin,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceEndEvent: self._end,
            yaml.AliasEvent: self._refuse_machinery,
        }
        for event in iter(yaml.CSafeLoader(text).get_event, None):
            step = steps.get(type(event))
            closed = step(event, stack) if step else None
            if closed is None:
                continue
            if stack:
                stack[-1].items.append(closed)
            else:
                yield closed

    def _scalar(self, event: yaml.ScalarEvent, stack: list[Opened]) -> Placed:
        if event.anchor or event.tag:
            self._refuse_machinery(event, stack)
        if event.style:
            self._look_for_escapes(event)
        elif self.lines:
            self._look_for_hashtag(event)
        return _scalar(event), (stack and stack[-1].place_of_name()) or self._origin(event)

    def _look_for_escapes(self, event: yaml.ScalarEvent) -> None:
        """They alone hide a control character from whoever looks at the file."""
        if event.style == '"' and (found := control_character(event.value)):
            self._problem(self._origin(event), f"there is {found}", "delete it")

    def _look_for_hashtag(self, event: yaml.ScalarEvent) -> None:
        """What follows a value on its line, if it is meant as a part of it: "#prevent" at the end of a title."""
        end: Mark = event.end_mark
        if end.line < len(self.lines) and (cut := _HASHTAG.match(self.lines[end.line], end.column)):
            todo = "put the whole value in quotation marks, or a space after the # of a note"
            self._problem(self._origin(event), f"{cut[1]} is taken for a note, and nobody will see it", todo)

    def _begin(self, event: yaml.CollectionStartEvent, stack: list[Opened]) -> None:
        if event.anchor or event.tag:
            self._refuse_machinery(event, stack)
        stack.append(Opened(self._origin(event), isinstance(event, yaml.MappingStartEvent)))
        if len(stack) > DEEPEST:
            self._stop(event, f"the content is nested more than {DEEPEST} levels deep", "write it flatter")

    def _end(self, _: yaml.CollectionEndEvent, stack: list[Opened]) -> Placed:
        opened = stack.pop()
        return self._closing.close(opened, stack[-1] if stack else None)

    def _refuse_machinery(self, event: yaml.NodeEvent, _: list[Opened]) -> None:
        if event.anchor:  # an alias has one too
            self._stop(event, "anchors (&) and aliases (*) aren't used here", "write the value out in full")
        tag = getattr(event, "tag", None)
        if tag and tag != "!":
            self._stop(event, f"the tag {tag} isn't allowed", "take it out; write plain values")

    def _origin(self, event: yaml.Event) -> Origin:
        mark: Mark = event.start_mark
        return Origin(self.shown, mark.line + 1, mark.column + 1, _NOTHING)

    def _problem(self, place: Origin, what: str, todo: str) -> None:
        self.problems.append(problem_at(place, what, todo))

    def _stop(self, event: yaml.Event, what: str, todo: str) -> None:
        self._problem(self._origin(event), what, todo)
        raise _StopReadingError


def _scalar(event: yaml.ScalarEvent) -> str | bool | None:
    """The value; `no`, `on` and 12:30 stay text, and a number keeps the digits that were written."""
    text: str = event.value
    if event.style:
        return text
    if len(text) <= _LONGEST_WORD and (word := text.lower()) in _WORDS:
        return _WORDS[word]
    return Number(text) if _NUMBER.fullmatch(text) else text
