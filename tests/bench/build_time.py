"""What builds take: of the real hub, of made hubs of any size, and of the same pages by other generators.

Each is built from nothing, again with nothing changed, and with one fact changed. Nothing is deleted before the end:
some disks are slow for minutes where much was deleted. Generators that aren't installed are left out by name. Give
sizes of made hubs (in pages) to try others than 60, 600 and 6,000; `--alone` leaves peers out.
"""

import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from compileall import compile_dir
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.bench.made_hub import make_hub
from tests.bench.peer_sites import PEERS, Peer, edit, pages_of
from tests.support.trees import EPOCH, ROOT

SIZES = (60, 600, 6000)
"""Pages. A hub of 60 is the smallest that can be made, of about 260."""
SLOW = 1000
"""Pages from which default Material is left out: its time grows with the square of them."""
_LOOK_EVERY = 0.5
"""Seconds. Each look keeps a processor from its work for some hundredths of a second."""
_HUB = ("-m", "mkdocs", "build", "--strict", "--site-dir", "site")
_FACTS = "data/national/definitions"
_GLOSS = re.compile(r"(?ms)^(gloss:.*?\.)$")
"""The plain meaning of a term: it stands on each page that uses the term."""


@dataclass(frozen=True)
class Run:
    """One build, of all its processes together. Seconds and megabytes."""

    cpu: float
    wall: float
    memory: float


@dataclass(frozen=True)
class Site:
    """Something to build."""

    name: str
    tree: Path
    out: Path
    commands: Sequence[Sequence[str]]
    edit: Callable[[], None]


def main(sizes: Sequence[int], *, alone: bool) -> None:
    """Print a line of a table for each build."""
    row("site", "pages", "built", "CPU s", "wall s", "CPU ms/page", "peak MB", "output MB")
    row(*["---"] * 8)
    with tempfile.TemporaryDirectory() as place:
        make_hub(Path(place) / "real", 0, content=ROOT)
        _measure(_hub("this hub", Path(place) / "real"))
        for size in sizes:
            tree = Path(place) / str(size)
            make_hub(tree, size)
            _measure(_hub("made hub", tree))
            pages = {} if alone else pages_of(tree / "site")
            for peer in () if alone else PEERS:
                _measure_peer(peer, Path(place) / f"{size}-{peer.name}", pages)


def _measure_peer(peer: Peer, tree: Path, pages: dict[str, str]) -> None:
    if not peer.is_here:
        return row(peer.name, len(pages), "isn’t installed", *[""] * 5)
    if peer.name == "Material" and len(pages) > SLOW:
        return row(peer.name, len(pages), "left out", *[""] * 5)
    peer.lay_out(tree, pages)
    page = next((tree / peer.docs).rglob("contacts/*.md"))
    return _measure(Site(peer.name, tree, tree / peer.out, peer.commands, lambda: edit(page)))


def _hub(name: str, tree: Path) -> Site:
    fact = min((tree / _FACTS).glob("*.yml"))

    def change() -> None:
        fact.write_text(_GLOSS.sub(r"\1 Changed.", fact.read_text("utf-8"), count=1), "utf-8")

    compile_dir(tree / "hooks", quiet=1)  # as other generators were compiled when they were installed
    return Site(name, tree, tree / "site", ((sys.executable, *_HUB),), change)


def _measure(site: Site) -> None:
    for kind in ("cold", "again", "edited"):
        if kind == "edited":
            site.edit()
        run = build(site)
        pages = sum(1 for _ in site.out.rglob("*.html"))
        size = sum(path.stat().st_size for path in site.out.rglob("*") if path.is_file()) / 1e6
        each = f"{1000 * run.cpu / pages:.1f}"
        row(site.name, pages, kind, f"{run.cpu:.1f}", f"{run.wall:.1f}", each, f"{run.memory:.0f}", f"{size:.0f}")


def build(site: Site) -> Run:
    """Build it as a person would. Raises `SystemExit` if it can't be built."""
    runs = [_run(command, site.tree) for command in site.commands]
    return Run(sum(each.cpu for each in runs), sum(each.wall for each in runs), max(each.memory for each in runs))


def _run(command: Sequence[str], tree: Path) -> Run:
    settings = {**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH), "NO_MKDOCS_2_WARNING": "1"}
    settings.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    with subprocess.Popen(
        command, cwd=tree, env=settings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        peak = Peak(process.pid)
        peak.start()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"The site in {tree} can't be built.")
    return Run(used.ru_utime + used.ru_stime, time.perf_counter() - start, max(peak.stopped(), used.ru_maxrss / 1000))


class Peak(threading.Thread):
    """Watches the memory of a process and of those that it starts; what they share is counted once."""

    def __init__(self, process: int) -> None:
        super().__init__(daemon=True)
        self._process = process
        self._over = threading.Event()
        self._most = 0.0

    def run(self) -> None:
        """Look at it again and again."""
        while not self._over.wait(_LOOK_EVERY):
            self._most = max(self._most, sum(_megabytes(each) for each in _family(self._process)))

    def stopped(self) -> float:
        """The most that was seen."""
        self._over.set()
        self.join()
        return self._most


def _family(process: int) -> list[int]:
    with suppress(OSError):
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
        return [process, *(each for child in children for each in _family(int(child)))]
    return [process]


def _megabytes(process: int) -> float:
    with suppress(OSError, StopIteration):
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("Pss:")).split()[1]) / 1000
    return 0.0


def row(*cells: object) -> None:
    """Write a line of a table at once."""
    sys.stdout.write("| " + " | ".join(map(str, cells)) + " |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:] if each.isdecimal()] or SIZES, alone="--alone" in sys.argv)
