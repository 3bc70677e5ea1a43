"""Contacts that nothing confirms, or nothing of late, give way. An editor is told where."""

from collections.abc import Container, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from publishing.model.contact import Contact
from publishing.model.field_marks import Reference
from publishing.model.fresh_contacts import is_always_shown, leaves_a_gap, overdue_contacts
from publishing.model.hub import Hub
from publishing.model.line_text import LineMark, Slot, slots
from publishing.model.message import Message
from publishing.model.page_slots import slots_of_page
from publishing.model.places import Origin
from publishing.model.record import Record
from publishing.model.succession import away_on
from publishing.model.verification import VerificationState
from publishing.model.walk import Value, records_with_values
from publishing.problems import TOLD_OF_ONE_CAUSE, Place, Problem, problem_at

NAME_A_ROUTE = "name another; or name a `national_route` in site.yml, which then stands in"
NAME_ANOTHER = "name another contact there"
TRY_IT = "ring or open it, and write that down in `verification`"


def cannot_be_printed(hub: Hub, contact: Contact | None, place: Place) -> Iterator[Problem]:
    """What is wrong where a contact is named that nothing confirms, if nothing stands in for it either."""
    if contact and leaves_a_gap(contact, hub.site):
        what = f"nothing confirms the contact `{contact.id}`, so it can't be printed"
        yield problem_at(place, what, NAME_A_ROUTE)


def live_checks_are_of_what_stands(hub: Hub, today: date) -> Iterator[Problem]:
    """A number counts as tried only if it was that one: it may change where nobody looks at the check."""
    for contact in hub.all(Contact):
        check = contact.verification
        tried = check.tried if check.state is VerificationState.LIVE else None
        if tried and check.date and tried.replace(" ", "") != contact.to_try.replace(" ", ""):
            what = f"{tried} was tried {check.date.when}, and `{contact.id}` has {contact.to_try} now"
            todo = "try that one; or say in `verification` how else it was checked"
            yield problem_at(check.origin.at("tried"), what, todo)


def places_of_contacts_that_are_not_shown(hub: Hub, today: date) -> Iterator[Problem]:
    """A warning for each contact that somebody must check and that something names: where, and what becomes of that."""
    overdue = {each.key for each in overdue_contacts(hub, today)}
    found: dict[tuple[str, str, str], dict[str, list[Place]]] = {}
    contacts = {each.key: each for each in hub.all(Contact) if not is_always_shown(each, hub.site)}
    for key, becomes, place in (*_named(hub), *_in_lines(hub)):
        found.setdefault(key, {}).setdefault(becomes, []).append(place)
    away = away_on(hub, today)
    for key, contact in contacts.items():
        gone = away.get(contact.area_id, "").removesuffix(".")
        if key in found and (why := gone or _why_not_shown(contact, overdue)):
            told = ", and ".join(f"{becomes} {_at(places)}" for becomes, places in found[key].items())
            yield problem_at(contact.verification.origin, f"{why}, so {told}", NAME_ANOTHER if gone else TRY_IT)


def _named(hub: Hub) -> Iterator[tuple[tuple[str, str, str], str, Place]]:
    """Where a field names a contact that nothing confirms."""
    for record, found in records_with_values(hub):
        for value in found:
            if isinstance(value.mark, Reference) and value.mark.kind == Contact.kind:
                contact = hub.find(Contact, value.text, record.looks_from)
                if contact and contact.status is VerificationState.NONE and not leaves_a_gap(contact, hub.site):
                    yield contact.key, "the national route stands in", value.place


def _in_lines(hub: Hub) -> Iterator[tuple[tuple[str, str, str], str, Place]]:
    """Where a line names a contact."""
    for each in with_slots(hub):
        for name in dict.fromkeys(slot.record for slot in each.slots if not slot.is_of_definition):
            contact = hub.find(Contact, name, each.scope)
            if contact and not each.has_a_gap(contact, hub):
                yield contact.key, f"a line {each.meanwhile(hub)}", each.place


def _why_not_shown(contact: Contact, overdue: Container[tuple[str, str, str]]) -> str:
    if contact.status is VerificationState.NONE:
        return f"nothing confirms the contact `{contact.id}`"
    is_shown = contact.can_be_shown and contact.key not in overdue
    return "" if is_shown else f"the check of `{contact.id}` is overdue"


def _at(places: Sequence[Place]) -> str:
    lines = sorted({(each.path, each.line) for each in places})
    told = ", ".join(f"{path}:{line}" for path, line in lines[:TOLD_OF_ONE_CAUSE])
    more = " …" if len(lines) > TOLD_OF_ONE_CAUSE else ""
    return f"at {len(lines)} place{'' if len(lines) == 1 else 's'} ({told}{more})"


class Slotted(NamedTuple):
    """A line, or one slot of a hand-written page."""

    slots: tuple[Slot, ...]
    scope: str
    """What they look from."""
    field: str
    place: Origin
    waits: bool
    """Whether nobody is to use it while one of its contacts isn't shown: a message says of one what isn't so of any."""

    def has_a_gap(self, contact: Contact, hub: Hub) -> bool:
        """Whether readers would find nothing in the place of a contact that can't be shown."""
        return not self.waits and leaves_a_gap(contact, hub.site)

    def meanwhile(self, hub: Hub) -> str:
        """What becomes of it while one of its contacts isn't shown."""
        if self.waits:
            return "can't be used"
        return "gives the national route" if hub.site.contact_checks.national_route else "has a gap"


def lines_of(hub: Hub) -> Iterator[tuple[Record, Value]]:
    """Each line, with its record."""
    for record, found in records_with_values(hub):
        for value in found:
            if isinstance(value.mark, LineMark):
                yield record, value


def with_slots(hub: Hub) -> Iterator[Slotted]:
    """Each line, and each slot of each hand-written page."""
    for record, value in lines_of(hub):
        found, waits = tuple(slots(value.text)), isinstance(record, Message)
        yield Slotted(found, record.looks_from, value.field, value.place, waits)
    for page in hub.written:
        for above, slot in slots_of_page(page.body):
            place = Origin(page.origin.path, page.lines_above + above + 1, 1)
            yield Slotted((slot,), hub.site.home_area or "", "the page", place, waits=False)
