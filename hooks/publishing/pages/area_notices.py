"""Notices in the place of an area's pages, while its data has mistakes: nothing of it, and the national routes."""

from collections.abc import Iterator

from publishing.model.audience import Audience
from publishing.model.broken_area import BrokenArea
from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.pages.page import Contents, Page


def pages(hub: Hub) -> Iterator[Page]:
    """One at each address that a page of the area has. The search finds the area's own alone."""
    routes = national_routes(hub)
    for area in hub.broken_areas:
        for address in sorted(area.addresses):
            yield _notice(hub, area, address, routes)


def _notice(hub: Hub, area: BrokenArea, address: str, routes: list[Contact]) -> Page:
    return Page(
        address=address,
        title=f"{area.name}: this page can’t be shown just now",
        description=f"The pages about {area.name} can’t be shown just now. Help is there all the same.",
        template="area_notice.html",
        origin=hub.site.origin,
        kind="Notice",
        given={"area": area, "routes": routes},
        short_title=area.name,
        in_search=address == area.address,
        contents=Contents.NOWHERE,
    )


def national_routes(hub: Hub) -> list[Contact]:
    """The national contacts for anyone, besides the emergency number."""
    return [
        contact
        for contact in hub.all(Contact, "")
        if contact.can_be_shown and not contact.emergency and Audience.PUBLIC in contact.who_for
    ]
