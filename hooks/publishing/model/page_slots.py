"""The slots of hand-written pages. What a page shows as code stays as it is: a guide may explain slots."""

import re
from collections.abc import Callable, Iterator

from publishing.model.line_text import Slot, SlotKind

_FENCED = r"^ *(?P<fence>`{3,}+|~{3,}+).*?^ *(?P=fence)[^\n]*$"
_INLINE = r"(?<![`\\])(?P<ticks>`++)(?:(?!\n\s*\n).)*?(?<!`)(?P=ticks)(?!`)"
_KIND = rf"(?i:{'|'.join(SlotKind)})|[a-z]+(?=:[a-z0-9-]+\}})"
"""No reader is to see braces where a number belongs: what was meant for a slot is one, for the checks to judge."""
_PIECE = re.compile(rf"(?P<code>{_FENCED}|{_INLINE})|\{{ *({_KIND}) *:([^{{}}\n]*)\}}", re.DOTALL | re.MULTILINE)
_OPEN = re.compile(r"(?:\[[^\[\]]*|\]\([^()]*|<[a-zA-Z][^<>]*)\Z")
"""A link's words, its address or an element of HTML that hasn't ended."""


def slots_of_page(text: str) -> Iterator[tuple[int, Slot]]:
    """Each slot, with how many lines stand above it."""
    for match in _PIECE.finditer(text) if "{" in text else ():
        if match["code"] is None:
            yield text.count("\n", 0, match.start()), _slot(match)


def with_slots_filled(text: str, said: Callable[[Slot], str], said_within: Callable[[Slot], str]) -> str:
    """The page with what is said in the place of each slot, or within a link or an element, which can hold no other."""

    def piece(match: re.Match[str]) -> str:
        if match["code"] is not None:
            return match[0]
        paragraph = text[text.rfind("\n\n", 0, match.start()) + 1 : match.start()]
        return (said_within if _OPEN.search(paragraph) else said)(_slot(match))

    return _PIECE.sub(piece, text)


def _slot(match: re.Match[str]) -> Slot:
    *_, kind, record = match.groups()
    return Slot(kind.lower(), record.strip())
