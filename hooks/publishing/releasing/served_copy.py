"""A copy of a built site for web servers: each file, with compressed copies beside it."""

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from publishing.disk.folder_files import files_below, read_file
from publishing.exports.serving.compressed import ENDINGS, compressed_copies, is_copy
from publishing.finishing.manifest import COPIES, Manifest, digest


@dataclass(frozen=True)
class Before:
    """A release that was made before: what is the same in it was compressed already."""

    site: Path
    manifest: Manifest

    def copies(self, path: str, content: bytes) -> list[tuple[str, bytes]] | None:
        """The compressed copies of a file, if the file is the same, and each of them is there and whole."""
        if self.manifest.files.get(path) != digest(content):
            return None
        found = [(ending, read_file(self.site / f"{path}{ending}") or b"") for ending in ENDINGS]
        return found if all(is_copy(copy, ending, content) for ending, copy in found) else None


def copy_to_serve(site: Path, to: Path, before: Before | None = None) -> int:
    """Copy every file of a site, and compress what is worth it, with a list; gives the number of compressed copies."""
    paths = [path for path in files_below(site) if path != COPIES]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        copies = dict(chain.from_iterable(pool.map(lambda path: _copied(path, site, to, before), paths)))
    (to / COPIES).write_bytes(Manifest(copies).text.encode())
    return len(copies)


def _copied(path: str, site: Path, to: Path, before: Before | None) -> list[tuple[str, str]]:
    """The compressed copies of one file, each with its SHA-256."""
    content = (site / path).read_bytes()
    copies = before.copies(path, content) if before else None
    if copies is None:
        copies = list(compressed_copies(path.rpartition("/")[2], content))
    (to / path).parent.mkdir(parents=True, exist_ok=True)
    for ending, copy in (("", content), *copies):
        (to / f"{path}{ending}").write_bytes(copy)
    return [(f"{path}{ending}", digest(copy)) for ending, copy in copies]
