"""Answers that were given beforehand: a text of YAML, and `name=value` pairs."""

from collections.abc import Iterable

from publishing.editing.writing import NotWrittenError
from publishing.editing.yaml_text import scalar
from publishing.model.places import Written
from publishing.problems import report
from publishing.reading.yaml_tree import tree_of


def given_answers(text: str, pairs: Iterable[str], shown: str) -> Written:
    """All answers together. `shown` is what editors call the text. Raises `NotWrittenError`."""
    lines = [_line(each) for each in pairs]
    tree, problems = tree_of("\n".join([text.rstrip("\n"), *lines] if text else lines) + "\n", shown)
    if tree is None or problems:
        raise NotWrittenError(report(problems))
    return tree


def _line(pair: str) -> str:
    """One answer as a line of YAML: lists, mappings, numbers and yes-or-no values as they are, the rest as text."""
    name, equals, value = pair.partition("=")
    if not equals:
        raise NotWrittenError(f"`{pair}` isn't an answer: write name=value.")
    as_is = value.startswith(("[", "{")) or value in ("true", "false") or value.isdecimal()
    return f"{name}: {value if as_is else scalar(value)}"
