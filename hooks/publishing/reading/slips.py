"""Slips of people who don't write YAML every day, known by the line in which the parser stopped."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from publishing.reading.file_text import UNBROKEN

_WHOLE = "put quotation marks around the whole text"
_FIELD = re.compile(r"\s*(?:- +)*([a-z_]+): +(?=\S)")
_NAME = re.compile(r"\s*(?:- +)*\S*")
_NO_SPACE_AFTER_COLON = re.compile(r"\s*(?:- +)*([a-z_]+):(?!//)\S")
_NO_SPACE_AFTER_HYPHEN = re.compile(r"\s*-[^\s-]")
_UNBROKEN_AFTER_COLON = re.compile(rf"\s*(?:- +)*([a-z_]+):[{UNBROKEN}]")
_STAR = re.compile(r"\s*\* ")
_MARK = re.compile(r"-(?=[^\s-])|[•·▪●◦‣–—](?=\s*\S)")
_OTHER_QUOTES = {'"': "'", "'": '"'}

Slip = tuple[str, str]
"""What is wrong, and what to do."""

AFTER_HYPHEN: Slip = ("there is no space after the hyphen", 'write "- ", and then the value')
_OTHER_BULLET: Slip = ("a list’s parts begin with a hyphen", 'write "- " instead of "* "')
_BAD_START: Slip = ("a value can't begin with this character", _WHOLE)
_COLON_IN_LINES: Slip = (
    "the text on this line has a colon in it",
    "write it below “name: >-”, each of its lines two spaces further to the right than that name",
)
_WHATEVER_THE_LINE: tuple[tuple[str, Slip], ...] = (
    ("mapping keys are not allowed", _BAD_START),
    (
        "block sequence entries are not",
        ("a hyphen stands where a text begins", f"begin a list on a line of its own, or {_WHOLE}"),
    ),
    (
        "expected comment or line break",
        ("text stands on the line of `|` or `>`", "begin it on the next line, two spaces further to the right"),
    ),
)
"""By what the parser says."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line, and how many of its characters stand before the place at which the parser stopped."""

    text: str
    column: int
    above: Sequence[str] = ()
    """The lines above it."""

    @property
    def before(self) -> str:
        """What stands before that place."""
        return self.text[: self.column].rstrip()

    @property
    def field(self) -> str:
        """The field whose text begins before that place, if one does."""
        match = _FIELD.match(self.text)
        return match[1] if match and match.end() <= self.column else ""


def slip_of(problem: str, line: Line) -> Slip | None:
    """What an editor meant to write, if that shows. `problem` is what the parser says."""
    if "mapping values are not" in problem:
        return _colon_in_text(line)
    if "did not find expected key" in problem:
        return _text_goes_on(line)
    if "could not find expected ':'" in problem:
        return _neither_field_nor_text(line)
    if "expected '-' indicator" in problem:
        return AFTER_HYPHEN if _NO_SPACE_AFTER_HYPHEN.match(line.text) else None
    if "expected alphabetic or numeric" in problem or "cannot start any token" in problem:
        return _bad_start(line)
    return next((slip for words, slip in _WHATEVER_THE_LINE if words in problem), None)


def _colon_in_text(line: Line) -> Slip | None:
    if not line.field:
        is_field = _NAME.fullmatch(line.before)
        return _no_space("".join(line.above[-1:]), ", in the line above") if is_field else _COLON_IN_LINES
    return f"the text of `{line.field}` has a colon in it", f'{_WHOLE}: {line.field}: "…"'


def _text_goes_on(line: Line) -> Slip | None:
    last = line.before[-1:]
    if last in _OTHER_QUOTES and line.before.count(last) % 2:
        return (
            f"a quotation mark that was opened {_opened(last, line.above)} is closed here",
            "close it in its own line",
        )
    if slip := _after_quote(line):
        return slip
    if last in ("]", "}"):
        return f"the text goes on after {last}", f"{_WHOLE}: a text can't begin with a bracket"
    return None


def _opened(mark: str, above: Sequence[str]) -> str:
    """Where a text begins that has this mark only in front."""
    begins = re.compile(rf".*?[:-] +{mark}")
    found = [number for number, text in enumerate(above, 1) if begins.match(text) and text.count(mark) % 2]
    return f"on line {found[-1]}" if found else "in a line above"


def _bad_start(line: Line) -> Slip:
    return _OTHER_BULLET if _STAR.match(line.text) else _after_quote(line) or _BAD_START


def _after_quote(line: Line) -> Slip | None:
    last = line.before[-1:]
    if last not in _OTHER_QUOTES or line.before.count(last) % 2:
        return None
    around = _OTHER_QUOTES[last]
    todo = f"put {around}…{around} around the whole text, and keep {last} inside it"
    return "the text goes on after its closing quotation mark", todo


def _neither_field_nor_text(line: Line) -> Slip:
    if slip := _no_space(line.text):
        return slip
    if _NO_SPACE_AFTER_HYPHEN.match(line.text):
        return AFTER_HYPHEN
    todo = 'a field is written "name: value"; if it belongs to the text above, begin it as far to the right as that'
    return "this line is neither a field nor a part of the text above it", todo


def _no_space(text: str, where: str = "") -> Slip | None:
    """Without a space after its colon, a name is the beginning of a text, which goes on in the next line."""
    if match := _UNBROKEN_AFTER_COLON.match(text):
        return f"a space of another kind stands after the colon of `{match[1]}`{where}", "type a space in its place"
    if match := _NO_SPACE_AFTER_COLON.match(text):
        return f"there is no space after the colon of `{match[1]}`{where}", f'write "{match[1]}: ", and then the value'
    return None


def mark_of_list(name: Any) -> str:
    """The mark with which the name of a field begins, or what is written as one; "" if it begins with none."""
    match = _MARK.match(name) if isinstance(name, str) else None
    return match[0] if match else ""


def slip_of_mark(mark: str) -> Slip:
    """What is wrong with it, and what to do."""
    return AFTER_HYPHEN if mark == "-" else ("a list’s parts begin with a hyphen", f'write "- " instead of "{mark}"')
