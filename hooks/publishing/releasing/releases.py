"""The folder that a web server reads: `releases/`, one folder for each, and `current`, a link to what readers see."""

import fcntl
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from publishing.disk.system_errors import is_forbidden, is_full


class PublishError(Exception):
    """Nothing was published, and the old site is as it was; the message says why and what to do."""


def said_of(error: OSError, target: Path) -> str:
    """What the system's word for it means here."""
    if is_full(error):
        return f"The disk of {target} is full ({error.strerror}): make room, and publish again"
    if is_forbidden(error):
        what = f"{error.filename or target} may not be read or written"
        return f"{what} ({error.strerror}): publish as a user who may, or name another TARGET"
    what, todo = f"{error.filename or target} can't be read or written", "look at the disk, or name another TARGET"
    if isinstance(error, NotADirectoryError | FileExistsError):
        what, todo = f"{error.filename or target} isn't a folder", "move it away, or name another TARGET"
    return f"{what} ({error.strerror}): {todo}"


CURRENT = "current"
RELEASES = "releases"
_LOCK = ".lock"
_ID = re.compile(r"(\d{6,})-[0-9a-f]+")
_NEW = ".new-"
_OLD = ".old-"
_LINK = ".current-"


def is_release(name: str) -> bool:
    """Whether a whole release can have that name."""
    return _ID.fullmatch(name) is not None


@dataclass(frozen=True, slots=True)
class Releases:
    """The releases below a folder. A name without a dot is that of a whole one."""

    target: Path

    @property
    def folder(self) -> Path:
        """Where they stand."""
        return self.target / RELEASES

    @contextmanager
    def locked(self) -> Iterator[None]:
        """For one at a time. The lock ends with the process that holds it, however that ends. Raises `PublishError`."""
        self.folder.mkdir(parents=True, exist_ok=True)
        # Where others may write into the folder, a link could stand in its place: what that leads to isn't touched.
        with os.fdopen(os.open(self.target / _LOCK, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o666)) as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise PublishError(f"Somebody else is publishing to {self.target}: wait until that has ended") from None
            self._clean()
            yield

    def _clean(self) -> None:
        """Delete what a publication that was killed left behind."""
        for left in (*self.folder.glob(f"{_NEW}*"), *self.folder.glob(f"{_OLD}*"), *self.target.glob(f"{_LINK}*")):
            if left.is_dir() and not left.is_symlink():
                shutil.rmtree(left)
            else:
                left.unlink()

    def names(self) -> list[str]:
        """Every whole release, the oldest first."""
        return sorted((each.name for each in self.folder.iterdir() if is_release(each.name)), key=_number)

    def current(self) -> str | None:
        """The release that readers see; None too where it was deleted.

        Raises `PublishError` where something else stands in the place of the link.
        """
        link = self.target / CURRENT
        if not link.is_symlink() and not link.exists():
            return None
        name = link.readlink().name if link.is_symlink() else ""
        if link.is_symlink() and link.readlink() == Path(RELEASES, name) and is_release(name):
            return name if link.is_dir() else None
        raise PublishError(f"{link} isn't a link to a release: move it away, or name another TARGET")

    def begin(self, fingerprint: str) -> tuple[str, Path]:
        """The name of the next release, and the folder in which it is made until it is whole."""
        last = max(map(_number, self.names()), default=0)
        name = f"{last + 1:06}-{fingerprint[:10]}"
        return name, self.folder / f"{_NEW}{name}"

    @property
    def one_file(self) -> Path:
        """A name for a file that is being made, and that gets its own name once it is whole."""
        return self.folder / f"{_NEW}file"

    def keep(self, name: str) -> None:
        """What was begun is whole, and on the disk: give it its name."""
        (self.folder / f"{_NEW}{name}").rename(self.folder / name)
        _to_disk(self.folder)

    def switch(self, name: str) -> None:
        """From this moment on readers see that release."""
        link = self.target / f"{_LINK}{name}"
        link.symlink_to(Path(RELEASES, name))
        _to_disk(self.target)
        link.replace(self.target / CURRENT)
        with suppress(OSError):  # Readers see it, whatever the disk says now.
            _to_disk(self.target)

    def give_up(self, name: str) -> None:
        """Delete what was begun; what can't be deleted now is deleted next time."""
        shutil.rmtree(self.folder / f"{_NEW}{name}", ignore_errors=True)

    def prune(self, keep: int, before: str, now: str) -> list[str]:
        """Delete all but the newest; gives the names of those that went.

        What came between that which readers see now and saw before goes first: somebody went back from it, or was
        killed before anybody saw it. Whoever goes back from now on must not come to it.
        """
        names = self.names()
        between = names[names.index(before) + 1 : names.index(now)]
        gone = [*between, *[name for name in names if name not in between][:-keep]]
        for name in gone:
            (self.folder / name).rename(self.folder / f"{_OLD}{name}")
            shutil.rmtree(self.folder / f"{_OLD}{name}")
        return gone


def _to_disk(path: Path) -> None:
    """Wait until a file, or the list of a folder's names, is on the disk."""
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def all_to_disk(folder: Path) -> None:
    """Wait until everything below a folder is on the disk."""
    for path in (*folder.rglob("*"), folder):
        _to_disk(path)


def _number(name: str) -> int:
    return int(name.partition("-")[0])
