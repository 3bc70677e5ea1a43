"""What search engines are told: which pages there are, which of them changed when, and what to leave alone.

A demonstration is kept out of search engines by what its pages say, which a crawler has to be able to read: so
`robots.txt` keeps nobody out, and there is no map of pages that nobody should find. A map needs whole addresses.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from html import escape

from publishing.model.site import Site

SITEMAP = "/sitemap.xml"
ROBOTS = "/robots.txt"
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_DEMONSTRATION = "# This is a demonstration. Each page says “noindex”, and can be read, so that a crawler sees it.\n"
_EVERYBODY = "User-agent: *\nDisallow:\n"


@dataclass(frozen=True, slots=True)
class MappedPage:
    """A page that may be found, with the day on which it last changed, where that is known."""

    address: str
    changed: date | None = None


def robots_txt(site: Site) -> str:
    """The text of `robots.txt`."""
    told = _DEMONSTRATION if site.demonstration else ""
    where = f"\nSitemap: {site.whole(SITEMAP)}\n" if has_sitemap(site) else ""
    return f"{told}{_EVERYBODY}{where}"


def has_sitemap(site: Site) -> bool:
    """Whether there is a map: pages must be allowed to be found, and have whole addresses."""
    return bool(site.base) and not site.demonstration


def sitemap(site: Site, pages: Iterable[MappedPage]) -> str:
    """The map of these pages (sitemaps.org, version 0.9), in the order of their addresses."""
    entries = (_entry(site, page) for page in sorted(pages, key=lambda page: page.address))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{_NAMESPACE}">\n{"".join(entries)}</urlset>\n'


def _entry(site: Site, page: MappedPage) -> str:
    changed = f"<lastmod>{page.changed}</lastmod>" if page.changed else ""
    return f"<url><loc>{escape(site.whole(page.address), quote=False)}</loc>{changed}</url>\n"
