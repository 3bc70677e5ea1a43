"""Folders that nobody needs any more: moved out of the way at once, and deleted while the next build works.

To delete thousands of files takes as long as to write them, and nobody has to wait for it.
"""

import shutil
import subprocess
import sys
from pathlib import Path

_DELETE = "import shutil, sys\nfor each in sys.argv[1:]: shutil.rmtree(each, ignore_errors=True)"


class OldFolders:
    """A folder of such folders. It may be deleted at any time."""

    def __init__(self, place: Path) -> None:
        """It need not exist."""
        self._place = place
        self._deleting: subprocess.Popen[bytes] | None = None

    def begin(self) -> None:
        """Begin to delete what earlier builds left, in a process of its own: this one has other work."""
        left = [str(each) for each in self._place.iterdir()] if self._place.is_dir() else []
        if left:
            self._deleting = subprocess.Popen([sys.executable, "-I", "-S", "-c", _DELETE, *left])  # noqa: S603  (paths of our own)

    def take(self, folder: Path) -> None:
        """Move a folder here; one that is on another disk, or that may not be moved, is deleted at once."""
        try:
            self._place.mkdir(parents=True, exist_ok=True)
            folder.rename(self._place / folder.name)
        except OSError:
            shutil.rmtree(folder, ignore_errors=True)

    def end(self) -> None:
        """Wait until what was begun is done."""
        if self._deleting:
            self._deleting.wait()
