"""The ways to help: a referral, help for who is worried, and each contact. Only what may be shown is told."""

from collections.abc import Iterator
from functools import partial

from publishing.model.audience import in_one_phrase
from publishing.model.contact import Contact
from publishing.model.contact_channel import Channel, ChannelKind
from publishing.model.guide import Guide
from publishing.model.hub import Hub
from publishing.model.role_guide import RoleGuide
from publishing.pages.here import Here
from publishing.pages.linked_data.things import (
    Audience,
    ContactPoint,
    GovernmentService,
    Maker,
    Service,
    ServiceChannel,
)

CONTACTS = "/contacts/"
_TYPES = {"/get-help/": "Help for somebody who is worried about a person", "/refer/": "Prevent referral"}


def services(hub: Hub) -> Iterator[tuple[str, Maker]]:
    """The two ways in, the guide of each role, and the contacts."""
    ways_in = (guide for guide in hub.all(Guide) if guide.address in _TYPES)
    guides: tuple[Guide | RoleGuide, ...] = (*ways_in, *hub.all(RoleGuide))
    for guide in guides:
        yield guide.address, partial(_of_guide, guide)
    for contact in hub.all(Contact):
        if contact.can_be_shown:
            yield CONTACTS, partial(_of_contact, contact)


def _of_guide(guide: Guide | RoleGuide, here: Here) -> GovernmentService:
    """With the main way to each contact, which is what every such page shows."""
    told_to = guide.role_name if isinstance(guide, RoleGuide) else in_one_phrase(guide.who_for)
    return GovernmentService(
        name=guide.title,
        description=guide.lead,
        disambiguating_description=here.hub.site.notice,
        url=here.whole(guide.address),
        service_type=_TYPES.get(guide.address, _TYPES["/refer/"]),
        audience=Audience(audience_type=told_to),
        available_channel=tuple(_channel(each, each.main_channel) for each in here.contacts(guide.contacts)),
    )


def _of_contact(contact: Contact, here: Here) -> Service:
    """Some are the police's and some a charity's, which the data doesn't say."""
    return Service(
        id=here.whole(contact.address),
        name=contact.name,
        alternate_name=contact.also_known_as,
        description=contact.what_for,
        disambiguating_description=contact.verification_line,
        url=here.whole(contact.address),
        audience=Audience(audience_type=contact.who_for_label),
        available_channel=tuple(_channel(contact, channel) for channel in contact.channels),
    )


def _channel(contact: Contact, channel: Channel) -> ServiceChannel:
    """A number in its own property, and all else as the address that a link would have.

    What is noted of it comes before the contact's hours, which may not be its own: relayed calls can reach others.
    """
    told = channel.note or contact.hours or ""
    point = ContactPoint(name=contact.name, contact_type=channel.label, telephone=channel.value, description=told)
    if channel.kind in (ChannelKind.VOICE, ChannelKind.TEXT_RELAY):
        return ServiceChannel(name=contact.name, service_phone=point)
    if channel.kind is ChannelKind.SMS:
        return ServiceChannel(name=contact.name, service_sms_number=point)
    return ServiceChannel(name=contact.name, service_url=channel.href, description=told)
