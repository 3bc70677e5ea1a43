"""Publishes again and again, and is killed at each step in turn: at each call that changes a file, and between them.

Prints what readers would have seen each time, as JSON. A process of its own, because it makes copies of itself.
"""

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from publishing.finishing.manifest import EARLIER
from publishing.releasing.compared import differences
from publishing.releasing.publication import Publication
from publishing.releasing.releases import PublishError, Releases

STEPS = ("open", "os.mkdir", "os.link", "os.rename", "os.remove", "os.rmdir", "os.symlink", "shutil.rmtree")


def main() -> None:
    """Kill at step 1, 2, 3 … until a publication ends before it is killed."""
    os.fsync = lambda fd: None  # a process is killed, and not the machine
    template, work = Path(sys.argv[1]), Path(sys.argv[2])
    command = sys.argv[3]
    told = []
    for step in range(1, 2000):
        target = work / "target"
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(template, target, symlinks=True)
        was_killed = _killed_at(step, partial(_run, command, target, work))
        told.append({"killed": was_killed, "seen": _seen(target), **_afterwards(target, work)})
        if not was_killed:
            break
    print(json.dumps(told))


def _run(command: str, target: Path, work: Path) -> None:
    if command == "publish":
        Publication(target).publish(work / "new", keep=2)
    else:
        Publication(target).roll_back()


def _killed_at(step: int, run: Callable[[], None]) -> bool:
    child = os.fork()
    if child == 0:
        _kill_at(step)
        run()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) and os.WEXITSTATUS(status):
        sys.exit("it failed instead of being killed")
    return os.WIFSIGNALED(status)


def _kill_at(step: int) -> None:
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        if done == step:
            os.kill(os.getpid(), signal.SIGKILL)

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if event in STEPS and not (event == "open" and arguments[1] == "r"):
            count()

    wait = os.fsync

    def sync(file: int) -> None:
        count()
        wait(file)

    os.fsync = sync  # type: ignore[assignment]
    sys.addaudithook(hear)


def _seen(target: Path) -> dict[str, str]:
    """What readers see, by path; not what is there for pages that are still open."""
    root = target / "current"
    found = (path for path in root.rglob("*") if path.is_file() and path.suffix not in (".gz", ".br"))
    pages = {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in found if path.name != EARLIER}
    return {name: text for name, text in pages.items() if name in pages["manifest.txt"] or name == "manifest.txt"}


def _afterwards(target: Path, work: Path) -> dict[str, object]:
    """Whether all releases are whole, whether the next publication works, and what it leaves."""
    damaged = [name for name in Releases(target).names() if differences(target / "releases" / name)]
    try:
        Publication(target).publish(work / "newer", keep=2)
    except PublishError as error:
        return {"damaged": damaged, "next": str(error)}
    hidden = [path.name for folder in (target, target / "releases") for path in folder.glob(".*")]
    count = len(list((target / "releases").iterdir()))
    return {"damaged": damaged, "next": _seen(target), "hidden": hidden, "releases": count}


if __name__ == "__main__":
    main()
