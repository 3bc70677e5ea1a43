"""An area whose data has mistakes, where the hub is made without it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BrokenArea:
    """What is left of it: a name, and the addresses at which a notice stands for its pages."""

    id: str
    name: str
    addresses: frozenset[str]

    @property
    def address(self) -> str:
        """Its own page."""
        return f"/strategy/{self.id}/"
