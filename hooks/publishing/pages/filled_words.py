"""What a slot is filled with, as a page shows it: a number or a web address can be tapped."""

from dataclasses import dataclass

from publishing.model.line_text import Slot, SlotKind
from publishing.pages.here import Here


@dataclass(frozen=True, slots=True)
class Words:
    """Some words; what can be tapped leads somewhere."""

    text: str
    href: str | None = None


def filled_words(slot: Slot, scope: str, here: Here) -> Words:
    """What its contact or its definition says today."""
    text = here.filled(str(slot), scope)
    if text.startswith("https://"):
        return Words(text, text)
    digits = text.replace(" ", "")
    return Words(text, f"tel:{digits}" if slot.kind == SlotKind.NUMBER and digits.isdigit() else None)
