"""The statuses that content can have, in words and in a tone that a tag can show."""

from enum import StrEnum


class EditionStatus(StrEnum):
    """Where a strategy, or what belongs to it, stands."""

    DRAFT = "draft"
    ADOPTED = "adopted"
    ENDED = "ended"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        """The word on its tag."""
        return self.value.capitalize()

    @property
    def tone(self) -> str:
        """How its tag looks."""
        return {"draft": "draft", "adopted": "current"}.get(self.value, "ended")


class Standing(StrEnum):
    """What gives national content its force."""

    STATUTORY = "statutory"
    GUIDANCE = "guidance"
    OPERATIONAL = "operational"
    HISTORIC = "historic"

    @property
    def label(self) -> str:
        """The words on its tag."""
        return {
            "statutory": "In law",
            "guidance": "Government wording or guidance",
            "operational": "Used in practice",
            "historic": "No longer used",
        }[self.value]

    @property
    def tone(self) -> str:
        """How its tag looks."""
        return {"statutory": "current", "historic": "ended"}.get(self.value, "neutral")
