"""The names by which a style sheet can speak of what stands on a page."""

import re
from collections.abc import Iterator

_TAG = re.compile(r"<([a-z][a-z0-9-]*)((?:\s+[^\s=>]+(?:\s*=\s*\"[^\"]*\")?)*)", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"\s([a-z-]+)(?:=\"([^\"]*)\")?", re.IGNORECASE)


def names_on(html: str) -> frozenset[str]:
    """Its elements, attributes, classes and ids, as selectors write them: `p`, `[href]`, `.lead`, `#content`."""
    found: set[str] = set()
    for tag, attributes in set(_TAG.findall(html)):
        found.add(tag.lower())
        for name, value in _ATTRIBUTE.findall(attributes):
            found.update(_names(name.lower(), value))
    return frozenset(found)


def _names(attribute: str, value: str) -> Iterator[str]:
    yield f"[{attribute}]"
    if attribute == "class":
        yield from (f".{each}" for each in value.split())
    elif attribute == "id":
        yield f"#{value}"
