"""Pagefind on the same judged queries, in a browser: the share whose right page comes first, and among the first three.

python -m tests.bench.search_engines.pagefind pagefind documents.json
"""

import json
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright
from tests.bench.first_view import served
from tests.support.browsing import launch

_ASK = """async (queries) => {
  const { search } = await import("/pagefind/pagefind.js");
  const found = [];
  for (const query of queries) {
    const { results } = await search(query);
    const shown = await Promise.all(results.slice(0, 12).map((each) => each.data()));
    found.push(shown.map((each) => each.raw_url ?? each.url));
  }
  return found;
}"""


def main(pagefind: Path, documents: Path) -> None:
    """Print both shares of each half."""
    content = json.loads(documents.read_text("utf-8"))
    known = {each["id"] for each in content["documents"]}
    with served(pagefind.parent) as origin, sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page()
        (pagefind / "plain.html").write_text("<!doctype html><title>Plain</title><body>", "utf-8")
        page.goto(f"{origin}/pagefind/plain.html")
        for half, readers in content["queries"].items():
            asked = [each for queries in readers.values() for each in queries]
            found = page.evaluate(_ASK, [each["asks"] for each in asked])
            places = [_place(results, each["answers"], known) for results, each in zip(found, asked, strict=True)]
            first, three = (sum(each < most for each in places) / len(places) for most in (1, 3))
            print(f"{half}: {first:.0%} / {three:.0%}")  # noqa: T201
        browser.close()


def _place(results: list[str], answers: list[str], known: set[str]) -> int:
    kept = [each for each in results if each in known]
    return next((place for place, each in enumerate(kept) if each in answers), 99)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
