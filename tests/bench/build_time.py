"""What a build of the real hub and of made hubs takes: from nothing, and with what was kept of the build before.

Give sizes of made hubs (in pages) to try others than 600 and 6,000.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench.made_hub import ROOT, make_hub

SIZES = (600, 6000)
EPOCH = "1795132800"
"""The moment for which every build is made, so that each run of the benchmark makes the same pages."""


@dataclass(frozen=True)
class Run:
    """One build. Seconds and megabytes; the processor's time is that of the whole process, in all its threads."""

    cpu: float
    wall: float
    memory: float


def main(sizes: list[int]) -> None:
    """Print a line of a table for each build."""
    row("hub", "pages", "built", "CPU s", "wall s", "CPU ms/page", "peak MB", "output MB")
    with tempfile.TemporaryDirectory() as place:
        for name, tree in _hubs(Path(place), sizes):
            site = tree / "site"
            for kind in ("cold", "again"):
                run = build(tree, site)
                pages = sum(1 for _ in site.rglob("*.html"))
                size = sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) / 1e6
                each = f"{1000 * run.cpu / pages:.1f}"
                row(name, pages, kind, f"{run.cpu:.1f}", f"{run.wall:.1f}", each, f"{run.memory:.0f}", f"{size:.0f}")


def _hubs(place: Path, sizes: list[int]) -> Iterator[tuple[str, Path]]:
    make_hub(place / "real", 0, content=ROOT)
    yield "real", place / "real"
    for pages in sizes:
        make_hub(place / str(pages), pages)
        yield "made", place / str(pages)


def build(tree: Path, site: Path) -> Run:
    """Build a tree as a person would. Raises `SystemExit` if it can't be built."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    settings = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "NO_MKDOCS_2_WARNING": "1"}
    start = time.perf_counter()
    with subprocess.Popen(command, cwd=tree, env=settings, stderr=subprocess.DEVNULL) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"The hub in {tree} can't be built.")
    return Run(used.ru_utime + used.ru_stime, time.perf_counter() - start, used.ru_maxrss / 1000)


def row(*cells: object) -> None:
    """Write a line of a table at once."""
    sys.stdout.write("| " + " | ".join(map(str, cells)) + " |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]] or list(SIZES))
