"""A few files that stand for a built site, where its pages don't matter."""

import hashlib
from pathlib import Path

from publishing.finishing.manifest import write_manifest


def hashed(name: str, text: str) -> str:
    """The path of a file that its content names."""
    stem, _, ending = name.rpartition(".")
    return f"assets/{stem}.{hashlib.sha256(text.encode()).hexdigest()[:10]}.{ending}"


def small_site(folder: Path, word: str, without: tuple[str, ...] = ()) -> Path:
    """A site in which every file holds the word, with its manifest."""
    style = hashed("hub.css", f"p {{ content: '{word}' }}")
    files = {
        "index.html": f"<title>{word}</title><link href='{style}'>" + "<p>home</p>" * 40,
        "404.html": f"<title>{word}</title>not here",
        "contacts/index.html": f"<title>{word}</title>contacts",
        "a page/index.html": f"<title>{word}</title>a name with a space, and ünusual letters",
        ".well-known/security.txt": f"Contact: {word}",
        "_headers": f"/*\n  X-Word: {word}\n",
        style: f"p {{ content: '{word}' }}",
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    write_manifest(folder, without)
    return folder
