"""Files of folders of many thousands: the disk is asked for as little as can be."""

import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
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


def keep_only(folder: Path, files: Collection[str]) -> None:
    """Delete all but these files from a folder: links too, and folders that are left empty."""
    _keep_only(folder, "", files)


def _keep_only(folder: str | Path, way: str, files: Collection[str]) -> bool:
    """Whether something is left."""
    left = False
    with os.scandir(folder) as entries:
        found = list(entries)
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            if _keep_only(entry.path, f"{way}{entry.name}/", files):
                left = True
            else:
                os.rmdir(entry.path)  # noqa: PTH106  (a path for each of thousands of folders takes longer)
        elif entry.is_file(follow_symlinks=False) and f"{way}{entry.name}" in files:
            left = True
        else:
            os.unlink(entry.path)  # noqa: PTH108  (the same)
    return left


def move_into(folder: Path, other: Path) -> None:
    """Move all files of another folder to the same places in this one."""
    for file in files_below(other):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (other / file).replace(folder / file)


def read_file(path: Path) -> bytes | None:
    """What a file holds; None of one that isn't there, or that the disk can't read."""
    with suppress(OSError):
        return path.read_bytes()
    return None


def write_file(path: Path, content: bytes) -> None:
    """Write a file, with its folders, unless it is there and holds the same.

    Nothing is written into a file that is there: it may have another name elsewhere.
    """
    with suppress(FileNotFoundError):
        if path.stat().st_size == len(content) and path.read_bytes() == content:
            return
        path.unlink()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


_NOT_TO_BE_WRITTEN = 0o022


@contextmanager
def readable_by_all() -> Iterator[None]:
    """Whatever is made meanwhile can be read by everybody, even if its maker's umask forbids that."""
    own = os.umask(0)
    os.umask(own & _NOT_TO_BE_WRITTEN)
    try:
        yield
    finally:
        os.umask(own)
