"""A preview of a copy of the example hub, run as a person would."""

import os
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.support.trees import EPOCH, EXAMPLE, copy_tree

LONGEST = 120
"""Seconds that a test waits for what must come."""
_STARTED = re.compile(r"http://127\.0\.0\.1:\d+")


@dataclass(frozen=True)
class Preview:
    """A running preview."""

    tree: Path
    origin: str
    process: subprocess.Popen[str]

    def get(self, address: str, **headers: str) -> tuple[int, str, bytes]:
        """The status, the type and the content of what stands at an address."""
        request = urllib.request.Request(f"{self.origin}{address}", headers=headers)  # noqa: S310
        try:
            with urllib.request.urlopen(request, timeout=LONGEST) as answer:  # noqa: S310
                return answer.status, answer.headers["Content-Type"], answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers["Content-Type"], error.read()

    def text(self, address: str) -> str:
        """What stands at an address, as text."""
        return self.get(address)[2].decode()

    def edit(self, name: str, old: str, new: str) -> None:
        """Save a file with one thing changed."""
        file = self.tree / name
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), "utf-8")


def start(tree: Path, port: int = 0) -> subprocess.Popen[str]:
    """Start a preview of a tree. Port 0 is any that is free."""
    settings = {**os.environ, "PORT": str(port), "SOURCE_DATE_EPOCH": str(EPOCH), "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.Popen(
        [sys.executable, "hooks/preview.py"],
        cwd=tree,
        env=settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@contextmanager
def previewing(tree: Path, content: Path = EXAMPLE) -> Iterator[Preview]:
    """Preview a copy of a hub for a while."""
    if not tree.exists():
        copy_tree(tree, content)
    process = start(tree)
    try:
        assert process.stdout is not None
        said = process.stdout.readline()
        found = _STARTED.search(said)
        assert found, said
        yield Preview(tree, found[0], process)
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=LONGEST)


def processes_of(tree: Path) -> list[Path]:
    """The running processes whose working folder is the tree, as folders of /proc."""
    return [each for each in Path("/proc").iterdir() if each.name.isdigit() and _works_in(each, tree)]


def _works_in(process: Path, tree: Path) -> bool:
    try:
        return (process / "cwd").readlink() == tree
    except OSError:
        return False


def processor_time(tree: Path) -> float:
    """Seconds of a processor that the processes of a tree have taken so far, with those that ended."""
    ticks = 0
    for process in processes_of(tree):
        with suppress(OSError):
            fields = (process / "stat").read_text().rpartition(")")[2].split()
            ticks += sum(map(int, fields[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")
