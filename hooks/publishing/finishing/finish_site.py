"""The last step of a build: what pages share is made as small as it can be, and named by what it holds."""

import re
from collections.abc import Mapping
from pathlib import Path

import rjsmin

from publishing.finishing.content_names import is_named_by_content, named_by_content, references, with_new_names
from publishing.finishing.page_names import names_on
from publishing.finishing.script_names import ScriptNames
from publishing.finishing.style_sheet import Usage, used_rules

_INDENT = re.compile(r"\n[ \t\n]+(?=<)")
SHARED = "assets"
"""The folder of what pages share. Pages alone name its files, but for those named by content from the start."""


def finish_site(site: Path, base: str = "/") -> None:
    """Shrink and rename the files below `/assets/`, and drop those that no page asks for. `base` is the site's path."""
    pages = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}
    asked, seen = _asked_and_seen(pages, base)
    contents = _take(site, asked)
    shrunk = {name: _shrunk(name, content, contents, seen) for name, content in contents.items()}
    names = {name: named_by_content(name, content) for name, content in shrunk.items()}
    for name, content in shrunk.items():
        (site / names[name]).write_bytes(content)
    for page, path in pages.items():
        path.write_bytes(without_indents(with_new_names(page, path.read_text("utf-8"), names, base)).encode())


def _asked_and_seen(pages: Mapping[str, Path], base: str) -> tuple[set[str], set[frozenset[str]]]:
    """The files that pages name, and what a style sheet can speak of on each page."""
    asked: set[str] = set()
    seen: set[frozenset[str]] = set()
    for page, path in pages.items():
        html = path.read_text("utf-8")
        asked.update(references(page, html, base))
        seen.add(names_on(html))
    return asked, seen


def without_indents(html: str) -> str:
    """The page without the spaces that only line up its tags; where spaces count, all of them stay."""
    return html if "<pre" in html or "<textarea" in html else _INDENT.sub("\n", html)


def _take(site: Path, asked: set[str]) -> dict[str, bytes]:
    """Take all shared files out of the site, and give the content of those that are asked for, by name."""
    files = (path for path in sorted((site / SHARED).rglob("*")) if path.is_file())
    shared = [path for path in files if not is_named_by_content(path.name)]
    contents = {path.relative_to(site).as_posix(): path.read_bytes() for path in shared}
    for path in shared:
        path.unlink()
    return {name: content for name, content in contents.items() if name in asked}


def _shrunk(name: str, content: bytes, contents: Mapping[str, bytes], seen: set[frozenset[str]]) -> bytes:
    if name.endswith(".js"):
        return str(rjsmin.jsmin(content.decode())).encode()
    if name.endswith(".css"):
        scripts = (each.decode() for other, each in contents.items() if other.endswith(".js"))
        return used_rules(content.decode(), Usage(seen, ScriptNames.of(scripts))).encode()
    return content
