"""The built site's own links, checked once more: every page, file and anchor that one names is there."""

import posixpath
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

_LINK = re.compile(r'<[a-z][^>]*?\s(?:href|src)="([^"]*)"')
_ID = re.compile(r'<[a-z][^>]*?\sid="([^"]*)"')
_CANONICAL = re.compile(r'<link rel="canonical"[^>]*>')


def broken_links(site: Path, root: str = "/") -> list[str]:
    """One line for each link of the built site that leads nowhere inside it.

    `root` is the site's own path on its host: "/", or "/prevent/".
    """
    texts = {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in sorted(site.rglob("*.html"))}
    anchors = {name: {unescape(found) for found in _ID.findall(text)} for name, text in texts.items()}
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    return [line for name, text in texts.items() for line in _broken_on(name, text, root, files, anchors)]


def _broken_on(name: str, text: str, root: str, files: set[str], anchors: dict[str, set[str]]) -> Iterator[str]:
    for link in dict.fromkeys(map(unescape, _LINK.findall(_CANONICAL.sub("", text)))):
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            continue
        target = _target(name, unquote(parts.path), root)
        if target not in files:
            yield f"{name}: the link {link} leads to {target}, which isn't there"
        elif parts.fragment and unquote(parts.fragment) not in anchors.get(target, set()):
            yield f"{name}: the link {link} names a place that {target} doesn't have"


def _target(name: str, path: str, root: str) -> str:
    if not path:
        return name
    joined = path.removeprefix(root) if path.startswith("/") else posixpath.join(posixpath.dirname(name), path)
    target = posixpath.normpath(joined)
    if path.endswith("/") or target == "." or posixpath.basename(path) in (".", ".."):
        return posixpath.normpath(posixpath.join(target, "index.html"))
    return target
