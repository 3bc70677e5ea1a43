"""Folders in which new ones are made, beside those whose place they take: whether their maker runs or was killed."""

import fcntl
import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp

_LOCK, _TO_BE_LOCK = "lock", "lock.new"
_HELD = {"new", "old", "whole", _LOCK, _TO_BE_LOCK}
_DAY = 24 * 60 * 60


class FolderBeside:
    """A folder beside another one. Its lock ends with its maker and with copies of that, however they end."""

    def __init__(self, of: Path) -> None:
        self.path = Path(mkdtemp(prefix=_prefix(of), dir=of.parent))
        self._lock = _locked(self.path)
        self.new = self.path / "new"
        self.replaced = self.path / "old"
        """Where the other one is while the new one is put in its place."""
        self.whole = self.path / "whole"

    def clear(self) -> None:
        """Delete it."""
        shutil.rmtree(self.path, ignore_errors=True)
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def clear_what_was_killed(of: Path) -> None:
    """Delete what makers of a folder left beside it that were killed, and give the folder back if one had taken it."""
    with suppress(OSError):  # it may not be looked into: then nothing is deleted
        for left in of.parent.iterdir():
            if re.fullmatch(rf"{re.escape(_prefix(of))}[a-z0-9_]{{8}}", left.name) and not left.is_symlink():
                with _dead(left) as is_dead:
                    if is_dead and (left / "old").is_dir() and not of.exists():
                        (left / "old").rename(of)
                    if is_dead:
                        shutil.rmtree(left, ignore_errors=True)


def _prefix(of: Path) -> str:
    return f".{of.name}-"


def _locked(folder: Path) -> int | None:
    """A lock in it, which is there under its name only when it is held; none where the disk has no locks."""
    opened = None
    try:
        opened = os.open(folder / _TO_BE_LOCK, os.O_RDWR | os.O_CREAT)
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        (folder / _TO_BE_LOCK).rename(folder / _LOCK)
    except OSError:
        if opened is not None:
            os.close(opened)
        return None
    return opened


@contextmanager
def _dead(folder: Path) -> Iterator[bool]:
    """Whether its maker was killed. Nobody else clears it away meanwhile."""
    if not folder.is_dir() or not {each.name for each in folder.iterdir()} <= _HELD:  # somebody else's
        yield False
        return
    try:
        lock = os.open(folder / _LOCK, os.O_RDWR)
    except OSError:  # Its maker was killed before it had one, or has just begun.
        yield time.time() - folder.stat().st_mtime > _DAY
        return
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield True
    except BlockingIOError:
        yield False
    finally:
        os.close(lock)
