"""What the YAML parser complains of, in an editor's words."""

import yaml

from publishing.problems import Problem
from publishing.reading.slips import Line, slip_of

_WORDS = (
    (
        "mapping values are not",
        "this field stands further to the right than the one above it",
        "begin it exactly below that; only below a field with nothing after its colon do others stand further in",
    ),
    (
        "',' or ']'",
        "a list in square brackets isn't closed",
        "add the missing comma or bracket, or put quotation marks around the whole text",
    ),
    (
        "',' or '}'",
        "a record in curly brackets isn't closed",
        "add the missing comma or bracket; a text with a colon or a comma in it needs quotation marks",
    ),
    ("unexpected end of stream", "a quotation mark is opened here and never closed", "close it"),
    (
        "did not find expected key",
        "this doesn't line up with what is above it",
        "begin it exactly below its neighbours, and close every quotation mark above it",
    ),
    ("expected node content", "a value is missing here", "add it, and close every bracket and quotation mark"),
    ("expected <document start>", "this doesn't line up with the first line", "mend the indentation"),
    ("expected '-' indicator", "this doesn't line up with the list above it", "mend the indentation"),
)
"""By what the parser says. More than one mistake can lead to each, so that its own words are added."""
_BEGINS_EARLIER = (
    "',' or ']'",
    "',' or '}'",
    "unexpected end of stream",
    "could not find expected ':'",
    "expected alphabetic or numeric",
)


def in_plain_words(error: yaml.MarkedYAMLError, text: str, shown: str) -> Problem:
    """What is wrong with the text: as editors know it where the line shows what was meant, or else as YAML sees it."""
    mark = _mark_of(error)
    if not mark:
        return Problem(shown, 1, 1, *_words_of(error))
    lines = text.split("\n")
    line = Line(lines[mark.line] if mark.line < len(lines) else "", mark.column, lines[: mark.line])
    slip = slip_of(str(error.problem), line)
    return Problem(shown, mark.line + 1, mark.column + 1, *(slip or _words_of(error)))


def _words_of(error: yaml.MarkedYAMLError) -> tuple[str, str]:
    said = str(error.problem)
    for words, what, todo in _WORDS:
        if words in said:
            return f"{what} (YAML: {said})", todo
    todo = "check the indentation, the colons and the quotation marks here and in the line above"
    return f"this isn't valid YAML ({' '.join(part for part in (error.context, error.problem) if part)})", todo


def _mark_of(error: yaml.MarkedYAMLError) -> "yaml.error.Mark | None":
    """Where the mistake begins: for something that was never closed, where it was opened."""
    if any(words in str(error.problem) for words in _BEGINS_EARLIER):
        return error.context_mark or error.problem_mark
    return error.problem_mark or error.context_mark
