"""Contacts that nothing confirms, or nothing of late, give way: what was right once may ring with a stranger by now.

So do those of a council that another one has replaced, or that hasn't begun: an area's own routes are those of the
councils that answer for it today.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from publishing.model.area import Area
from publishing.model.audience import Audience
from publishing.model.contact import Contact
from publishing.model.hub import Hub, made_once
from publishing.model.record import Record
from publishing.model.reviews import ReviewState, standing_of
from publishing.model.site import Site
from publishing.model.succession import answering, away_on
from publishing.model.verification import AwayVerification, OldVerification, VerificationState


def overdue_contacts(hub: Hub, today: date) -> Iterator[Contact]:
    """The contacts that would be shown, if their check weren't overdue."""
    away = away_on(hub, today)
    for contact in hub.all(Contact):
        if (
            contact.can_be_shown
            and contact.area_id not in away
            and standing_of(contact, hub.site, today).state is ReviewState.OVERDUE
        ):
            yield contact


def is_always_shown(contact: Contact, site: Site) -> bool:
    """The emergency number, and the national route: without them a reader would be left with nothing."""
    return contact.emergency or contact.id == site.contact_checks.national_route


def leaves_a_gap(contact: Contact, site: Site) -> bool:
    """Whether it can't be shown, and nothing would be shown in its place.

    What must always be shown isn't asked about: without it nothing is published.
    """
    return not (contact.can_be_shown or contact.emergency or site.contact_checks.national_route)


@made_once
def emergency_contact(hub: Hub) -> Contact:
    """The contact for immediate danger, which the checks have proven to be there."""
    return next(each for each in hub.all(Contact) if each.emergency and each.can_be_shown)


def national_route(hub: Hub) -> Contact | None:
    """The contact that stands in for one that can't be shown."""
    route = hub.site.contact_checks.national_route
    return hub.get(Contact, route) if route else None


def in_their_place(hub: Hub, contact_ids: Iterable[str], scope: str = "") -> list[Contact]:
    """The contacts that may be shown; the national route stands in, once, for those that may not."""
    found = [hub.get(Contact, contact_id, scope) for contact_id in contact_ids]
    shown = [contact if contact.can_be_shown else national_route(hub) for contact in found]
    return list(dict.fromkeys(contact for contact in shown if contact and contact.can_be_shown))


def further_contacts(hub: Hub, contact_ids: Iterable[str], scope: str = "") -> list[Contact]:
    """The same without the one for immediate danger, which stands above all of them."""
    return [contact for contact in in_their_place(hub, contact_ids, scope) if not contact.emergency]


def given_way(hub: Hub, contact_ids: Iterable[str], scope: str = "") -> list[Contact]:
    """The contacts whose place the national route takes."""
    found = dict.fromkeys(hub.get(Contact, contact_id, scope) for contact_id in contact_ids)
    return [contact for contact in found if not contact.can_be_shown]


def with_fresh_contacts(hub: Hub, today: date) -> Hub:
    """The hub as readers may see it today: overdue contacts, and those of councils that aren't there, are marked so.

    They are no longer shown. The national route says that it is, and stays. The emergency number is for nobody to try.
    """
    overdue = {each.key for each in overdue_contacts(hub, today)}
    away = away_on(hub, today)
    if not overdue and not away:
        return hub
    return replace(hub, records=tuple(_marked(each, hub.site, overdue, away) for each in hub.records))


def _marked(record: Record, site: Site, overdue: Container[tuple[str, str, str]], away: Mapping[str, str]) -> Record:
    if not isinstance(record, Contact) or record.emergency:
        return record
    if why := away.get(record.area_id):
        given = {**dict(record.verification), "state": VerificationState.OVERDUE, "why": why}
        return record.model_copy(update={"verification": AwayVerification.model_construct(**given)})
    if record.key not in overdue:
        return record
    if is_always_shown(record, site):
        return record.model_copy(update={"verification": OldVerification.model_construct(**dict(record.verification))})
    verification = record.verification.model_copy(update={"state": VerificationState.OVERDUE})
    return record.model_copy(update={"verification": verification})


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
