"""The cells of tables in text: written with bars, as Markdown has them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_RULE = re.compile(r"[\s|:-]*-[\s|:-]*")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell, with the heading of its column, the first cell of its row, and its place in the text."""

    heading: str
    row: str
    text: str
    start: int
    end: int


def cells(text: str) -> Iterator[Cell]:
    """Every cell beside or below a heading. A table begins at a line with bars, and ends at a line without."""
    headings: list[str] = []
    start = 0
    for line in text.split("\n"):
        parts = list(_parts(line, start)) if "|" in line else []
        if parts and not headings:
            headings = [part[0].strip() for part in parts]
            for part, place in parts[1:]:
                yield Cell("", headings[0], part.strip(), place, place + len(part))
        elif parts and not _RULE.fullmatch(line):
            for number, (part, place) in enumerate(parts):
                heading = headings[number] if number < len(headings) else ""
                yield Cell(heading, parts[0][0].strip(), part.strip(), place, place + len(part))
        elif not parts:
            headings = []
        start += len(line) + 1


def _parts(line: str, start: int) -> Iterator[tuple[str, int]]:
    for match in re.finditer(r"[^|\n]+", line):
        if match[0].strip():
            yield match[0], start + match.start()
