"""Where slots stand: in the lines of records, and on hand-written pages."""

from collections.abc import Iterator
from typing import NamedTuple

from publishing.model.contact import Contact
from publishing.model.fresh_contacts import leaves_a_gap
from publishing.model.hub import Hub
from publishing.model.line_text import LineMark, Slot, slots
from publishing.model.message import Message
from publishing.model.page_slots import slots_of_page
from publishing.model.places import Origin
from publishing.model.record import Record
from publishing.model.walk import Value, records_with_values


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
