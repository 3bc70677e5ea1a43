"""What processes leave beside a folder whose place they were to take: interrupted, killed, or still running."""

import errno
import fcntl
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.support.laid_out import held_by, lay_out
from tests.support.trees import ROOT

from publishing.disk.folder_swap import FolderSwap

BEGIN = """
import os, sys
from pathlib import Path
from publishing.disk.folder_swap import FolderSwap
swap = FolderSwap(Path("site"))
(swap.new / "page.html").write_bytes(b"new")
"""
COPY = """
if not (copy := os.fork()):
    sys.exit()
os.waitpid(copy, 0)
swap.finish()
"""


def program(folder: Path, text: str) -> int:
    """Run it in a folder, and give its status."""
    settings = {**os.environ, "PYTHONPATH": str(ROOT / "hooks")}
    command = [sys.executable, "-c", text]
    return subprocess.run(command, cwd=folder, env=settings, check=False, stderr=subprocess.DEVNULL).returncode


def test_nothing_is_left_by_a_process_that_is_interrupted(tmp_path: Path) -> None:
    old = lay_out(tmp_path / "site", {"page.html": b"old"})
    assert program(tmp_path, f"{BEGIN}raise KeyboardInterrupt") == -signal.SIGINT
    assert held_by(old) == {"page.html": b"old"}
    assert {path.name for path in tmp_path.iterdir()} == {"site"}


def test_a_copy_of_the_process_that_ends_clears_nothing_away(tmp_path: Path) -> None:
    assert program(tmp_path, f"{BEGIN}{COPY}") == 0
    assert held_by(tmp_path / "site") == {"page.html": b"new"}


KILLED = """
import signal
os.kill(os.getpid(), signal.SIGKILL)
"""
HALFWAY = """
import signal
rename = Path.rename
def killed(path, to):
    if path.name == "new":
        os.kill(os.getpid(), signal.SIGKILL)
    return rename(path, to)
Path.rename = killed
swap.finish()
"""


@pytest.mark.parametrize("moment", [KILLED, HALFWAY])
def test_what_a_process_left_that_was_killed_is_cleared_away_by_the_next(tmp_path: Path, moment: str) -> None:
    old = lay_out(tmp_path / "site", {"page.html": b"old"})
    assert program(tmp_path, f"{BEGIN}{moment}") == -signal.SIGKILL
    assert len(list(tmp_path.glob(".site-*"))) == 1
    with FolderSwap(old) as swap:
        assert held_by(old) == {"page.html": b"old"}, "it is there again, even if the next one fails"
        assert list(tmp_path.glob(".site-*")) == [swap.new.parent]
    assert {path.name for path in tmp_path.iterdir()} == {"site"}


def test_what_a_process_makes_that_still_runs_is_left_alone(tmp_path: Path) -> None:
    old = lay_out(tmp_path / "site", {"page.html": b"old"})
    running = f"{BEGIN}print(flush=True)\nsys.stdin.read()\nswap.finish()\n"
    settings = {**os.environ, "PYTHONPATH": str(ROOT / "hooks")}
    command = [sys.executable, "-c", running]
    with subprocess.Popen(command, cwd=tmp_path, env=settings, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        other.stdout.readline()
        with FolderSwap(old):
            assert len(list(tmp_path.glob(".site-*"))) == 2
        with FolderSwap(old):  # this process has one that is done with, too
            assert len(list(tmp_path.glob(".site-*"))) == 2
        other.communicate()
    assert other.returncode == 0
    assert held_by(old) == {"page.html": b"new"}
    assert {path.name for path in tmp_path.iterdir()} == {"site"}


def test_two_of_one_process_leave_each_other_alone(tmp_path: Path) -> None:
    with FolderSwap(tmp_path / "site") as one, FolderSwap(tmp_path / "site") as other:
        assert one.new.is_dir()
        assert other.new.is_dir()


def test_what_is_somebody_elses_is_left_alone(tmp_path: Path) -> None:
    theirs = (".site-archives", ".site-two-a1b2c3d4", ".site-a1b2c3d4", ".site-a1b2c3d5/deeper")
    for name in theirs:
        lay_out(tmp_path / name, {"new.html": b"theirs"})
    lay_out(tmp_path / ".site-two-a1b2c3d4/new", {"page.html": b"of another folder"})
    (tmp_path / ".site-a1b2c3d6").symlink_to(tmp_path / ".site-a1b2c3d4")
    with FolderSwap(tmp_path / "site"):
        pass
    assert held_by(tmp_path / ".site-two-a1b2c3d4/new")
    assert all(held_by(tmp_path / name) for name in theirs)
    assert (tmp_path / ".site-a1b2c3d6").is_symlink()


@pytest.mark.parametrize(("age", "left_over"), [(60, 1), (90_000, 0)])
def test_without_a_lock_only_what_is_older_than_a_day_is_cleared_away(tmp_path: Path, age: int, left_over: int) -> None:
    """A process makes its lock a moment after its folder, and one of an earlier version made none."""
    left = tmp_path / ".site-a1b2c3d4"
    lay_out(left / "new", {"page.html": b"new"})
    then = time.time() - age
    os.utime(left, (then, then))
    with FolderSwap(tmp_path / "site"):
        assert left.exists() == bool(left_over)


def test_where_there_are_no_locks_a_folder_is_replaced_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    for content in (b"one", b"two"):
        swap = FolderSwap(tmp_path / "site")
        lay_out(swap.new, {"page.html": content})
        swap.finish()
        assert held_by(tmp_path / "site") == {"page.html": content}
    assert {path.name for path in tmp_path.iterdir()} == {"site"}
