"""All files of the exported hub, from the built site and from what people wrote by hand."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from publishing.disk.folder_files import files_below
from publishing.exports.moving.as_markdown import as_markdown, with_links_to_files, with_notices
from publishing.exports.moving.built_page import BuiltPage
from publishing.exports.moving.generator import STYLE, configuration, scoped
from publishing.exports.serving.static_hosts import HEADERS_FILE
from publishing.exports.sitemap import SITEMAP
from publishing.model.hub import Hub
from publishing.model.page_file import address_of_file
from publishing.model.page_slots import slots_of_page

_OF_THE_SHELL = re.compile(r"assets/(search/|[^/]*\.(js|css)$)")
"""What serves the head and foot of the hub's own pages: the other generator has its own."""
_OF_THE_SITE = {"404.html", SITEMAP.lstrip("/"), HEADERS_FILE.lstrip("/"), "manifest.txt"}
"""What speaks of the hub's own site: the other generator makes its own, and its pages need other headers."""
_STYLE = re.compile(r"assets/hub\.[^/]*\.?css")


class Export:
    """The export of one built site."""

    def __init__(self, hub: Hub, site: Path, docs: Path) -> None:
        """`docs` is the folder of the hand-written pages."""
        self._hub = hub
        self._site = site
        self._docs = docs
        self._paths = files_below(site)
        self._pages = {
            address: BuiltPage((site / path).read_text("utf-8"))
            for path in self._paths
            if (address := address_of_file(path)).endswith("/")
        }
        self._written = {each.address: each for each in hub.written if each.address in self._pages}

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Each file by its path below the export's folder."""
        sources = {address: self._source(address) for address in self._pages}
        for address, page in self._pages.items():
            yield f"docs/{sources[address]}", self._page(address, page, sources).encode()
        for path in self._paths:
            is_page = address_of_file(path) in self._pages
            if not is_page and path not in _OF_THE_SITE and not _OF_THE_SHELL.match(path):
                yield f"docs/{path}", (self._site / path).read_bytes()
        style = next((path for path in self._paths if _STYLE.fullmatch(path)), None)
        if style:
            yield f"docs/{STYLE}", scoped((self._site / style).read_text("utf-8")).encode()
        for name, text in self._configuration(sources).items():
            yield name, text.encode()

    def _page(self, address: str, page: BuiltPage, sources: Mapping[str, str]) -> str:
        title = page.title.removesuffix(f" – {self._hub.site.name}")
        if address not in self._written or any(slots_of_page(self._written[address].text)):
            return as_markdown(page, title)
        prose = with_links_to_files(self._written[address].text, sources[address], sources)
        return with_notices(page, title, prose)

    def _source(self, address: str) -> str:
        """The file of a page: a hand-written one keeps its name, so that links between them go on working."""
        if address not in self._written:
            return f"{address.lstrip('/')}index.md"
        names = (f"{address.strip('/')}.md", f"{address.lstrip('/')}index.md", f"{address.lstrip('/')}README.md")
        return next(name for name in names if (self._docs / name).is_file())

    def _configuration(self, sources: Mapping[str, str]) -> dict[str, str]:
        home = self._pages["/"]
        main = [(title, sources.get(f"/{link.lstrip('./')}", "")) for title, link in home.menu]
        menu = [(self._hub.site.name, sources["/"]), *(each for each in main if each[1])]
        return configuration(self._hub.site.name, self._hub.site.address or "", menu, hidden=home.is_hidden)
