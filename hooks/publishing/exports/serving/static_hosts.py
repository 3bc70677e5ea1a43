"""Headers and redirects for static hosts that read them from files of the site: Netlify, Cloudflare Pages and others.

Such a host keeps everything briefly unless it is told otherwise, and puts a header that two rules name together into
one. It follows a rule where nothing stands too: one for all of `/assets/` would let a browser remember for a year that
a file was missing, which the next release may have. So `Cache-Control` stands in rules for the hashes that are there.
"""

import re
from collections import Counter
from collections.abc import Iterable

from publishing.model.hub import Hub
from publishing.model.redirect import moves_of
from publishing.model.response_headers import HASHED, KEPT_LONG, base_path, headers_of

HEADERS_FILE = "/_headers"
REDIRECTS_FILE = "/_redirects"
MOST_RULES = 100
"""Cloudflare Pages reads no more of them."""


def headers_file(hub: Hub, shared: Iterable[str] = ()) -> str:
    """What is sent with what. `shared` are the files of the site that may be named by their content."""
    base = base_path(hub.site)
    rules = [_rule(f"{base}*", headers_of(hub.site))]
    rules.append(_rule(f"{base}api/*", {"Access-Control-Allow-Origin": "*"}))
    rules += [_rule(f"{base}assets/*.{mark}", {"Cache-Control": KEPT_LONG}) for mark in _marks(shared)]
    return "".join(rules[:MOST_RULES])


def _marks(shared: Iterable[str]) -> list[str]:
    """The hashes with the endings of their files, those of most files first: all pieces of the search have one."""
    marks = Counter(".".join(each.split(".")[-2:]) for each in shared if re.fullmatch(HASHED, each))
    return sorted(marks, key=lambda mark: (-marks[mark], mark))


def _rule(where: str, headers: dict[str, str]) -> str:
    return "".join([f"{where}\n", *(f"  {name}: {value}\n" for name, value in headers.items())])


def redirects_file(hub: Hub) -> str:
    """Where the pages that moved have gone; empty if none has."""
    base = base_path(hub.site)
    lines = (
        f"{base}{old.lstrip('/')} {base}{new.lstrip('/')} 301\n"
        for moved_from, new in moves_of(hub)
        for old in (moved_from, moved_from.rstrip("/"))
    )
    return "".join(lines)
