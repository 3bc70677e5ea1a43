"""A folder that is replaced only by a whole one: what was there before stays until then."""

import shutil
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp

from publishing.folder_files import keep_only, move_into


class FolderSwap:
    """Makes a new folder beside an old one, and puts it in its place at the end."""

    def __init__(self, old: Path, before: Path | None = None) -> None:
        """`old` need not exist. The new folder is on the same disk, so that it can be moved.

        The old one is deleted when it has been replaced, or waits in `before` for the next swap to begin with.
        """
        self.old = old
        self._before = before
        old.parent.mkdir(parents=True, exist_ok=True)
        self._beside = Path(mkdtemp(prefix=f".{old.name}-", dir=old.parent))
        self.new = self._beside / "new"
        self.new.mkdir()

    def begin_with_the_one_before(self, files: Collection[str]) -> None:
        """Let these files lie in the new folder as they did in the one before the old one, where they did.

        They are still to be written, with `write_file`: it takes much longer to delete and to write thousands of them
        than to see which have changed. What is in the new folder by now stays as it is.
        """
        whole = self._beside / "whole"
        with suppress(OSError):  # there is none, or another build has it, or it is on another disk
            if self._before:
                self._before.rename(whole)
        if whole.is_dir():
            keep_only(whole, files)
            move_into(whole, self.new)
            shutil.rmtree(self.new)
            whole.rename(self.new)

    def finish(self) -> None:
        """Put the new folder in the place of the old one."""
        replaced = self._beside / "old"
        if self.old.exists():
            self.old.rename(replaced)
        self.new.rename(self.old)
        with suppress(OSError):  # there is one already, or it may not be moved there: it is deleted
            if self._before and replaced.exists():
                self._before.parent.mkdir(parents=True, exist_ok=True)
                replaced.rename(self._before)
        self.give_up()

    def give_up(self) -> None:
        """Leave the old folder as it is, and delete what was made beside it."""
        shutil.rmtree(self._beside, ignore_errors=True)
