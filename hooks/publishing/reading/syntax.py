"""What the YAML parser complains of, in an editor's words."""

import yaml

_WORDS = (
    ("mapping values are not", "a colon stands where no field can begin", "mend the indentation, or quote the value"),
    ("',' or ']'", "a list in square brackets isn't closed", "add the missing comma or bracket"),
    ("',' or '}'", "a mapping in curly brackets isn't closed", "add the missing comma or bracket"),
    ("unexpected end of stream", "a quotation mark is opened here and never closed", "close it"),
    ("cannot start any token", "a value can't begin with this character", "put the value in quotation marks"),
    ("could not find expected ':'", "a colon is missing here or in the line above", 'write "name: value"'),
    ("did not find expected key", "this doesn't line up with what is above it", "mend the indentation or the quotes"),
    ("expected node content", "a value is missing here", "add it, and close every bracket and quotation mark"),
    ("expected <document start>", "this doesn't line up with the first line", "mend the indentation"),
    ("expected '-' indicator", "this doesn't line up with the list above it", "mend the indentation"),
)
_BEGINS_EARLIER = ("',' or ']'", "',' or '}'", "unexpected end of stream")


def in_plain_words(error: yaml.MarkedYAMLError) -> tuple[str, str]:
    """What is wrong, and what to do."""
    said = str(error.problem)
    for words, what, todo in _WORDS:
        if words in said:
            return f"{what} (YAML: {said})", todo
    todo = "check the indentation, the colons and the quotation marks here and in the line above"
    return f"this isn't valid YAML ({' '.join(part for part in (error.context, error.problem) if part)})", todo


def mark_of(error: yaml.MarkedYAMLError) -> "yaml.error.Mark | None":
    """Where the mistake begins: for something that was never closed, where it was opened."""
    if any(words in str(error.problem) for words in _BEGINS_EARLIER):
        return error.context_mark or error.problem_mark
    return error.problem_mark or error.context_mark
