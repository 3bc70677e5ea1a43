"""The kinds of elements on a site, each in its surroundings, and few pages that together show all of them."""

from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from tests.support.html_tree import Element
from tests.support.sites import BuiltSite

TELLING = frozenset(("align", "aria-current", "class", "fill", "role", "scope", "stroke", "tabindex", "type"))
"""Attributes whose values make a kind; of a link, its scheme does, and of the others, that they are there."""


def kinds(element: Element, above: str = "") -> Iterator[str]:
    """The kind of each element: what it looks like, after the same for all that it stands in."""
    kind = f"{above} {_look(element)}".strip()
    yield kind
    for child in element.children:
        if isinstance(child, Element):
            yield from kinds(child, kind)


def kinds_by_page(site: BuiltSite) -> dict[str, frozenset[str]]:
    """What each page of a site shows."""
    return {address: frozenset(kinds(page.root.one("html"))) for address, page in sorted(site.pages.items())}


def _look(element: Element) -> str:
    return element.tag + "".join(_told(name, value) for name, value in sorted(element.attributes.items()))


def _told(name: str, value: str) -> str:
    if name == "href":
        return f"[{name}={urlsplit(value).scheme}]"
    return f"[{name}={value}]" if name in TELLING else f"[{name}]"


def covering(shown: Mapping[str, frozenset[str]]) -> list[str]:
    """Few pages that show all that any page shows: at each step the one that adds most."""
    missing = frozenset[str]().union(*shown.values())
    chosen: list[str] = []
    while missing:
        chosen.append(max(shown, key=lambda address: len(shown[address] & missing)))
        missing -= shown[chosen[-1]]
    return chosen
