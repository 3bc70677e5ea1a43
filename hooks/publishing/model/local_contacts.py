"""An area's own routes, for those who read a page, or carry a card."""

from collections.abc import Iterable

from publishing.model.area import Area
from publishing.model.audience import Audience
from publishing.model.contact import Contact
from publishing.model.fresh_contacts import in_their_place
from publishing.model.hub import Hub


def local_ids(hub: Hub, area: Area, readers: Iterable[Audience]) -> list[str]:
    """The ids of those that are for all these readers."""
    wanted = set(readers)
    return [each for each in area.contacts if wanted <= set(hub.get(Contact, each, area.id).who_for)]


def local_contacts(hub: Hub, area: Area, readers: Iterable[Audience]) -> list[Contact]:
    """Those that are for all these readers; the national route stands in for those that can't be shown."""
    return in_their_place(hub, local_ids(hub, area, readers), area.id)


def home_area(hub: Hub) -> Area | None:
    """The area that readers are taken to live in, in the hub of one council."""
    return next((area for area in hub.all(Area) if area.id == hub.site.home_area), None)
