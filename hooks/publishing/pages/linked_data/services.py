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
from publishing.pages.linked_data.things import Maker, Thing

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


def _of_guide(guide: Guide | RoleGuide, here: Here) -> Thing:
    """With the main way to each contact, which is what every such page shows. A demonstration is nobody's service."""
    told_to = guide.role_name if isinstance(guide, RoleGuide) else in_one_phrase(guide.who_for)
    return {
        "@type": "Service" if here.hub.site.demonstration else "GovernmentService",
        "name": guide.title,
        "description": guide.lead,
        "disambiguatingDescription": here.hub.site.notice,
        "url": here.whole(guide.address),
        "audience": {"@type": "Audience", "audienceType": told_to},
        "availableChannel": [_channel(each, each.main_channel) for each in here.contacts(guide.contacts)],
        "serviceType": _TYPES.get(guide.address, _TYPES["/refer/"]),
    }


def _of_contact(contact: Contact, here: Here) -> Thing:
    """Some are the police's and some a charity's, which the data doesn't say."""
    return {
        "@type": "Service",
        "@id": here.whole(contact.address),
        "name": contact.name,
        "description": contact.what_for,
        "disambiguatingDescription": contact.verification_line,
        "url": here.whole(contact.address),
        "audience": {"@type": "Audience", "audienceType": contact.who_for_label},
        "availableChannel": [_channel(contact, channel) for channel in contact.channels],
        "alternateName": contact.also_known_as,
    }


def _channel(contact: Contact, channel: Channel) -> Thing:
    """A number in its own property, and all else as the address that a link would have.

    What is noted of it comes before the contact's hours, which may not be its own: relayed calls can reach others.
    """
    told = channel.note or contact.hours or ""
    way = {"@type": "ServiceChannel", "name": contact.name}
    if not channel.is_number:
        return {**way, "description": told, "serviceUrl": channel.href}
    point = {
        "@type": "ContactPoint",
        "name": contact.name,
        "description": told,
        "contactType": channel.label,
        "telephone": channel.value,
    }
    return {**way, "serviceSmsNumber" if channel.kind is ChannelKind.SMS else "servicePhone": point}
