"""How soon the search answers on a slow phone: every judged query, as one paste, through the real box.

    python -m tests.bench.search_answers site

For each query, from the key to the answer that is drawn: the time that passed with a processor slowed four times, and
the time that the page's own thread worked without that, which other work on the machine doesn't change. The pause that
the box waits for another key is a part of the first.
"""

import statistics
import sys
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Browser, CDPSession, Page, sync_playwright
from tests.support.browsing import launch
from tests.support.serving import serving
from tests.support.trees import ROOT

SLOWED = 4
_ASK = """async (text) => {
  const box = document.querySelector(".search");
  const words = box.querySelector("[role=combobox]");
  const status = box.querySelector("[role=status]");
  const isThere = () => (text ? /\\d result|No results/.test(status.textContent) : !status.textContent);
  const changed = () => new Promise((resolve) => {
    const watch = new MutationObserver(() => { watch.disconnect(); resolve(); });
    watch.observe(box, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  const start = performance.now();
  words.value = text;
  words.dispatchEvent(new Event("input", { bubbles: true }));
  while (!isThere()) await changed();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}"""


def queries() -> list[str]:
    """Every judged query."""
    halves = yaml.safe_load((ROOT / "tests/search/queries.yml").read_text("utf-8"))
    return [str(each["asks"]) for readers in halves.values() for asked in readers.values() for each in asked]


def opened(browser: Browser, origin: str) -> tuple[Page, CDPSession]:
    """A phone's page with the search loaded, and what measures it."""
    page = browser.new_page(viewport={"width": 412, "height": 823})
    page.goto(f"{origin}/")
    page.get_by_role("combobox").focus()
    while not page.evaluate("!!window.hubSearch"):  # the page's policy lets nothing in it wait for an expression
        page.wait_for_timeout(50)
    page.wait_for_timeout(1000)
    return page, page.context.new_cdp_session(page)


def passed(browser: Browser, origin: str) -> list[float]:
    """Milliseconds that passed at each query, on a slow processor."""
    page, told = opened(browser, origin)
    told.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    found = []
    for asked in queries():
        page.evaluate(_ASK, "")
        found.append(float(page.evaluate(_ASK, asked)))
    return found


def worked(browser: Browser, origin: str) -> list[float]:
    """Milliseconds that the page's thread worked at each query."""
    page, told = opened(browser, origin)
    told.send("Performance.enable", {"timeDomain": "threadTicks"})

    def work() -> float:
        metrics: list[dict[str, Any]] = told.send("Performance.getMetrics")["metrics"]
        return float(next(each["value"] for each in metrics if each["name"] == "TaskDuration")) * 1000

    found = []
    for asked in queries():
        page.evaluate(_ASK, "")
        before = work()
        page.evaluate(_ASK, asked)
        found.append(work() - before)
    return found


def main() -> None:
    """Print a row for each measure."""
    with serving(Path(sys.argv[1])) as origin, sync_playwright() as playwright:
        browser = launch(playwright)
        rows = {
            f"Passed, slowed {SLOWED} times": passed(browser, origin),
            "Worked, not slowed": worked(browser, origin),
        }
        browser.close()
    head = f"| {len(queries())} queries | Half | 95 in 100 | All |\n|---|---|---|---|"
    sys.stdout.write("\n".join([head, *(_row(name, sorted(found)) for name, found in rows.items()), ""]))


def _row(name: str, found: list[float]) -> str:
    figures = (statistics.median(found), found[int(0.95 * len(found))], found[-1])
    return f"| {name} | {' | '.join(f'{each:.0f} ms' for each in figures)} |"


if __name__ == "__main__":
    main()
