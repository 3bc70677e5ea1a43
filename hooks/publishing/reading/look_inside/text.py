"""Files that are text, and what readers get of markup."""

import re

from publishing.model.published_file import Inside

_TAGS = re.compile(r"<!--.*?(?:-->|\Z)|<[^<>]*>|\{[%#].{0,2000}?[%#]\}|\{\{.{0,500}?\}\}", re.DOTALL)
"""What is opened and never closed takes no long time; a comment hides all that follows it from browsers, too."""
_VALUES = re.compile(r"\b(?:alt|title|aria-label|content|href|src|placeholder)=\"([^\"{}]*)\"")


def of_text(content: bytes) -> Inside:
    """A file that is text."""
    return Inside(text=content.decode("utf-8", errors="replace"))


def of_markup(content: bytes) -> Inside:
    """A template or a page of HTML: what readers get of it, each letter at its place."""
    text = content.decode("utf-8", errors="replace")
    return Inside(text=_TAGS.sub(_told_by_tag, text))


def _told_by_tag(tag: re.Match[str]) -> str:
    """Spaces instead of a tag, but for the values that readers are told."""
    blank = list(re.sub(r"[^\n]", " ", tag[0]))
    for value in _VALUES.finditer(tag[0]) if tag[0].startswith("<") else ():
        blank[value.start(1) : value.end(1)] = value[1]
    return "".join(blank)
