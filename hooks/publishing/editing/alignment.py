"""Which items of a list became which of another: so that a new first item doesn't look as if all had changed."""

import json
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any

Pair = tuple[int | None, int | None]
"""The number of an old item, and of the new one that it became; None where one was added or taken out."""


def aligned(old: Sequence[Any], new: Sequence[Any]) -> list[Pair]:
    """Every item of both, each once, in order. Who has the same id is the same, whatever else changed."""
    steps = SequenceMatcher(None, [*map(_identity, old)], [*map(_identity, new)], autojunk=False).get_opcodes()
    return [
        pair
        for _, first, last, new_first, new_last in steps
        for pair in zip_longest(range(first, last), range(new_first, new_last))
    ]


def _identity(item: Any) -> str:
    return str(item["id"]) if isinstance(item, Mapping) and "id" in item else json.dumps(item, sort_keys=True)
