"""What a search fetches where a hub has 6,000 pages: the real pages, and those of the areas again for invented ones.

    python -m tests.bench.search_at_6000_pages site

Every invented area has a name of its own, and every page of it some words of its own, so that the index can't be
packed as if they were the same. Prints the bytes, packed, of each query on a page where nobody has searched before.
"""

import gzip
import random
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Request, sync_playwright
from tests.bench.first_view import served
from tests.support.browsing import launch
from tests.support.html_tree import spaced
from tests.support.search_index import read_index
from tests.support.sites import BuiltSite
from tests.support.trees import ROOT

from publishing.exports.search.index import search_index
from publishing.model.addresses import SEARCH_CORE
from publishing.model.search_entry import SearchEntry
from publishing.model.search_words import terms_of
from publishing.reading.read_hub import read_hub

PAGES = 6_000
QUERIES = (
    "report my neighbour",
    "policies",
    "strategy of north elmfordbury",
    "what is the channel panel in thurrock and who chairs it in 2016",
)
SYLLABLES = "ash bar cot den elm ford gar hurst ing kel lon mere nor oak pen rus ston thor wick bury ham ley ton"


def entries_of(site: BuiltSite) -> list[SearchEntry]:
    """The real results, with the whole text of their pages."""
    found = []
    for result in read_index(site).results:
        page = site.pages[result.address.partition("#")[0]]
        whole = "#" not in result.address
        found.append(
            SearchEntry(
                result.address,
                result.title,
                result.kind,
                description=result.description,
                terms=tuple(terms_of(spaced(page.main.text) if whole else result.description)),
                headings=tuple(each.text for each in page.main.find_all("h2")) if whole else (),
                names=(result.title,),
                area=result.area,
                status=result.status,
                prior=result.prior / 100,
            )
        )
    return found


def invented(real: list[SearchEntry]) -> Iterator[SearchEntry]:
    """The pages of the areas again, for one area after the other."""
    chance = random.Random(6)  # noqa: S311 (words, not secrets)
    words = ["".join(chance.choices(SYLLABLES.split(), k=3)) for _ in range(8_000)]
    number = 0
    while True:
        number += 1
        name = f"{chance.choice(('North', 'South', 'East', 'West'))} {chance.choice(words).title()}"
        for entry in (each for each in real if each.area):
            own = " ".join(chance.choices(words, k=20))
            yield replace(
                entry,
                address=f"/strategy/area-{number}/{entry.address.strip('/')}/",
                title=entry.title.replace(entry.area, name),
                names=(entry.title.replace(entry.area, name),),
                terms=(*entry.terms, *terms_of(f"{name} {own}")),
                description=f"{entry.description.replace(entry.area, name)} {own[:40]}",
                area=name,
            )


def main(folder: Path) -> None:
    """Build the index, and search it in a browser."""
    site = BuiltSite(folder)
    real = entries_of(site)
    more = invented(real)
    entries = [*real, *(next(more) for _ in range(PAGES - len(real)))]
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        shutil.copytree(folder / "assets", root / "assets", ignore=shutil.ignore_patterns("*.json"))
        shutil.copytree(folder / "privacy", root / "privacy")
        for address, text in search_index(read_hub(ROOT / "data", ROOT / "docs").hub, entries).items():
            named = site.shared("search/core.json") if address == SEARCH_CORE else address
            path = root / named.lstrip("/")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        _ask(root)


def _ask(root: Path) -> None:
    with served(root) as origin, sync_playwright() as playwright:
        browser = launch(playwright)
        for query in QUERIES:
            page = browser.new_page()
            page.goto(f"{origin}/privacy/")
            asked: list[str] = []
            page.on("request", _noting(asked))
            page.get_by_role("combobox").fill(query)
            page.get_by_role("option").first.wait_for()
            files = {
                each: len(gzip.compress((root / each.lstrip("/")).read_bytes()))
                for each in asked
                if "/assets/search" in each
            }
            first = page.get_by_role("option").first.inner_text().partition("\n")[0]
            print(f"{sum(files.values()):>7} bytes in {len(files)} files: {query!r} ({first})")  # noqa: T201
            page.close()
        browser.close()


def _noting(asked: list[str]) -> Callable[[Request], None]:
    return lambda request: asked.append(urlsplit(request.url).path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
