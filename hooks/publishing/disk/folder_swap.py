"""A folder that is replaced only by a whole one: what was there before stays until then."""

import atexit
import errno
import os
import shutil
from collections.abc import Collection, Iterable
from contextlib import AbstractContextManager, suppress
from pathlib import Path

from publishing.disk.folder_beside import FolderBeside, clear_what_was_killed
from publishing.disk.folder_files import keep_only, move_into, write_file


class FolderSwap(AbstractContextManager["FolderSwap"]):
    """Makes a new folder beside an old one, and puts it in its place at the end.

    What isn't finished when the block is left, or when the process ends, is given up. What a process left behind that
    was killed is cleared away by the next one.
    """

    def __init__(self, old: Path, before: Path | None = None, *, is_named: bool = False) -> None:
        """`old` need not exist. If it is a link, it stays one, and the folder to which it leads is replaced.

        The new folder is on the same disk, so that it can be moved. The old one is deleted when it has been replaced,
        or waits in `before` for the next swap to begin with. Where somebody named it with `OUT=`, it isn't replaced if
        anything else is in it.
        """
        self.old = old.resolve()
        self._before = before
        self._is_named = is_named
        self._process = os.getpid()
        self.old.parent.mkdir(parents=True, exist_ok=True)
        clear_what_was_killed(self.old)
        self._beside = FolderBeside(self.old)
        atexit.register(self.give_up)
        self.new = self._beside.new
        self.new.mkdir()

    def begin_with_the_one_before(self, files: Collection[str]) -> None:
        """Let these files lie in the new folder as they did in the one before the old one, where they did.

        They are still to be written, with `write_file`: it takes much longer to delete and to write thousands of them
        than to see which have changed. What is in the new folder by now stays as it is. Where there is no old one,
        none will wait in the end, so the one before is left to those who can give one back.
        """
        whole = self._beside.whole
        with suppress(OSError):  # there is none, or another build has it, or it is on another disk
            if self._before and self.old.exists():
                self._before.rename(whole)
        if whole.is_dir() and not whole.is_symlink():  # what is behind a link belongs to others
            keep_only(whole, files)
            move_into(whole, self.new)
            shutil.rmtree(self.new)
            whole.rename(self.new)

    def finish(self) -> None:
        """Put the new folder in the place of the old one. Raises `OSError`: then the old one is there as before."""
        try:
            if self._is_named and self.old.exists():
                self._must_hold_nothing_else()
            if self.old.exists():
                self.old.rename(self._beside.replaced)
            self.new.rename(self.old)
        except BaseException:
            self.give_up()
            raise
        with suppress(OSError):  # there is one already, or it may not be moved there: it is deleted
            if self._before and self._beside.replaced.exists():
                self._before.parent.mkdir(parents=True, exist_ok=True)
                self._beside.replaced.rename(self._before)
        self._clear()

    def _must_hold_nothing_else(self) -> None:
        others = {each.name for each in self.old.iterdir()} - {each.name for each in self.new.iterdir()}
        if others:
            raise FileExistsError(errno.EEXIST, f"it holds {min(others)}, which would be lost", str(self.old))

    def give_up(self) -> None:
        """Leave the old folder as it is, and delete what was made beside it. Once it is finished, nothing happens."""
        if os.getpid() != self._process:  # a copy of the process that makes it
            return
        if self._beside.replaced.exists() and not self.old.exists():
            self._beside.replaced.rename(self.old)
        self._clear()

    def __exit__(self, *_: object) -> None:
        """Leave nothing of a folder that isn't whole, whatever happened."""
        self.give_up()

    def _clear(self) -> None:
        self._beside.clear()
        atexit.unregister(self.give_up)


def write_folder(folder: Path, files: Iterable[tuple[str, bytes]], *, is_named: bool = False) -> None:
    """Put all files, by their names, in the place of a folder at once, or nothing. Raises `OSError`."""
    with FolderSwap(folder, is_named=is_named) as swap:
        for name, content in files:
            write_file(swap.new / name, content)
        swap.finish()
