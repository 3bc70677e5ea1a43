"""Pictures: the drawings that a step can have. Each is an icon of the same name, `picture-….svg`."""

from enum import StrEnum


class Picture(StrEnum):
    """A drawing, by what it shows."""

    DANGER = "danger"
    WORRY = "worry"
    LISTEN = "listen"
    PHONE = "phone"
    TRUSTED_PERSON = "trusted-person"
    ONLINE = "online"
    WRITE = "write"
    MEETING = "meeting"
    CHOICE = "choice"
    SUPPORT = "support"
    COMPLAIN = "complain"

    @property
    def icon(self) -> str:
        """The name of its file."""
        return f"picture-{self.value}"
