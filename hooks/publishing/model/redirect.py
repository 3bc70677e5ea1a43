"""Redirects: where a page was before it moved, so that no address that was ever published is lost."""

from typing import Annotated, Any

from pydantic import BeforeValidator

from publishing.model.dates import PartialDate
from publishing.model.hub import Hub
from publishing.model.record import Operational
from publishing.model.refusing import refused
from publishing.model.text import PageAddress, page_of_hub


def _old_page(value: Any) -> str:
    address = page_of_hub(value)
    if "#" in address or address == "/":
        raise refused(f"{address} isn't a page that can move", "write the whole page's old address: /about/team/")
    return address


OldAddress = Annotated[str, BeforeValidator(_old_page)]
"""A page that this hub had once: /about/team/."""


class Redirect(Operational):
    """One page that moved. Its old address leads on to the new one."""

    moved_from: OldAddress
    moved_to: PageAddress
    date: PartialDate
    """The day on which it moved."""

    @property
    def title(self) -> str:
        """It has no name of its own."""
        return f"{self.moved_from} has moved"

    @property
    def address(self) -> str:
        """The page that leads on."""
        return self.moved_from


def moves_of(hub: Hub) -> list[tuple[str, str]]:
    """Each old address, with the new one."""
    return sorted((each.moved_from, each.moved_to) for each in hub.all(Redirect))
