"""Files that are named by what they hold, so that a browser can keep them for ever."""

import hashlib
import posixpath
import re
from collections.abc import Iterator, Mapping
from html import unescape
from urllib.parse import urlsplit

_REFERENCE = re.compile(r'(?<==")[^"]*assets/[^"]*(?=")')
_DIGITS = 10
_NAMED = re.compile(r"\.[0-9a-f]{8,}\.[a-z0-9]+")


def named_by_content(name: str, content: bytes) -> str:
    """The name with a mark of the content: `assets/hub.css` becomes `assets/hub.3f9a1c2b07.css`."""
    stem, dot, ending = name.rpartition(".")
    return f"{stem}.{hashlib.sha256(content).hexdigest()[:_DIGITS]}{dot}{ending}"


def is_named_by_content(name: str) -> bool:
    """Whether a file has such a name already: pieces of the search index, which no page names."""
    return _NAMED.search(name) is not None


def references(page: str, html: str, base: str) -> Iterator[str]:
    """The files of the site whose names hold `assets/`, as a page refers to them. `base` is the site's own path."""
    for found in dict.fromkeys(_REFERENCE.findall(html)):
        if name := _file(page, found, base):
            yield name


def with_new_names(page: str, html: str, names: Mapping[str, str], base: str) -> str:
    """The page, with the new name in each reference to a file that has one."""

    def renamed(match: re.Match[str]) -> str:
        old = _file(page, match[0], base)
        if old not in names:
            return match[0]
        return match[0].replace(posixpath.basename(old), posixpath.basename(names[old]))

    return _REFERENCE.sub(renamed, html)


def _file(page: str, reference: str, base: str) -> str:
    """The path in the site's folder; "" for what lies elsewhere."""
    parts = urlsplit(unescape(reference))
    if parts.scheme or parts.netloc:
        return ""
    path = f"/{parts.path.removeprefix(base)}" if parts.path.startswith("/") else parts.path
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(page), path)).lstrip("/")
