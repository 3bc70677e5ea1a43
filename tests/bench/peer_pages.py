"""The same pages as other generators make them: a plain Material, a Starlight and a bare Hugo, of the same words."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from html import unescape
from pathlib import Path

_STARLIGHT = ("astro@5", "@astrojs/starlight@0.36", "sharp")
"""The newest that run on Node 20."""
_MATERIAL = "site_name: Hub\ntheme: {name: material}\n"
_ASTRO = """import { defineConfig } from "astro/config";
import starlight from "@astrojs/starlight";
export default defineConfig({ telemetry: false, integrations: [starlight({ title: "Hub" })] });
"""
_COLLECTION = """import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
"""
_HUGO = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/style.css"></head>
<body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>
"""
_HUGO_STYLE = "body{margin:0 auto;max-width:40rem;padding:1rem;font:18px/1.6 sans-serif}"
_ICON = '<svg xmlns="http://www.w3.org/2000/svg"/>'
_BLOCK = re.compile(r"<(h[2-4]|p|li)\b[^>]*>(.*?)</\1>", re.DOTALL)
_MARKS = {"h2": "\n## ", "h3": "\n### ", "h4": "\n#### ", "p": "\n", "li": "- "}


Words = tuple[str, str]
"""A page's title, and its headings, paragraphs and lists as Markdown."""


def words_of(html: str) -> Words:
    """What a page of the hub says."""
    main = html[html.index("<main") : html.index("</main>")]
    title = re.search(r"<h1[^>]*>(.*?)</h1>", main, re.DOTALL)
    blocks = (f"{_MARKS[tag]}{_plain(inner)}" for tag, inner in _BLOCK.findall(main))
    return _plain(title[1]) if title else "", "\n".join(blocks)


def _plain(html: str) -> str:
    text = re.sub(r'<span class="term__gloss".*?(?:</span>){3}', "", html, flags=re.DOTALL)
    return re.sub(r"([*_`<>{}\[\]#])", r"\\\1", " ".join(unescape(re.sub(r"<[^>]+>", " ", text)).split()))


def make_material(folder: Path, pages: Mapping[str, Words]) -> Path:
    """A plain Material site. Pages are named by their folders, the first one by ""."""
    _write(folder, {"mkdocs.yml": _MATERIAL} | _as_markdown("docs", pages))
    _run([sys.executable, "-m", "mkdocs", "build", "--quiet"], folder)
    return folder / "site"


def make_hugo(folder: Path, pages: Mapping[str, Words]) -> Path:
    """A Hugo site with one short template, of the first page."""
    title, text = pages[""]
    files = {
        "config.toml": 'title = "Hub"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
        "content/_index.md": _front(title, text),
        "layouts/index.html": _HUGO,
        "static/style.css": _HUGO_STYLE,
        "static/icon.svg": _ICON,
    }
    _write(folder, files)
    _run(["hugo", "--quiet"], folder)
    return folder / "public"


def make_starlight(folder: Path, pages: Mapping[str, Words]) -> Path:
    """A Starlight site."""
    files = {
        "package.json": '{ "type": "module", "private": true }',
        "astro.config.mjs": _ASTRO,
        "src/content.config.ts": _COLLECTION,
    }
    _write(folder, files | _as_markdown("src/content/docs", pages))
    if not (folder / "node_modules/@astrojs/starlight").is_dir():
        _run(["npm", "install", "--no-audit", "--no-fund", *_STARLIGHT], folder)
    _run(["npx", "astro", "build"], folder)
    return folder / "dist"


def _as_markdown(folder: str, pages: Mapping[str, Words]) -> dict[str, str]:
    return {f"{folder}/{name}index.md": _front(title, text) for name, (title, text) in pages.items()}


def _front(title: str, text: str) -> str:
    return f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\n---\n{text}\n"


PEERS: Mapping[str, Callable[[Path, Mapping[str, Words]], Path]] = {
    "Hugo, bare": make_hugo,
    "Starlight": make_starlight,
    "Material, plain": make_material,
}


def _write(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")


def _run(command: list[str], folder: Path) -> None:
    if shutil.which(command[0]) is None:
        raise FileNotFoundError(f"{command[0]} isn't installed")
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=600)
