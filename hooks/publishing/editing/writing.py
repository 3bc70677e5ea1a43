"""Files that are written whole, and all or none: what an editor has is never lost to a full disk."""

import os
import secrets
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from publishing.disk.system_errors import is_forbidden, is_full

UNCHANGED = "Nothing was changed."


class NotWrittenError(Exception):
    """What was asked for isn't written; the text says why, what to do, and how the files are now."""


def write_whole(files: Mapping[Path, str]) -> None:
    """Write all these files, with their folders; what stood there keeps its permissions. Raises `NotWrittenError`.

    Then all files are as they were: each new text is whole on the disk before the first one takes its place.
    """
    changes = _Changes(files)
    try:
        changes.do()
    except BaseException as error:
        left = changes.undo()
        if isinstance(error, OSError):
            raise NotWrittenError(f"{_said_of(error, changes.now)}. {left or UNCHANGED}") from error
        raise


class _Changes:
    """What is done to all the files, so that it can be undone."""

    def __init__(self, files: Mapping[Path, str]) -> None:
        self.now = Path()
        """With what it is busy."""
        self._files = files
        self._made: list[Path] = []
        self._changes: list[_Change] = []
        self._done: list[_Change] = []

    def do(self) -> None:
        for path, text in self._files.items():
            self.now = path
            for folder in reversed([each for each in path.parents if not each.exists()]):
                folder.mkdir()
                self._made.append(folder)
            self._changes.append(_Change(path))
            self._changes[-1].prepare(text)
        for change in self._changes:
            self.now = change.path
            change.do()
            self._done.append(change)
        for change in self._changes:
            change.tidy()

    def undo(self) -> str:
        """Put everything back; in a sentence, what couldn't be."""
        left = [each.kept for each in self._changes if not (each.undo() if each in self._done else each.tidy())]
        for folder in reversed(self._made):
            with suppress(OSError):  # another program has put something there meanwhile
                folder.rmdir()
        return f"This was changed all the same, and is to be put back by hand: {'; '.join(left)}." if left else ""


class _Change:
    """One file's new text, ready beside it under a hidden name, and beside that what it says now."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = path.resolve()  # a link stays one
        mark = f".{self._file.name}.{secrets.token_hex(4)}"
        self._new, self._old = self._file.with_name(f"{mark}.new"), self._file.with_name(f"{mark}.old")

    @property
    def kept(self) -> str:
        """Where to find what was there."""
        return f"{self.path} (its old text is in {self._old})" if self._old.exists() else f"{self.path} (it is new)"

    def prepare(self, text: str) -> None:
        """Do all that needs room or permission."""
        with self._new.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if self._file.exists():
            with self._file.open("r+b"):  # raises where it may not be written: to replace it asks for less
                shutil.copy2(self._file, self._old)
            shutil.copymode(self._file, self._new)

    def do(self) -> None:
        """Put the new text in its place."""
        self._new.replace(self._file)

    def undo(self) -> bool:
        """Put back what was there, if it can be."""
        try:
            if self._old.exists():
                self._old.replace(self._file)
            else:
                self._file.unlink()
        except OSError:
            return False
        return True

    def tidy(self) -> bool:
        """Leave nothing beside the file."""
        for each in (self._new, self._old):
            with suppress(OSError):
                each.unlink(missing_ok=True)
        return True


def _said_of(error: OSError, path: Path) -> str:
    if is_full(error):
        return f"There is no room on the disk for {path} ({error.strerror}): make room, and try again"
    if is_forbidden(error):
        return f"{path} may not be written ({error.strerror}): change the permissions of file and folder, and try again"
    return f"{path} can't be written ({error.strerror}): put right what stands in the way, and try again"
