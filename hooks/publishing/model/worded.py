"""Choices that carry their own words: what an editor writes, what a reader is told, how a tag looks."""

from enum import StrEnum
from typing import Self


class Worded(StrEnum):
    """A choice written as `NAME = "value", "What a reader is told"`, with the tone of its tag if it has one."""

    label: str
    tone: str

    def __new__(cls, value: str, label: str, tone: str = "neutral") -> Self:
        """Make the member that its value names."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        member.tone = tone
        return member
