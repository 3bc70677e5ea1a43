"""What stands between marks, in time that grows with the text alone: also where marks are never closed."""

import re
from collections.abc import Iterator


def between(text: str, opening: str, closing: str) -> Iterator[str]:
    """Each part behind a mark, which is a pattern, and before the next closing one, which is text."""
    place = 0
    mark = re.compile(opening)
    while (found := mark.search(text, place)) and (end := text.find(closing, found.end())) >= 0:
        yield text[found.end() : end]
        place = end + len(closing)
