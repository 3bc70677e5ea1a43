"""From a cold page to the first answer, on a slow network with a slow processor: the hub's search beside Pagefind's.

    python tests/bench/search_cold.py site pagefind

`pagefind` is the bundle that `npx pagefind --site site --output-path pagefind --root-selector main` writes. Both are
asked the same, in one run, one after the other; only the ratio tells anything. Prints milliseconds, requests and bytes.
"""

import gzip
import http.server
import json
import os
import statistics
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

SLOW_4G = {"offline": False, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 7.5e5 / 8}
QUERIES = ("report my neighbour", "channel panel", "my son watches videos", "policies")
PACKED = (".js", ".json", ".css", ".html", ".svg")
_OURS = """(text) => {
  const words = document.querySelector("[role=combobox]");
  words.focus();
  words.value = text;
  words.dispatchEvent(new Event("input", { bubbles: true }));
}"""
_THEIRS = """async (text) => {
  const { search } = await import("/pagefind/pagefind.js");
  const { results } = await search(text);
  const shown = await Promise.all(results.slice(0, 10).map((each) => each.data()));
  document.body.dataset.answer = shown.length;
}"""


def handler(folders: dict[str, Path]) -> type[http.server.SimpleHTTPRequestHandler]:
    """A server of some folders that packs text, as every real one does."""

    class Packing(http.server.SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *arguments: object) -> None:
            """Say nothing."""

        def do_GET(self) -> None:
            name = self.path.partition("?")[0]
            prefix = next((each for each in sorted(folders, reverse=True) if name.startswith(each)), "")
            path = folders[prefix] / name.removeprefix(prefix) if prefix else Path("/nowhere")
            path = path / "index.html" if path.is_dir() else path
            if not path.is_file():
                self.send_error(404)
                return
            content = path.read_bytes()
            self.send_response(200)
            self.send_header("Content-Type", self.guess_type(str(path)))
            if path.suffix in PACKED:
                content = gzip.compress(content)
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    return Packing


@contextmanager
def serving(folders: dict[str, Path]) -> Iterator[str]:
    """An address at which the folders are served."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler(folders))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def measure(browser: Browser, page_address: str, script: str, shown: str, latency: int) -> tuple[float, int, int]:
    """Milliseconds to the first answer (the middle of all queries), requests and bytes (the most)."""
    times, requests, sizes = [], [], []
    for query in QUERIES:
        context = browser.new_context()
        page = context.new_page()
        session = context.new_cdp_session(page)
        page.goto(page_address, wait_until="networkidle")
        received: list[int] = []
        session.on("Network.loadingFinished", lambda event, into=received: into.append(int(event["encodedDataLength"])))
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", {**SLOW_4G, "latency": latency})
        session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        begun = page.evaluate("performance.now()")
        page.evaluate(f"(text) => {{ ({script})(text); }}", query)
        page.wait_for_selector(shown, state="attached", timeout=60_000)
        times.append(page.evaluate("performance.now()") - begun)
        requests.append(len(received))
        sizes.append(sum(received))
        context.close()
    return statistics.median(times), max(requests), max(sizes)


def main(site: Path, pagefind: Path) -> None:
    """Measure both, at two latencies."""
    with serving({"/": site, "/pagefind/": pagefind}) as origin, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ.get("CHROMIUM"), args=["--no-sandbox"])
        (pagefind / "plain.html").write_text("<!doctype html><title>Plain</title><body>", "utf-8")
        for latency in (150, 400):
            ours = measure(browser, f"{origin}/privacy/", _OURS, "[role=option]", latency)
            theirs = measure(browser, f"{origin}/pagefind/plain.html", _THEIRS, "[data-answer]", latency)
            names = ("milliseconds", "requests", "bytes")
            result = {
                "latency": latency,
                "ours": dict(zip(names, ours, strict=True)),
                "pagefind": dict(zip(names, theirs, strict=True)),
            }
            print(json.dumps({**result, "ratio": round(ours[0] / theirs[0], 2)}))  # noqa: T201
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
