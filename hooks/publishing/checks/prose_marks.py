"""Marks that prose doesn't take: readers would see them as they stand, or miss what they were meant for."""

import re
from collections.abc import Iterable, Iterator

from publishing.checks.findings import Finding

TOO_DEEP = re.compile(r"^(?: {24,}(?:[-*+]|\d+\.) | *(?:(?:[-*+]|\d+\.) +){7}).{0,20}", re.MULTILINE)
"""Hundreds of lists within each other are more than Markdown can read."""
A_DEEP_LIST, FLATTER = "a list within six others", "write it flatter"
_MARKS = (
    (re.compile(r"^ {0,3}#{1,6} .{0,20}", re.MULTILINE), "a heading", "make it a sentence, or **strong** words"),
    (re.compile(r"^ {0,3}\|.*\|", re.MULTILINE), "a table", "write a list, or a page in docs/, which can have tables"),
    (re.compile(r"^ *[•·▪●◦] *.{0,20}", re.MULTILINE), "a bullet that makes no list", 'begin each item with "- "'),
    (TOO_DEEP, A_DEEP_LIST, FLATTER),
    (re.compile(r"!\[[^\[\]]*\]"), "a picture", "put it on a page in docs/; here there are none"),
)
_ITEM = re.compile(r"(?:[-*+]|\d{1,2}\.) +\S.{0,20}")
_HEADING = re.compile(r"#{1,6} ")
WITHIN = "a list begins within a paragraph"
EMPTY_LINE = "leave an empty line above its first item"


def marks_not_of_prose(text: str) -> Iterator[Finding]:
    """Headings, tables, pictures, and lists that aren't written as lists."""
    for pattern, name, todo in _MARKS:
        if match := pattern.search(text):
            yield Finding(f"there is {name}", todo, match[0].strip())
    lines = text.split("\n")
    for number in lists_within_paragraphs(lines):
        yield Finding(WITHIN, EMPTY_LINE, lines[number][:20].strip())


def lists_within_paragraphs(lines: Iterable[str]) -> Iterator[int]:
    """Where a list begins in the middle of a paragraph, and would be read as a part of it."""
    is_in_list = is_in_paragraph = False
    for number, line in enumerate(lines):
        is_item = bool(_ITEM.match(line))
        if is_item and is_in_paragraph:
            yield number
        is_in_list = bool(line.strip()) and (is_in_list or is_item)
        is_in_paragraph = bool(line.strip()) and not is_in_list and not _HEADING.match(line)
