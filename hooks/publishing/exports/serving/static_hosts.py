"""Headers and redirects for static hosts that read them from files of the site: Netlify, Cloudflare Pages and others.

Such a host keeps everything briefly unless it is told otherwise, and puts a header that two rules name together into
one. So `Cache-Control` stands in rules for single files alone: those whose names hold a hash.
"""

import re
from collections.abc import Iterable

from publishing.model.hub import Hub
from publishing.model.redirect import moves_of
from publishing.model.response_headers import HASHED, KEPT_LONG, base_path, headers_of

HEADERS_FILE = "/_headers"
REDIRECTS_FILE = "/_redirects"


def host_files(hub: Hub, files: Iterable[str]) -> dict[str, str]:
    """Each file by its address; one with nothing to say isn't made. `files` are all addresses of the site."""
    found = {HEADERS_FILE: _headers(hub, files), REDIRECTS_FILE: _redirects(hub)}
    return {address: text for address, text in found.items() if text}


def _headers(hub: Hub, files: Iterable[str]) -> str:
    base = base_path(hub.site)
    rules = [_rule(f"{base}*", headers_of(hub.site))]
    rules.append(_rule(f"{base}api/*", {"Access-Control-Allow-Origin": "*"}))
    hashed = sorted(each.lstrip("/") for each in files if re.fullmatch(HASHED, each.lstrip("/")))
    rules += [_rule(f"{base}{each}", {"Cache-Control": KEPT_LONG}) for each in hashed]
    return "".join(rules)


def _rule(where: str, headers: dict[str, str]) -> str:
    return "".join([f"{where}\n", *(f"  {name}: {value}\n" for name, value in headers.items())])


def _redirects(hub: Hub) -> str:
    base = base_path(hub.site)
    lines = (
        f"{base}{old.lstrip('/')} {base}{new.lstrip('/')} 301\n"
        for moved_from, new in moves_of(hub)
        for old in (moved_from, moved_from.rstrip("/"))
    )
    return "".join(lines)
