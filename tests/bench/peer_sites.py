"""The same pages for other generators: each page of a built hub as a Markdown file that holds its HTML."""

import json
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path

_CONTENT = re.compile(r'<div class="content">(.*)</div>\s*<div class="page-foot">', re.DOTALL)
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_SPACE = re.compile(r"\s*\n\s*")
_MATERIAL = "site_name: Hub\ntheme: {{name: material, features: [{features}]}}\n"
_HUGO = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}</title></head><body><nav><a href="/">Hub</a></nav>
<main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>
"""
_HUGO_SETTINGS = """title = "Hub"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
[markup.goldmark.renderer]
unsafe = true
"""


@dataclass(frozen=True)
class Peer:
    """Another generator: how its site is laid out, and how it is built."""

    name: str
    docs: str
    """The folder of its pages."""
    files: Mapping[str, str]
    """Its settings and templates."""
    commands: tuple[tuple[str, ...], ...]
    out: str

    @property
    def is_here(self) -> bool:
        """Whether its programs are installed."""
        return all(shutil.which(command[0]) for command in self.commands)

    def lay_out(self, folder: Path, pages: Mapping[str, str]) -> None:
        """Write the site's source."""
        for name, text in {**self.files, **{f"{self.docs}/{path}": text for path, text in pages.items()}}.items():
            path = folder / (name if self.docs == "docs" else name.replace("/index.md", "/_index.md"))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")


def _mkdocs(name: str, features: str, *start: str) -> Peer:
    return Peer(name, "docs", {"mkdocs.yml": _MATERIAL.format(features=features)}, (start,), "site")


PEERS = (
    _mkdocs("Material, pruned", "navigation.prune", sys.executable, "-m", "mkdocs", "build", "--quiet"),
    _mkdocs("Material", "", sys.executable, "-m", "mkdocs", "build", "--quiet"),
    _mkdocs("Zensical", "", "zensical", "build", "--clean"),
    Peer(
        "Hugo and Pagefind",
        "content",
        {"hugo.toml": _HUGO_SETTINGS, "layouts/_default/single.html": _HUGO, "layouts/_default/list.html": _HUGO},
        (("hugo", "--quiet"), ("pagefind", "--site", "public")),
        "public",
    ),
)


def pages_of(site: Path) -> dict[str, str]:
    """Every page of a built hub as Markdown, by its file."""
    return dict(_pages(site))


def _pages(site: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(site.rglob("index.html")):
        html = path.read_text("utf-8")
        content, title = _CONTENT.search(html), _TITLE.search(html)
        if content and title:
            body = _SPACE.sub("\n", content[1]).replace("{{", "&#123;&#123;").strip()
            named = json.dumps(unescape(title[1]), ensure_ascii=False)
            yield (
                path.relative_to(site).with_suffix(".md").as_posix(),
                f"---\ntitle: {named}\n---\n\n<div>\n{body}\n</div>\n",
            )


def edit(page: Path) -> None:
    """Change one fact on a page."""
    page.write_text(page.read_text("utf-8").replace("</div>", "<p>Changed.</p></div>", 1), "utf-8")
