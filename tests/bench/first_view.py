"""How light and fast a first view is on a slow phone, beside other generators: `make bench-pages`.

All pages hold the same words and come from the same server, with gzip, on this machine. Chromium is slowed to
1.6 Mbit/s with 150 ms of latency and a fourth of the processor. The sites take turns, so that whatever else the
machine does meets all alike; each view starts with an empty cache; medians are printed.

What blocks is what a piece of work takes beyond 50 ms. "Blocked" counts the whole view. "Total Blocking Time" is what
Lighthouse calls so: it counts from the first paint of words or pictures, because before there is nothing to press.
"""

import gzip
import json
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright
from tests.bench.peer_pages import PEERS, words_of
from tests.support.browsing import launch
from tests.support.serving import Quiet, answering
from tests.support.trees import ROOT

PAGE = "/get-help/"
ROUNDS = 9
TEXTS = (".html", ".css", ".js", ".mjs", ".svg", ".json", ".xml", ".txt")
_COLUMNS = ("Page", "Largest paint", "Layout shift", "Blocked", "Total Blocking Time", "Sent", "Requests")
_UNNOTICED = 50
"""Milliseconds of work that nobody notices."""
_SLOW = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 96_000}
_WATCH = """
window.seen = { first: 0, paint: 0, shift: 0, tasks: [] };
const on = (type, note) =>
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
on("largest-contentful-paint", (entry) => { seen.paint = entry.startTime; });
on("layout-shift", (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value; });
on("paint", (entry) => { if (entry.name === "first-contentful-paint") seen.first = entry.startTime; });
on("longtask", (entry) => { seen.tasks.push([entry.startTime, entry.startTime + entry.duration]); });
"""


@dataclass(frozen=True)
class View:
    """What one first view took: milliseconds, bytes as sent, and requests."""

    paint: float
    shift: float
    blocked: float
    blocked_after: float
    """Of the whole, what is after the first paint: the Total Blocking Time."""
    sent: int
    requests: int


class _Zipped(Quiet, SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        content = path.read_bytes() if found else b""
        zipped = found and path.suffix in TEXTS
        body = gzip.compress(content, 9, mtime=0) if zipped else content
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", self.guess_type(str(path)))
        if zipped:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder with gzip, on a port of its own."""
    with answering(ThreadingHTTPServer(("127.0.0.1", 0), partial(_Zipped, directory=str(folder)))) as address:
        yield address


def view(browser: Browser, address: str) -> View:
    """Look at a page for the first time on a slow phone."""
    context = browser.new_context(viewport={"width": 412, "height": 823}, device_scale_factor=2, is_mobile=True)
    try:
        page = context.new_page()
        page.add_init_script(_WATCH)
        told = context.new_cdp_session(page)
        sizes: list[float] = []
        told.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
        told.send("Network.enable")
        told.send("Network.emulateNetworkConditions", _SLOW)
        told.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        page.goto(address, wait_until="networkidle")
        page.wait_for_timeout(500)
        seen: dict[str, Any] = page.evaluate("window.seen")
        blocked, after = _blocked(seen["tasks"], 0), _blocked(seen["tasks"], seen["first"])
        return View(seen["paint"], seen["shift"], blocked, after, int(sum(sizes)), len(sizes))
    finally:
        context.close()


def _blocked(tasks: list[tuple[float, float]], since: float) -> float:
    return sum(max(0, end - max(start, since) - _UNNOTICED) for start, end in tasks)


def made(name: str, html: str) -> Path | None:
    """A peer's site, or None where it can't be made here."""
    folder = ROOT / ".cache/bench" / name.lower().replace(", ", "-")
    try:
        return PEERS[name](folder, {"": words_of(html)})
    except (FileNotFoundError, subprocess.SubprocessError) as error:
        detail = error.stderr.decode()[-400:] if isinstance(error, subprocess.CalledProcessError) else ""
        sys.stderr.write(f"{name} is left out: {error} {detail}\n")
        return None


def main() -> None:
    """Make the peers, look at all in turn, and print the table and the raw numbers."""
    html = (ROOT / "site" / PAGE.strip("/") / "index.html").read_text("utf-8")
    sites = {"This hub": ROOT / "site"} | {name: site for name in PEERS if (site := made(name, html))}
    found: dict[str, list[View]] = {name: [] for name in sites}
    with sync_playwright() as playwright, ExitStack() as stack:
        browser = launch(playwright)
        addresses = {name: stack.enter_context(served(site)) for name, site in sites.items()}
        for name in list(sites) * ROUNDS:
            found[name].append(view(browser, addresses[name] + (PAGE if name == "This hub" else "/")))
        browser.close()
    head = f"| {' | '.join(_COLUMNS)} |\n{'|---' * len(_COLUMNS)}|"
    paints = json.dumps({name: [round(each.paint) for each in views] for name, views in found.items()})
    sys.stdout.write("\n".join([head, *(_row(name, views) for name, views in found.items()), paints, ""]))


def _row(name: str, views: list[View]) -> str:
    def middle(key: str) -> float:
        return float(statistics.median(getattr(each, key) for each in views))

    return (
        f"| {name} | {middle('paint'):.0f} ms | {middle('shift'):.3f} | {middle('blocked'):.0f} ms "
        f"| {middle('blocked_after'):.0f} ms | {middle('sent') / 1000:.1f} kB | {middle('requests'):.0f} |"
    )


if __name__ == "__main__":
    main()
