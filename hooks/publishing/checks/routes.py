"""A reader is always given a route, and the right one."""

from collections.abc import Iterator, Sequence
from datetime import date

from publishing.checks.unconfirmed import cannot_be_printed
from publishing.model.area import Area
from publishing.model.audience import Audience
from publishing.model.contact import Contact
from publishing.model.guide import Guide
from publishing.model.hub import Hub
from publishing.model.role_guide import RoleGuide
from publishing.model.shared_part import SharedPart
from publishing.problems import Place, Problem, problem_at


def some_emergency_contact_can_be_shown(hub: Hub, today: date) -> Iterator[Problem]:
    """There is exactly one contact for immediate danger, and it can be printed."""
    emergencies = [contact for contact in hub.all(Contact) if contact.emergency]
    shown = [contact for contact in emergencies if contact.can_be_shown]
    if not shown and not any(key[0] == Contact.kind for key in hub.broken):
        place = emergencies[0].verification.origin if emergencies else hub.site.origin
        what = "no contact for immediate danger can be shown"
        yield problem_at(place, what, 'there must be one with "emergency: true", and something must confirm it')
    for extra in emergencies[1:]:
        what = f"`{extra.id}` is a second contact for immediate danger"
        yield problem_at(extra.origin.at("emergency"), what, "keep one, the same everywhere")


def guides_show_suitable_contacts(hub: Hub, today: date) -> Iterator[Problem]:
    """A guide's contacts can be printed, or give way to the national route, and are for its readers.

    So are an area's own, which are given to those alone whom they are for.
    """
    guides: tuple[Guide | RoleGuide | Area, ...] = (*hub.all(Guide), *hub.all(RoleGuide), *hub.all(Area))
    for guide in guides:
        for contact_id, readers, place in _contacts_of(guide):
            contact = hub.find(Contact, contact_id, guide.looks_from)
            if contact:
                yield from _suits(hub, contact, readers, place)


def shared_parts_show_suitable_contacts(hub: Hub, today: date) -> Iterator[Problem]:
    """The contacts of the shared parts in a role's guide are for its readers, but for pages, which anyone may read."""
    for guide in hub.all(RoleGuide):
        for number, part_id in enumerate(guide.shared):
            part = hub.find(SharedPart, part_id, guide.looks_from)
            contact_id = part.contact if part else None
            contact = hub.find(Contact, contact_id or "", guide.looks_from)
            if contact and not contact.is_to_be_read:
                yield from _suits(hub, contact, guide.who_for, guide.origin.at("shared", number))


def _contacts_of(guide: Guide | RoleGuide | Area) -> Iterator[tuple[str, Sequence[Audience], Place]]:
    if isinstance(guide, Area):
        yield from ((each, (), guide.origin.at("contacts", number)) for number, each in enumerate(guide.contacts))
        return
    if isinstance(guide, Guide) and guide.call_first:
        yield guide.call_first, guide.who_for, guide.origin.at("call_first")
    for number, contact_id in enumerate(guide.contacts):
        yield contact_id, guide.who_for, guide.origin.at("contacts", number)
    for step in guide.steps if isinstance(guide, Guide) else guide.route:
        if step.contact:
            readers = (Audience.PUBLIC,) if step.for_residents else guide.who_for
            yield step.contact, readers, step.origin.at("contact")


def _suits(hub: Hub, contact: Contact, readers: Sequence[Audience], place: Place) -> Iterator[Problem]:
    yield from cannot_be_printed(hub, contact, place)
    missing = [each.label for each in readers if each not in contact.who_for]
    if missing:
        what = f"the contact `{contact.id}` isn't for {', '.join(missing)}, who are given it here"
        yield problem_at(place, what, "choose a contact that is for them")
