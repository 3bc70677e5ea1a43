"""A built site, as somebody finds it who knows only its folder."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.support.html_tree import Element, read_html

NOT_FOUND = "/404.html"


@dataclass(frozen=True)
class BuiltPage:
    """One page of HTML."""

    address: str
    text: str

    @cached_property
    def _read(self) -> tuple[Element, list[str]]:
        return read_html(self.text)

    @property
    def root(self) -> Element:
        """Its tree."""
        return self._read[0]

    @cached_property
    def scripts(self) -> frozenset[str]:
        """The names of the scripts that it runs, which come as one file: `hub`, `search`, `plan`."""
        files = (each.attributes["src"] for each in self.root.find_all("script") if "src" in each.attributes)
        return frozenset(name for file in files for name in posixpath.basename(file).partition(".")[0].split("-"))

    @property
    def problems(self) -> list[str]:
        """What is wrong with its tags."""
        return self._read[1]

    @cached_property
    def main(self) -> Element:
        """Its main part."""
        return self.root.one("main")

    def meta(self, name: str) -> str | None:
        """The content of a meta element, if there is one."""
        found = [each for each in self.root.find_all("meta") if each.attributes.get("name") == name]
        return found[0].attributes["content"] if found else None

    def to(self, href: str) -> str:
        """The address, from the root, that a link on it leads to."""
        return resolve(self.address, href)

    def links(self, within: Element | None = None) -> list[str]:
        """Where its links inside the site lead, from the root."""
        anchors = (within or self.root).find_all("a")
        hrefs = [each.attributes["href"] for each in anchors if "href" in each.attributes]
        return [self.to(href) for href in hrefs if not urlsplit(href).scheme]


@dataclass(frozen=True)
class BuiltSite:
    """All files of a built site."""

    folder: Path

    @cached_property
    def pages(self) -> dict[str, BuiltPage]:
        """Every page by its address."""
        found = (path.relative_to(self.folder).as_posix() for path in sorted(self.folder.rglob("*.html")))
        addresses = {f"/{name}".removesuffix("index.html"): name for name in found}
        return {
            address: BuiltPage(address, (self.folder / name).read_text("utf-8")) for address, name in addresses.items()
        }

    @cached_property
    def files(self) -> frozenset[str]:
        """The path of every file, from the root."""
        return frozenset(f"/{each.relative_to(self.folder).as_posix()}" for each in self.folder.rglob("*"))

    def texts(self) -> Iterator[tuple[str, str]]:
        """Every file that holds text, with it."""
        for path in sorted(self.folder.rglob("*")):
            if path.suffix in (".html", ".json", ".csv", ".xml", ".txt", ".svg", ".css", ".js"):
                yield f"/{path.relative_to(self.folder).as_posix()}", path.read_text("utf-8")

    def shared(self, name: str) -> str:
        """The address of a file that pages share, which its content names: of `hub.css`, /assets/hub.3f9a1c2b07.css."""
        stem, _, ending = name.rpartition(".")
        shape = re.compile(rf"/assets/{re.escape(stem)}\.[0-9a-f]{{10}}\.{re.escape(ending)}")
        (found,) = (each for each in self.files if shape.fullmatch(each))
        return found

    def read(self, address: str) -> str:
        """The text of one file."""
        return (self.folder / address.lstrip("/")).read_text("utf-8")


def resolve(page: str, href: str) -> str:
    """Where a link leads, as a browser works it out; the fragment is kept."""
    parts = urlsplit(href)
    path = unquote(parts.path)
    if path:
        joined = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
        ends = path in (".", "..") or path.endswith(("/", "/.", "/.."))
        path = f"{joined.rstrip('/')}/" if ends else joined
    else:
        path = page
    return f"{path}#{unquote(parts.fragment)}" if parts.fragment else path
