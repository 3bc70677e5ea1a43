"""Choices that carry their own words: what an editor writes, and what a reader is told."""

from enum import StrEnum
from typing import Self


class Worded(StrEnum):
    """A choice written as `NAME = "value", "What a reader is told"`."""

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        """Make the member that its value names."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member
