"""Patterns of the guard. To compile all of them takes longer than most builds look for anything."""

import re
from collections.abc import Iterator
from functools import cached_property


class Pattern:
    """A regular expression that is compiled when it is first used. Its methods are those of `re.Pattern`."""

    def __init__(self, written: str) -> None:
        self._written = written

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._written)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Each match between two places."""
        return self._compiled.finditer(text, start, len(text) if end is None else end)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match between two places."""
        return self._compiled.search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins at a place."""
        return self._compiled.match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match that is the whole text."""
        return self._compiled.fullmatch(text)
