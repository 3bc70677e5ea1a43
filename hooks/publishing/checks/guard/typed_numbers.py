"""A contact's number that was typed where a slot could take it from its contact."""

import re

from publishing.model.contact import Contact
from publishing.model.filled_lines import of_contact
from publishing.model.hub import Hub
from publishing.model.line_text import Slot, SlotKind


def todo_for_number(hub: Hub, typed: str) -> str:
    """What to write in its place; "" if it is the number of no contact that can be named everywhere."""
    for contact in hub.all(Contact, ""):
        if _digits(typed) and _digits(typed) == _digits(of_contact(contact, SlotKind.NUMBER) or ""):
            return f"write {Slot(SlotKind.NUMBER, contact.id)} for the number, which changes with the contact"
    return ""


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
