"""A page's HTML as one chapter among others: its headings a level lower, its anchors its own."""

import re

from markupsafe import Markup

_HEADING = re.compile(r"(</?h)([1-5])\b")
_NAMED = re.compile(r'(\s(?:id|for|headers|list|aria-(?:labelledby|describedby|controls|owns|details))=")([^"]+)(?=")')
_LED_TO = re.compile(r'(\shref="#|url\(#)')


def as_chapter(html: str, slug: str) -> Markup:
    """The HTML of a whole page, to stand on another one below a heading of the first level."""
    lower = _HEADING.sub(lambda found: f"{found[1]}{int(found[2]) + 1}", html)
    named = _NAMED.sub(lambda found: found[1] + " ".join(anchor(slug, each) for each in found[2].split()), lower)
    return Markup(_LED_TO.sub(lambda found: found[1] + anchor(slug, ""), named))  # noqa: S704  (a template's output)


def anchor(slug: str, name: str) -> str:
    """What an anchor of a chapter is called on the page that holds it."""
    return f"{slug}--{name}"


def slug_of(address: str, root: str) -> str:
    """The name of the chapter that a page makes: `objectives-rehabilitation`; that of the guide itself is `first`."""
    return address.removeprefix(root).strip("/").replace("/", "-") or "first"
