"""The statuses that content can have, and how the tag of one looks. Their words are the interface's."""

import re
from enum import StrEnum
from typing import Self

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


class Status(StrEnum):
    """Where something stands, written as `NAME = "value"`, with the tone of its tag if it has one."""

    tone: str
    word: str
    """The name of the word of the interface that tells a reader: "edition_status_draft"."""

    def __new__(cls, value: str, tone: str = "neutral") -> Self:
        """Make the member that its value names."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.tone = tone
        member.word = f"{_CAPITAL.sub('_', cls.__name__).lower()}_{value.replace('-', '_')}"
        return member


class EditionStatus(Status):
    """Where a strategy, or what belongs to it, stands."""

    DRAFT = "draft", "draft"
    ADOPTED = "adopted", "current"
    ENDED = "ended", "ended"
    SUPERSEDED = "superseded", "ended"
    WITHDRAWN = "withdrawn", "ended"


class Standing(Status):
    """What gives national content its force."""

    STATUTORY = "statutory", "current"
    GUIDANCE = "guidance"
    OPERATIONAL = "operational"
    HISTORIC = "historic", "ended"
