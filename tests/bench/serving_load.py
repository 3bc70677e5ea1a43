"""What nginx on this machine serves with the shipped configuration, asked by a second process. Any error fails.

Bounded: so many requests and no more, on a loopback address alone. The site is the built one: `make bench` builds it.
"""

import statistics
import sys
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from http.client import HTTPConnection, HTTPException
from itertools import cycle, islice
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.support.trees import ROOT
from tests.support.web_servers import make_serving, nginx

REQUESTS = 4000
READERS = 8
"""At the same time, each with a connection of its own."""
LONGEST = 60.0
"""In seconds: what isn't asked by then counts as an error."""

MISSING = "/no/such/page/"

Answer = tuple[float, int, bool]
"""How long it took in seconds, how many bytes came, and whether it was what was asked for."""


def test_nothing_fails_under_a_bounded_load(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Serve the built site, ask for its pages, and print what came of it."""
    names = (each.relative_to(ROOT / "site").as_posix() for each in (ROOT / "site").rglob("index.html"))
    pages = sorted(f"/{name.removesuffix('index.html')}" for name in names)
    make_serving(ROOT / "data", ROOT / "site", tmp_path / "out")
    with nginx(tmp_path / "out", tmp_path) as server, ProcessPoolExecutor(1) as second:
        start = time.perf_counter()
        answers = second.submit(load, server.origin, [*pages, MISSING]).result()
        took = time.perf_counter() - start
    with capsys.disabled():
        sys.stdout.write(f"\nnginx, {len(pages)} pages: {told(answers, took)}\n")
    assert sum(right for *_, right in answers) == REQUESTS


def told(answers: list[Answer], took: float) -> str:
    """The measurement in one line."""
    times = sorted(each[0] * 1000 for each in answers)
    return (
        f"{REQUESTS} requests by {READERS} readers, {REQUESTS / took:.0f} a second, "
        f"median {statistics.median(times):.1f} ms, 99th percentile {times[int(len(times) * 0.99)]:.1f} ms, "
        f"{statistics.mean(each[1] for each in answers) / 1000:.1f} kB each, "
        f"{REQUESTS - sum(right for *_, right in answers)} errors"
    )


def load(origin: str, paths: list[str]) -> list[Answer]:
    """Ask for the pages in turn, from several readers at once."""
    until = time.perf_counter() + LONGEST
    shares = [list(islice(cycle(paths), number, REQUESTS, READERS)) for number in range(READERS)]
    with ThreadPoolExecutor(READERS) as readers:
        return [each for share in readers.map(lambda share: read(origin, share, until), shares) for each in share]


def read(origin: str, paths: list[str], until: float) -> list[Answer]:
    """What one reader gets, until the time is over."""
    connection = HTTPConnection(urlsplit(origin).netloc, timeout=10)
    found = []
    for path in paths:
        start = time.perf_counter()
        if start > until:
            break
        found.append((*ask(connection, path), time.perf_counter() - start))
    connection.close()
    return [(took, size, right) for size, right, took in found]


def ask(connection: HTTPConnection, path: str) -> tuple[int, bool]:
    """The size of one answer, and whether it is a whole page with the right status."""
    try:
        connection.request("GET", path, headers={"Accept-Encoding": "br"})
        answer = connection.getresponse()
        content = answer.read()
    except (OSError, HTTPException):
        connection.close()
        return 0, False
    wanted = 404 if path == MISSING else 200
    right = answer.status == wanted and answer.headers["Content-Encoding"] == "br" and bool(content)
    return len(content), right
