"""Which files lie in a folder: asked of the disk once, for folders of many thousands."""

import os
from collections.abc import Iterator
from pathlib import Path


def files_below(folder: Path) -> list[str]:
    """The files in a folder and in those within it, in order: each as its way from there, with slashes.

    A link to a folder isn't followed. Where there is no folder, there are no files.
    """
    return sorted(_below(folder, "")) if folder.is_dir() else []


def _below(folder: str | Path, way: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _below(entry.path, f"{way}{entry.name}/")
            elif entry.is_file():
                yield f"{way}{entry.name}"
