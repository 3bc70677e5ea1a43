"""A folder that is replaced only by a whole one: what was there before stays until then."""

import shutil
from pathlib import Path
from tempfile import mkdtemp

from publishing.old_folders import OldFolders


class FolderSwap:
    """Makes a new folder beside an old one, and puts it in its place at the end."""

    def __init__(self, old: Path, old_folders: OldFolders | None = None) -> None:
        """`old` need not exist. The new folder is on the same disk, so that it can be moved.

        The old one is deleted when it has been replaced, or handed to `old_folders`.
        """
        self.old = old
        self._old_folders = old_folders
        old.parent.mkdir(parents=True, exist_ok=True)
        self._beside = Path(mkdtemp(prefix=f".{old.name}-", dir=old.parent))
        self.new = self._beside / "new"
        self.new.mkdir()

    def finish(self) -> None:
        """Put the new folder in the place of the old one."""
        if self.old.exists():
            self.old.rename(self._beside / "old")
        self.new.rename(self.old)
        if self._old_folders:
            self._old_folders.take(self._beside)
        self.give_up()

    def give_up(self) -> None:
        """Leave the old folder as it is, and delete what was made beside it."""
        shutil.rmtree(self._beside, ignore_errors=True)
