"""Contacts that nothing ever confirmed give way to the national route. An editor is told where."""

from collections.abc import Iterator
from datetime import date

from publishing.model.contact import Contact
from publishing.model.field_marks import Reference
from publishing.model.fresh_contacts import is_always_shown, leaves_a_gap
from publishing.model.hub import Hub
from publishing.model.verification import VerificationState
from publishing.model.walk import records_with_values
from publishing.problems import Place, Problem, problem_at

NAME_A_ROUTE = "name another; or name a `national_route` in site.yml, which then stands in"


def cannot_be_printed(hub: Hub, contact: Contact | None, place: Place) -> Iterator[Problem]:
    """What is wrong where a contact is named that nothing confirms, if nothing stands in for it either."""
    if contact and leaves_a_gap(contact, hub.site):
        what = f"nothing confirms the contact `{contact.id}`, so it can't be printed"
        yield problem_at(place, what, NAME_A_ROUTE)


def unconfirmed_contacts_give_way(hub: Hub, today: date) -> Iterator[Problem]:
    """A warning at each place where the national route stands in for one. Of lines the checks of lines tell."""
    for record, found in records_with_values(hub):
        for value in found:
            if isinstance(value.mark, Reference) and value.mark.kind == Contact.kind:
                contact = hub.find(Contact, value.text, record.looks_from)
                if contact and _gives_way(contact, hub):
                    what = f"nothing confirms the contact `{contact.id}`, so the national route stands in here"
                    yield problem_at(value.place, what, "ring or open it, and write that down in its `verification`")


def _gives_way(contact: Contact, hub: Hub) -> bool:
    is_gone = contact.status is VerificationState.NONE and not is_always_shown(contact, hub.site)
    return is_gone and not leaves_a_gap(contact, hub.site)
