"""How long the check of the real data takes, from its start to its answer. Exit status 1: longer than it may."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = 11
LONGEST = 1.0
"""Seconds."""


def main() -> int:
    """Time some runs, and judge their median."""
    times = sorted(_one_run() for _ in range(RUNS))
    median = statistics.median(times)
    files = sum(1 for file in (ROOT / "data").rglob("*.yml"))
    sys.stdout.write(
        f"check_data.py, {files} data files, {RUNS} runs: "
        f"median {median:.2f} s, fastest {times[0]:.2f} s, slowest {times[-1]:.2f} s (at most {LONGEST:.2f} s)\n"
    )
    return 0 if median < LONGEST else 1


def _one_run() -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "hooks/check_data.py"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
