"""The slots of hand-written pages. What a page shows as code stays as it is: a guide may explain slots."""

import re
from collections.abc import Callable, Iterator

from publishing.model.line_text import Slot
from publishing.model.slot import SLOT

_CODE = r"^ *(?:```|~~~).*?^ *(?:```|~~~)[^\n]*$|(?<!`)(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)"
_PIECE = re.compile(rf"(?P<code>{_CODE})|{SLOT.pattern}", re.DOTALL | re.MULTILINE)


def slots_of_page(text: str) -> Iterator[tuple[int, Slot]]:
    """Each slot, with how many lines stand above it."""
    for match in _PIECE.finditer(text):
        if match["code"] is None:
            yield text.count("\n", 0, match.start()), _slot(match)


def with_slots_filled(text: str, said: Callable[[Slot], str]) -> str:
    """The page with what is said in the place of each slot."""
    return _PIECE.sub(lambda match: match[0] if match["code"] is not None else said(_slot(match)), text)


def _slot(match: re.Match[str]) -> Slot:
    *_, kind, record = match.groups()
    return Slot(kind, record)
