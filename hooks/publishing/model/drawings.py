"""Every drawing of a hub: each asset filled with what its contacts and its area say today."""

from collections.abc import Iterator

from publishing.model.approval_line import approval_line
from publishing.model.area import Area
from publishing.model.asset import Asset
from publishing.model.audience import Audience
from publishing.model.contact import Contact
from publishing.model.drawing import Code, Drawing, Route, site_of
from publishing.model.filled_lines import WITHHELD, filled
from publishing.model.fresh_contacts import emergency_contact, further_contacts, own_routes
from publishing.model.hub import Hub, made_once
from publishing.model.interface import in_words
from publishing.model.message import Message, MessageStatus

NATIONAL = "national"
"""What stands in an address where there is no area."""


@made_once
def drawings_of(hub: Hub) -> tuple[Drawing, ...]:
    """Every asset for the whole nation, and then for each area of the site."""
    return tuple(drawing for area in (None, *hub.all(Area)) for drawing in drawings_for(hub, area))


def drawings_for(hub: Hub, area: Area | None) -> list[Drawing]:
    """Every asset for one area, or for the whole nation."""
    return [_drawing(hub, asset, area) for asset in hub.all(Asset)]


def pack_file(area: Area | None) -> str:
    """Where the package of all drawings of a place stands."""
    return f"/toolkit/{area.id if area else NATIONAL}.zip"


def _drawing(hub: Hub, asset: Asset, area: Area | None) -> Drawing:
    scope = area.id if area else ""
    routes = tuple(dict.fromkeys(_route(each) for each in further_contacts(hub, asset.contacts, scope)))
    own_routes = map(_route, _own_contacts(hub, area)) if area else ()
    own_route = next((each for each in own_routes if each not in routes), None)
    alt = filled(hub, asset.alt, scope)
    marked = f" It is marked: For {area.name}." if area else ""
    return Drawing(
        asset=asset,
        area=area,
        emergency=_route(emergency_contact(hub)),
        headline=filled(hub, asset.headline, scope),
        lead=filled(hub, asset.lead, scope),
        routes=routes,
        own_route=own_route,
        code=_code(hub, asset, scope),
        alt=f"{alt}{marked}{f' {own_route}' if own_route else ''}",
        is_approved=hub.get(Message, asset.message).approval is not None,
        small_print=tuple(_small_print(hub, asset)),
    )


def _own_contacts(hub: Hub, area: Area) -> Iterator[Contact]:
    """The area's own routes that anyone may use, the first to turn to first."""
    own = own_routes(hub, area, [Audience.PUBLIC])
    return (each for each in own if each.can_be_shown and not each.emergency)


def _route(contact: Contact) -> Route:
    channel = contact.voice or contact.main_channel
    way = site_of(channel.value) if channel.value.startswith("https:") else channel.value
    is_number = contact.voice is not None
    return Route(contact.name, way, channel.href, is_number, contact.plain_hours, contact.verification_line)


def _code(hub: Hub, asset: Asset, scope: str) -> Code | None:
    """None only where neither the contact nor the national route has a page."""
    opens = filled(hub, f"{{web:{asset.qr}}}", scope)
    words = filled(hub, f"{{name:{asset.qr}}}", scope)
    return None if opens == WITHHELD else Code(opens, words)


def _small_print(hub: Hub, asset: Asset) -> Iterator[str]:
    message = hub.get(Message, asset.message)
    if hub.site.notice:
        yield hub.site.notice
    not_yet = f"{in_words(hub, MessageStatus.NOT_APPROVED)}."
    approved = approval_line(hub, message.approval) if message.approval else not_yet
    yield f"As at {asset.as_at}. {approved}"
