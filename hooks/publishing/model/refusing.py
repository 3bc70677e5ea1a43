"""How a value is refused: in an editor's words, with what to do."""

from typing import Any

from pydantic_core import PydanticCustomError

LONGEST_SHOWN = 60
"""Characters of a value that a message repeats."""


def refused(what: str, todo: str) -> PydanticCustomError:
    """An error in an editor's words: what is wrong, and what to do."""
    return PydanticCustomError("refused", "{what}; {todo}", {"what": what, "todo": todo})


def kind_of(value: Any) -> str:
    """What an editor calls a value of this kind."""
    kinds: tuple[tuple[type, str], ...] = (
        (dict, "a mapping"),
        (list, "a list"),
        (bool, "a yes-or-no value"),
        (type(None), "nothing"),
    )
    return next((words for kind, words in kinds if isinstance(value, kind)), "a single value")


def quoted(value: Any) -> str:
    """The value as it was written, cut short; of anything but text, its kind."""
    if not isinstance(value, str):
        return kind_of(value)
    return repr(value if len(value) <= LONGEST_SHOWN else f"{value[:LONGEST_SHOWN]}…")
