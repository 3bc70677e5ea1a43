"""What a rule of the guard is made of."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Never

from publishing.checks.guard.pattern import Pattern
from publishing.model.published_file import PublishedFile


@dataclass(frozen=True, slots=True)
class Found:
    """Something in a text that mustn't be there. `start` and `end` are its place in the text."""

    start: int
    end: int
    what: str


DIGITS = tuple("0123456789")

Finder = Callable[[str], Iterator[Found]]
FileFinder = Callable[[PublishedFile], Iterator[str]]


def nothing(_: object) -> Iterator[Never]:
    """Finds nothing: for rules that don't hold for text, or for contact records, or for files."""
    return iter(())


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that must never be published. Its finders are given text of which every space is plain."""

    id: str
    """What an allowance in site.yml calls it."""
    title: str
    why: str
    """What it looks for, and why that mustn't be published."""
    todo: str
    """What an editor does about it."""
    find: Finder = nothing
    """Looks at text: of data, of pages and of files."""
    hints: tuple[str, ...] = ("",)
    """A text without any of these, in small letters, needn't be looked at."""
    heeds_code: bool = True
    """Whether samples of code on a page are looked at too."""
    find_in_channel: Finder = nothing
    """Looks at the number or address of a contact record."""
    find_in_address: Finder = nothing
    """Looks at a web address that stands in a field of its own."""
    find_in_file: FileFinder = nothing
    """Says what is wrong with a file that is published as it is."""


def looked_at(rule: Rule, text: str, small: str) -> Iterator[Found]:
    """What a rule finds in a text. `small` is the text in small letters."""
    return rule.find(text) if is_hinted(rule, small) else iter(())


def is_hinted(rule: Rule, small: str) -> bool:
    """Whether a text in small letters, or several together, may hold what a rule looks for."""
    return rule.find is not nothing and any(hint in small for hint in rule.hints)


def found(match: re.Match[str], what: str, group: int | str = 0) -> Found:
    """What a pattern matched, or one group of it."""
    return Found(match.start(group), match.end(group), what)


def found_by(
    pattern: Pattern, text: str, what: str, group: int | str = 0, *, not_after: Pattern | None = None, within: int = 0
) -> Iterator[Found]:
    """All that a pattern matches, but what stands within so many letters behind what another one matches."""
    for match in pattern.finditer(text):
        if not (not_after and not_after.search(text, max(0, match.start() - within), match.start())):
            yield found(match, what, group)


class _Plain(dict[int, str]):
    """What is read for each character: for one that looks like a character of ASCII, that one."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        digit = unicodedata.decimal(character, None)
        alike = unicodedata.normalize("NFKC", character) if digit is None else str(digit)
        is_alike = alike.isascii() and len(alike) == 1 and unicodedata.category(character) != "No"
        return self.setdefault(code, alike if is_alike else character)


_PLAIN = _Plain({ord("\u2011"): "-", ord("\u2010"): "-", ord("\u2019"): "'"})


def plain(text: str) -> str:
    """The text with plain letters, digits, spaces, hyphens and apostrophes; as long as it was."""
    return text if text.isascii() else text.translate(_PLAIN)
