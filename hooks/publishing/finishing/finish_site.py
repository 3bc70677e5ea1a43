"""The last step of a build: what pages share is made as small as it can be, and named by what it holds."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Protocol

import rcssmin
import rjsmin

from publishing.disk.folder_files import files_below, write_file
from publishing.exports.serving.static_hosts import HEADERS_FILE, headers_file
from publishing.finishing.content_names import is_named_by_content, named_by_content, with_new_names
from publishing.finishing.links import BrokenLink, broken_links
from publishing.finishing.page_uses import PageUses, Place, Uses, uses_of
from publishing.finishing.used_rules import used_rules
from publishing.model.hub import Hub

_INDENT = re.compile(r"\n[ \t\n]+(?=<)")
HEADERS = HEADERS_FILE.lstrip("/")
SHARED = "assets"
"""The folder of what pages share. Pages alone name its files, but for those named by content from the start."""


class Pages(Protocol):
    """Pages that are made, and are to be written once it is known what all of them use."""

    @property
    def files(self) -> frozenset[str]:
        """Where they will stand, and what else is written with them."""

    def uses(self) -> Iterable[Uses]:
        """What they use."""

    def write(self, site: Path, names: Mapping[str, str], wanted: Iterable[Place]) -> set[Place]:
        """Write them with the new names of shared files, and give those anchors that they have."""


def finish_site(site: Path, root: str = "/", made: Sequence[Pages] = ()) -> list[BrokenLink]:
    """Shrink and rename the files below `/assets/`, drop those that no page asks for, and write all pages.

    `root` is the site's own path on its host. Where `made` will be written, what is there by now doesn't count.
    Gives each link that leads nowhere.
    """
    to_write, there = frozenset[str]().union(*(each.files for each in made)), files_below(site)
    pages = [*made, PagesOnDisk(site, root, (name for name in there if name not in to_write))]
    used = Uses()
    for each in chain.from_iterable(each.uses() for each in pages):
        used.add(each)
    names = _finish_shared(site, used)
    anchors = {place for place in used.wanted if place[1]}
    found = set().union(*[each.write(site, names, anchors) for each in pages])
    is_whole = anchors <= found and {file for file, _ in used.wanted} <= to_write.union(there)
    return [] if is_whole else broken_links(site, root)


class PagesOnDisk:
    """The pages that are in the site's folder already."""

    def __init__(self, site: Path, root: str, files: Iterable[str]) -> None:
        """Read those among these files that are pages."""
        self.texts = {name: (site / name).read_text("utf-8") for name in files if name.endswith(".html")}
        self._uses = {name: uses_of(name, text, root) for name, text in self.texts.items()}

    @property
    def files(self) -> frozenset[str]:
        """Where they stand."""
        return frozenset(self.texts)

    def uses(self) -> Iterable[Uses]:
        """What they use."""
        yield Uses.of(self._uses.values())

    def write(self, site: Path, names: Mapping[str, str], wanted: Iterable[Place]) -> set[Place]:
        """Write them anew."""
        for name, text in self.texts.items():
            (site / name).write_bytes(finished(text, self._uses[name].files, names, spaced=keeps_spaces(text)).encode())
        return anchors_among(wanted, self._uses)


def anchors_among(wanted: Iterable[Place], pages: Mapping[str, PageUses]) -> set[Place]:
    """Those of the anchors that are there on these pages."""
    return {(file, anchor) for file, anchor in wanted if file in pages and anchor in pages[file].ids}


def finished(html: str, files: Mapping[str, str], names: Mapping[str, str], *, spaced: bool) -> str:
    """A page, or a part of one, as it is published: with the new names of the files that it names.

    The spaces that only line up its tags go, unless it is `spaced`.
    """
    named = with_new_names(html, files, names)
    return named if spaced else _INDENT.sub("\n", named)


def keeps_spaces(html: str) -> bool:
    """Whether spaces count somewhere on a page."""
    return "<pre" in html or "<textarea" in html


def write_headers(site: Path, hub: Hub) -> None:
    """Write those for static hosts, once all shared files have their names, where those of the site before may lie."""
    shared = (f"{SHARED}/{name}" for name in files_below(site / SHARED))
    write_file(site / HEADERS, headers_file(hub, shared).encode())


def _shared(site: Path) -> dict[str, bytes]:
    """All shared files by name, but for those that are named by what they hold."""
    names = (f"{SHARED}/{name}" for name in files_below(site / SHARED) if not is_named_by_content(name))
    return {name: (site / name).read_bytes() for name in names}


def _finish_shared(site: Path, used: Uses) -> dict[str, str]:
    """Put the shared files that are asked for in the place of all, and give their new names by the old ones."""
    shared = _shared(site)
    for name in shared:
        (site / name).unlink()
    contents = {name: content for name, content in shared.items() if name in used.asked}
    scripts = "\n".join(content.decode() for name, content in contents.items() if name.endswith(".js"))
    shrunk = {name: _shrunk(name, content, used.names, scripts) for name, content in contents.items()}
    names = {name: named_by_content(name, content) for name, content in shrunk.items()}
    for name, content in shrunk.items():
        (site / names[name]).write_bytes(content)
    return names


def _shrunk(name: str, content: bytes, names: Collection[str], scripts: str) -> bytes:
    if name.endswith(".js"):
        return str(rjsmin.jsmin(content.decode())).encode()
    return used_rules(rcssmin.cssmin(content.decode()), names, scripts).encode() if name.endswith(".css") else content
