"""The data as it was at a commit, read from the git repository that it stands in. The network is never asked."""

import io
import subprocess
import tarfile
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from publishing.reading.git import git, said
from publishing.reading.read_hub import Reading, read_hub


class HistoryError(Exception):
    """What was asked of the history can't be had. Says what to do."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A commit: its whole id, and its day."""

    id: str
    date: date


@dataclass(frozen=True, slots=True)
class Standing:
    """Which commit a data folder stands in. None: there is no history."""

    commit: str | None
    is_changed: bool = False
    """Whether something was changed in it since."""


def standing(data: Path) -> Standing:
    """Where the data folder stands; a folder without a history is none the worse."""
    try:
        commit = git(data, "rev-parse", "--verify", "--quiet", "HEAD").decode().strip()
        return Standing(commit, bool(git(data, "status", "--porcelain", "--", ".")))
    except (FileNotFoundError, subprocess.CalledProcessError):
        return Standing(None)


def moment(data: Path, name: str) -> Moment:
    """The commit that a name means: an id, a tag, a branch. Raises `HistoryError`."""
    _must_be_in_a_repository(data)
    try:
        found = git(data, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    except subprocess.CalledProcessError as error:
        raise HistoryError(_why_unknown(data, name)) from error
    commit = found.decode().strip()
    written = git(data, "show", "--no-patch", "--format=%cI", "--end-of-options", commit).decode().strip()
    return Moment(commit, datetime.fromisoformat(written).date())


def must_be_in_order(data: Path, before: Moment, after: Moment) -> None:
    """Refuse a comparison told backwards: what was added would seem to be removed. Raises `HistoryError`."""
    if before.id == after.id:
        return
    try:
        git(data, "merge-base", "--is-ancestor", after.id, before.id)
    except subprocess.CalledProcessError:
        return
    raise HistoryError(
        f"FROM= names the commit {before.id[:12]}, which comes after {after.id[:12]}, named by TO=: turn the two round."
    )


def reading_at(data: Path, when: Moment) -> Reading:
    """What the data folder held at a commit. The hand-written pages are left out. Raises `HistoryError`."""
    what = f"The data folder can't be read at the commit {when.id[:12]}"
    archive = _archive(data, when, what, f"choose a commit that has this folder, {data}, and ")
    with TemporaryDirectory(prefix="hub-at-") as folder:
        _unpack(archive, Path(folder))
        return read_hub(Path(folder), Path(folder, ".no-pages"))


def tree_at(tree: Path, when: Moment, to: Path) -> None:
    """Put the whole folder into another, as it was at a commit. Raises `HistoryError`."""
    _unpack(_archive(tree, when, f"The commit {when.id[:12]} can't be read"), to)


def _archive(folder: Path, when: Moment, wrong: str, todo: str = "") -> bytes:
    try:
        return git(folder, "archive", "--format=tar", when.id)
    except subprocess.CalledProcessError as error:
        fetch = "in a clone that lacks files, fetch them with git fetch --refetch --no-filter."
        raise HistoryError(f"{wrong} (git says: {said(error)}): {todo}{fetch}") from error


def _unpack(archive: bytes, folder: Path) -> None:
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            content = tar.extractfile(member) if member.isfile() else None
            path = PurePosixPath(member.name)
            if content and not path.is_absolute() and ".." not in path.parts:
                file = folder / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content.read())


def _must_be_in_a_repository(data: Path) -> None:
    try:
        git(data, "rev-parse", "--show-toplevel")
    except FileNotFoundError as error:
        raise HistoryError("git isn't installed: install it (on Debian: apt-get install git).") from error
    except subprocess.CalledProcessError as error:
        first = said(error).partition("\n")[0]
        raise HistoryError(
            f"There is no history of the data folder {data} (git says: {first}): work in a clone of the hub's "
            "repository."
        ) from error


def _why_unknown(data: Path, name: str) -> str:
    if git(data, "rev-parse", "--is-shallow-repository").decode().strip() == "true":
        return (
            f"This clone is shallow, and doesn't hold the commit {name!r}: fetch the whole history with "
            "git fetch --unshallow, and try again."
        )
    return f"There is no commit {name!r} in this clone: choose one that git log shows, or fetch it first."
