"""The built site's own links, checked once more: every page, file and anchor that one names is there."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

from publishing.disk.folder_files import files_below
from publishing.model.page_file import INDEX, address_of_file

LINK = re.compile(r'<[a-z][^>]*?\s(?:href|src)="([^"]*)"')
ID = re.compile(r'<[a-z][^>]*?\sid="([^"]*)"')
CANONICAL = re.compile(r'<link rel="canonical"[^>]*>')
_LOCAL = re.compile(r"[\w./#-]*", re.ASCII)
"""What a link inside the hub is made of, as a rule."""


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """A link of a page, a file of the site, that leads nowhere: its file isn't there, or has no such anchor."""

    page: str
    link: str
    target: str
    fragment: str
    anchors: frozenset[str] | None
    """Those that the target has; None if it isn't there."""

    @property
    def address(self) -> str:
        """Where the page stands."""
        return address_of_file(self.page)

    @property
    def to(self) -> tuple[str, str]:
        """The file and the anchor that it names."""
        return self.target, self.fragment

    @property
    def what(self) -> str:
        """What is wrong with it."""
        if self.anchors is None:
            return f"the link {self.link} leads to {self.target}, which isn't there"
        return f"the link {self.link} names a place that {self.target} doesn't have"

    def __str__(self) -> str:
        return f"{self.page}: {self.what}"


def broken_links(site: Path, root: str = "/") -> list[BrokenLink]:
    """Each link of the built site that leads nowhere inside it.

    `root` is the site's own path on its host: "/", or "/prevent/".
    """
    files = frozenset(files_below(site))
    texts = {name: (site / name).read_text("utf-8") for name in sorted(files) if name.endswith(".html")}
    anchors = {name: set(map(unescape, ID.findall(text))) for name, text in texts.items()}
    return [link for name, text in texts.items() for link in _broken_on(name, text, root, files, anchors)]


def _broken_on(
    name: str, text: str, root: str, files: Collection[str], anchors: Mapping[str, set[str]]
) -> Iterator[BrokenLink]:
    folder = name.split("/")[:-1]
    for link in dict.fromkeys(map(unescape, LINK.findall(CANONICAL.sub("", text)))):
        place = place_of(link, name, folder, root)
        if place is None:
            continue
        target, fragment = place
        if target not in files:
            yield BrokenLink(name, link, target, fragment, None)
        elif fragment and fragment not in anchors.get(target, set()):
            yield BrokenLink(name, link, target, fragment, frozenset(anchors.get(target, ())))


def place_of(link: str, page: str, folder: Sequence[str], root: str) -> tuple[str, str] | None:
    """The file to which a link of a page leads, and the anchor in it; None for a link that leads out of the site."""
    way = _way(link, root)
    if way is None:
        return None
    if way.up < 0 or way.up > len(folder):
        return (file_of(way.path, folder, root) if way.path else page), way.fragment
    return "/".join((*folder[: len(folder) - way.up], way.down)), way.fragment


@dataclass(frozen=True, slots=True)
class _Way:
    """What a link says, wherever it stands: many pages say the same."""

    path: str
    fragment: str
    up: int
    """How many folders it leads up, from one that is deep enough; below 0 if it doesn't begin at a folder."""
    down: str
    """The way down from there."""


@lru_cache(20_000)
def _way(link: str, root: str) -> _Way | None:
    path, fragment = _parts(link)
    if path is None:
        return None
    if not path or path.startswith("/"):
        return _Way(path, fragment, -1, "")
    steps = file_of(path, [], root).split("/")
    up = next(number for number, step in enumerate(steps) if step != "..")
    return _Way(path, fragment, up, "/".join(steps[up:]))


def _parts(link: str) -> tuple[str | None, str]:
    """The path and the anchor that a link names; no path for one that leads out of the site."""
    if _LOCAL.fullmatch(link) and not link.startswith("//"):
        path, _, fragment = link.partition("#")
        return path, fragment
    parts = urlsplit(link)
    return None if parts.scheme or parts.netloc else unquote(parts.path), unquote(parts.fragment)


def file_of(path: str, folder: Sequence[str], root: str) -> str:
    """The file that a path of a link names, on a page in a folder: from the site's own folder, as a server finds it."""
    found = [] if path.startswith("/") else [*folder]
    steps = (path.removeprefix(root) if path.startswith("/") else path).split("/")
    for step in steps:
        if step == ".." and found and found[-1] != "..":
            found.pop()
        elif step not in ("", "."):
            found.append(step)
    if steps[-1] in ("", ".", "..") or not found:
        found.append(INDEX)
    return "/".join(found)
