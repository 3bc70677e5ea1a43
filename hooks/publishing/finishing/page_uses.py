"""What a page uses of the rest of the site, and what it offers: read off its tags, each of which is read once.

Most tags stand alike on many pages, so that the same pages are read faster together.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape

from publishing.finishing.content_names import file_named
from publishing.finishing.links import CANONICAL, ID, LINK, place_of

_TAG = re.compile(r'<[a-zA-Z][^>"]*(?:"[^"]*"[^>"]*)*>')
_REFERENCE = re.compile(r'="([^"]*assets/[^"]*)"')
_ELEMENT = re.compile(r"[a-zA-Z][a-zA-Z0-9]*")
_CLASSES = re.compile(r'\sclass="([^"]*)"')
_TAGS_KEPT = 30_000

Place = tuple[str, str]
"""A file of the site, and an anchor in it; "" for the file as a whole."""


@dataclass(frozen=True, slots=True)
class Tag:
    """What a tag says, wherever it stands."""

    names: tuple[str, ...]
    ids: tuple[str, ...]
    links: tuple[str, ...]
    references: tuple[str, ...]
    """Its mentions of files whose names hold `assets/`."""


@dataclass(frozen=True, slots=True)
class PageUses:
    """What one page uses and offers."""

    names: frozenset[str]
    """Its elements, and its classes with a dot before them."""
    ids: frozenset[str]
    wanted: frozenset[Place]
    """Where its links inside the site lead."""
    files: Mapping[str, str]
    """The shared files that it names, by the words in which it does."""


@dataclass(frozen=True)
class Uses:
    """What many pages use together."""

    names: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    """The shared files that some page names."""
    wanted: set[Place] = field(default_factory=set)

    @classmethod
    def of(cls, pages: Iterable[PageUses]) -> "Uses":
        """What these pages use."""
        found = cls()
        for page in pages:
            found.names.update(page.names)
            found.asked.update(page.files.values())
            found.wanted.update(page.wanted)
        return found

    def add(self, others: "Uses") -> None:
        """Add what other pages use."""
        self.names.update(others.names)
        self.asked.update(others.asked)
        self.wanted.update(others.wanted)


def uses_of(page: str, html: str, root: str) -> PageUses:
    """Read a page. `page` is its file, and `root` the site's own path on its host."""
    tags = list(map(_read, set(_TAG.findall(html))))
    folder = page.split("/")[:-1]
    links = {link for tag in tags for link in tag.links}
    references = {each for tag in tags for each in tag.references}
    return PageUses(
        names=frozenset(each for tag in tags for each in tag.names),
        ids=frozenset(each for tag in tags for each in tag.ids),
        wanted=frozenset(place for link in links if (place := place_of(link, page, folder, root))),
        files={each: name for each in references if (name := file_named(each, folder, root))},
    )


@lru_cache(_TAGS_KEPT)
def _read(tag: str) -> Tag:
    links = () if CANONICAL.match(tag) else tuple(map(unescape, LINK.findall(tag)))
    references = tuple(_REFERENCE.findall(tag)) if "assets/" in tag else ()
    classes = (f".{each}" for found in _CLASSES.findall(tag) for each in found.split())
    names = (_ELEMENT.findall(tag)[0], *classes)
    return Tag(names, tuple(map(unescape, ID.findall(tag))), links, references)
