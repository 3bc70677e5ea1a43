"""What a hub of its own look can have wrong in its templates and its style, before any page is made of them."""

from collections.abc import Iterator
from pathlib import Path

from publishing.problems import Problem
from publishing.reading.file_text import merge_conflict
from publishing.reading.folders import found_below
from publishing.reading.style_colours import STYLE, colours_told_apart

_TEXTS = (".html", ".css", ".js", ".svg")


def theme_problems(overrides: Path) -> Iterator[Problem]:
    """Marks of a merge that nobody finished, and colours that can't be told apart."""
    for path in found_below(overrides, overrides.name).paths:
        if path.suffix in _TEXTS:
            text, shown = _text(overrides / path), f"{overrides.name}/{path}"
            yield from merge_conflict(text, shown)
            if str(path) == STYLE:
                yield from colours_told_apart(text, shown)


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8", errors="replace")
    except OSError:  # whoever looks into what is published tells it
        return ""
