"""Schemas as they are written: mappings and lists within each other."""

from collections.abc import Callable
from typing import Any

Schema = dict[str, Any]


def inside(value: Any, change: Callable[[Schema], Schema]) -> Any:
    """The same value, with each schema that is nearest in it changed."""
    if isinstance(value, list):
        return [inside(each, change) for each in value]
    return change(value) if isinstance(value, dict) else value
