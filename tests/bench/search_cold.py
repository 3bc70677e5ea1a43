"""From opening a page to the first answer, on a slow network with a slow processor: the hub's search beside others'.

    python -m tests.bench.search_cold site pagefind

`pagefind` is the bundle that `npx pagefind --site site --output-path pagefind --root-selector main` writes: all that a
site of Hugo's with Pagefind asks for, on a page that holds nothing else. Material and Starlight are made of the same
pages, each with its own box. Somebody types as soon as there is a box to type in. All take turns in one run: only the
ratio tells anything. Prints a table of milliseconds, requests and bytes, from the opening of the page on; what a worker
of the page fetches, as Pagefind's does, isn't among the last two.
"""

import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright
from tests.bench.first_view import served
from tests.bench.peer_pages import Words, make_material, make_starlight, words_of
from tests.support.browsing import launch
from tests.support.trees import ROOT

MADE = ROOT / ".cache/bench"
PAGE = "privacy/"
"""Where the search begins: a page like any other."""
LATENCIES = (150, 400)
SLOWED = 4
_SLOW_4G = {"offline": False, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 7.5e5 / 8}
QUERIES = ("report my neighbour", "channel panel", "my son watches videos", "policies")
_PLAIN = "<!doctype html><title>Plain</title><body>"
_OURS = """(text) => {
  const words = document.querySelector("[role=combobox]");
  if (!words?.offsetParent) return false;
  words.focus();
  words.value = text;
  return words.dispatchEvent(new Event("input", { bubbles: true }));
}"""
_PAGEFIND = """(text) => {
  if (!document.body) return false;
  const ask = async () => {
    const { search } = await import("/pagefind/pagefind.js");
    const { results } = await search(text);
    const shown = await Promise.all(results.slice(0, 10).map((each) => each.data()));
    document.body.dataset.answer = shown.length;
  };
  ask();
  return true;
}"""
_MATERIAL = """(text) => {
  const words = document.querySelector("[data-md-component=search-query]");
  if (!words) return false;
  words.focus();
  words.value = text;
  words.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
  return document.querySelector(".md-search-result__item") !== null;
}"""
_STARLIGHT = """(text) => {
  const open = document.querySelector("button[data-open-modal]");
  if (!open) return false;
  if (!document.querySelector("dialog[open]")) open.click();
  const words = document.querySelector(".pagefind-ui__search-input");
  if (!words) return false;
  words.value = text;
  return words.dispatchEvent(new Event("input", { bubbles: true }));
}"""
"""Each types, and says whether that was taken; it is tried again until it was."""


@dataclass(frozen=True)
class Search:
    """A site with a search. `type` is its script, and `answer` the selector of what it shows."""

    name: str
    folder: Path
    address: str
    type: str
    answer: str


@dataclass
class Found:
    """What each search took: milliseconds, requests and bytes."""

    times: list[float] = field(default_factory=list)
    requests: list[int] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)

    def row(self, name: str, latency: int, least: float) -> str:
        """A line of the table. `least` is the time that others are compared with."""
        middle = statistics.median(self.times)
        size = max(self.sizes) / 1000
        return (
            f"| {name} | {latency} ms | {middle:.0f} ms | {middle / least:.2f} | {max(self.requests)} | {size:.0f} kB |"
        )


def searches(site: Path, pagefind: Path) -> Iterator[Search]:
    """All that can be made here; the others are named, and left out."""
    yield Search("This hub", site, f"/{PAGE}", _OURS, "[role=option]")
    bare = MADE / "pagefind-alone"
    bare.mkdir(parents=True, exist_ok=True)
    (bare / "index.html").write_text(_PLAIN, "utf-8")
    if not (bare / "pagefind").exists():
        (bare / "pagefind").symlink_to(pagefind.resolve())
    yield Search("Pagefind, as with Hugo", bare, "/", _PAGEFIND, "[data-answer]")
    pages = dict(_pages(site))
    makers = (
        ("Starlight", make_starlight, _STARLIGHT, ".pagefind-ui__result"),
        ("Material", make_material, _MATERIAL, ".md-search-result__item"),
    )
    for name, make, script, answer in makers:
        try:
            folder = make(MADE / f"{name.lower()}-of-all", pages)
        except (FileNotFoundError, subprocess.SubprocessError) as error:
            detail = error.stderr.decode()[-400:] if isinstance(error, subprocess.CalledProcessError) else ""
            sys.stderr.write(f"{name} is left out: {error} {detail}\n")
        else:
            yield Search(name, folder, f"/{PAGE}", script, answer)


def _pages(site: Path) -> Iterator[tuple[str, Words]]:
    """What every page of the hub says, but for its data files line by line."""
    for path in sorted(site.rglob("index.html")):
        name = path.relative_to(site).as_posix().removesuffix("index.html")
        if not name.startswith("data/files/") and "<h1" in (html := path.read_text("utf-8")):
            yield name, words_of(html)


def search(browser: Browser, address: str, each: Search, query: str, latency: int, found: Found) -> None:
    """Open a page for the first time, and search as soon as that can be done."""
    context = browser.new_context()
    try:
        page = context.new_page()
        session = context.new_cdp_session(page)
        received: list[int] = []
        session.on("Network.loadingFinished", lambda event: received.append(int(event["encodedDataLength"])))
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", {**_SLOW_4G, "latency": latency})
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        page.goto(address, wait_until="commit")
        page.wait_for_function(each.type, arg=query, timeout=90_000, polling=100)
        page.wait_for_selector(each.answer, state="attached", timeout=90_000)
        found.times.append(page.evaluate("performance.now()"))
        found.requests.append(len(received))
        found.sizes.append(sum(received))
    finally:
        context.close()


def main(site: Path, pagefind: Path) -> None:
    """Measure all, at two latencies."""
    with ExitStack() as stack:
        playwright = stack.enter_context(sync_playwright())
        browser = launch(playwright)
        every = [(each, stack.enter_context(served(each.folder)) + each.address) for each in searches(site, pagefind)]
        sys.stdout.write("| Search | Latency | First answer | Ratio | Requests | Sent |\n|---|---|---|---|---|---|\n")
        for latency in LATENCIES:
            found = {each.name: Found() for each, _ in every}
            for query in QUERIES:
                for each, address in every:
                    search(browser, address, each, query, latency, found[each.name])
            own = statistics.median(found["This hub"].times)
            sys.stdout.write("".join(f"{each.row(name, latency, own)}\n" for name, each in found.items()))
            sys.stdout.flush()
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
