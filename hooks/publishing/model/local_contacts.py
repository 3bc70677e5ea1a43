"""An area's own routes, for those who read a page, or carry a card: those of the councils that answer for it today."""

from collections.abc import Iterable

from publishing.model.area import Area
from publishing.model.audience import Audience
from publishing.model.contact import Contact
from publishing.model.fresh_contacts import national_route
from publishing.model.hub import Hub
from publishing.model.succession import answering


def own_routes(hub: Hub, area: Area, readers: Iterable[Audience]) -> list[Contact]:
    """Those that are for all these readers, whether they can be shown or not."""
    wanted = set(readers)
    named = (hub.get(Contact, each, one.id) for one in answering(hub, area) for each in one.contacts)
    return [each for each in dict.fromkeys(named) if wanted <= set(each.who_for)]


def local_contacts(hub: Hub, area: Area, readers: Iterable[Audience]) -> list[Contact]:
    """Those that are for all these readers; the national route stands in for those that can't be shown.

    So it does where readers were given some until another council came, and that one has none.
    """
    route = national_route(hub)
    shown = [each if each.can_be_shown else route for each in own_routes(hub, area, readers)]
    if not shown and area.is_over(hub.day) and (area.contacts or area.referrals_go_to):
        shown = [route]
    return list(dict.fromkeys(each for each in shown if each and each.can_be_shown))


def home_area(hub: Hub) -> Area | None:
    """The area that readers are taken to live in, in the hub of one council: once another took its place, that one."""
    home = next((area for area in hub.all(Area) if area.id == hub.site.home_area), None)
    if home and home.is_over(hub.day) and len(home.successors) == 1:
        return next(iter(answering(hub, home)), home)
    return home
