"""Links to other sites, each with the pages that it stands on: read off the finished pages themselves."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from html import unescape
from urllib.parse import urlsplit

from publishing.model.addresses import EXTERNAL_LINKS, SOURCES_LINKS, is_for_safety
from publishing.model.hub import Hub
from publishing.pages.page import Contents, Link, Page

_LINK = re.compile(r'<a\b[^>]*?\shref="(https?://[^"]+)"')


@dataclass(frozen=True, slots=True)
class ExternalLink:
    """A page of another site, and the addresses of the pages that link to it."""

    address: str
    pages: tuple[str, ...]

    @property
    def host(self) -> str:
        """The other site."""
        return urlsplit(self.address).netloc.removeprefix("www.")

    @property
    def listed_on(self) -> str:
        """The page that lists it: what only the pages of sources lead to stands apart."""
        if not all(page.startswith("/sources/") for page in self.pages):
            return EXTERNAL_LINKS
        return SOURCES_LINKS[self.host >= "m"]

    @property
    def is_critical(self) -> bool:
        """Whether somebody who is worried may need it."""
        return any(map(is_for_safety, self.pages))


def pages(hub: Hub) -> Iterator[Page]:
    """Three pages, so that none is too long. What they list is given to them once all others are rendered."""
    yield _list(
        hub,
        EXTERNAL_LINKS,
        "Links to other sites",
        "Links of this hub that lead to another site, and the pages on which they stand.",
        "Links",
    )
    for address, letters in zip(SOURCES_LINKS, ("A to L", "M to Z"), strict=True):
        yield _list(
            hub,
            address,
            f"Links to sources on other sites, {letters}",
            f"Links to other sites, {letters}, that stand on the pages of this hub’s sources alone.",
            f"Links to sources, {letters}",
        )


def _list(hub: Hub, address: str, title: str, description: str, short_title: str) -> Page:
    return Page(
        address=address,
        title=title,
        description=description,
        template="external_links.html",
        origin=hub.site.origin,
        kind="About",
        given={"links": (), "sites": 0, "exit_to": Link("Exit this page", hub.site.exit_to)},
        in_search=False,
        contents=Contents.NOWHERE,
        short_title=short_title,
        is_last=True,
    )


def with_links(page: Page, links: Iterable[ExternalLink]) -> Page:
    """A page with the links that it lists."""
    listed = [each for each in links if each.listed_on == page.address]
    return replace(page, given={**page.given, "links": listed, "sites": len({each.host for each in listed})})


def links_out_of(html: str) -> tuple[str, ...]:
    """The links to other sites on a page."""
    return tuple(dict.fromkeys(map(unescape, _LINK.findall(html))))


def external_links(links_of: Mapping[str, Iterable[str]]) -> list[ExternalLink]:
    """The links to other sites on pages, by the pages' addresses; in the order of their hosts."""
    found: dict[str, list[str]] = {}
    for page, links in links_of.items():
        if not page.startswith(EXTERNAL_LINKS):
            for link in links:
                found.setdefault(link.partition("#")[0], []).append(page)
    told = (ExternalLink(address, tuple(dict.fromkeys(on))) for address, on in found.items())
    return sorted(told, key=lambda each: (each.host, each.address))


def links_as_json(links: Iterable[ExternalLink]) -> str:
    """The same for programs, such as `make links`."""
    told = [{"address": each.address, "pages": list(each.pages), "critical": each.is_critical} for each in links]
    return json.dumps({"links": told}, indent=1, ensure_ascii=False) + "\n"
