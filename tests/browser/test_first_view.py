"""What a reader's first view of a page costs: few bytes, few requests, nothing that moves or blocks."""

import gzip
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from tests.support.browsing import watched
from tests.support.sites import NOT_FOUND, BuiltSite
from tests.support.visits import DATA_FILES

MOST = 30_000
"""Bytes, each file as gzip sends it."""
REQUESTS = 4
"""The page, its style sheet, its script and its icon."""
SHORT_TEXTS = (".html", ".css", ".js", ".svg", ".json")
WHOLE = "/all/"
"""A guide or an edition on one page, to print: whoever reads it goes from page to page, and each of those is light."""
SAMPLE = (
    "/",
    "/get-help/",
    "/get-help/all/",
    "/refer/school/",
    "/timeline/",
    "/contacts/",
    "/toolkit/",
    "/strategy/compare/",
    "/strategy/thurrock/2024-2027/plan/",
)
WIDTHS = (412, 1280)
_SHIFTS = """() => new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((each) => { sum += each.value; }))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(sum), 300);
})"""


@cache
def sent(path: Path) -> int:
    """How many bytes a file takes on its way."""
    content = path.read_bytes()
    return len(gzip.compress(content, 9, mtime=0)) if path.suffix in SHORT_TEXTS else len(content)


@pytest.fixture(scope="module")
def first_views(site: BuiltSite) -> dict[str, list[Path]]:
    """What a browser fetches for each page: what the page names that isn't a link, nor an image to be loaded later."""
    return {address: list(dict.fromkeys(_fetched(site, address))) for address in site.pages if address != NOT_FOUND}


def _fetched(site: BuiltSite, address: str) -> Iterator[Path]:
    page = site.pages[address]
    yield site.folder / address.lstrip("/") / "index.html"
    for each in page.root.all():
        named = each.attributes.get("src")
        if each.tag == "link" and each.attributes.get("rel") in ("stylesheet", "icon"):
            named = each.attributes["href"] if each.attributes.get("type") != "image/png" else None
        if named and each.attributes.get("loading") != "lazy":
            yield site.folder / page.to(named).lstrip("/")


def test_every_page_needs_at_most_four_requests(first_views: dict[str, list[Path]]) -> None:
    assert {address: files for address, files in first_views.items() if len(files) > REQUESTS} == {}


def test_every_page_is_light(first_views: dict[str, list[Path]]) -> None:
    weights = {address: sum(map(sent, files)) for address, files in first_views.items()}
    heavy = {address: weight for address, weight in weights.items() if weight > MOST}
    assert {address for address in heavy if not address.startswith(DATA_FILES) and not address.endswith(WHOLE)} == set()
    assert max(heavy.values(), default=0) < 75_000


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("address", SAMPLE)
def test_the_browser_asks_for_nothing_more_and_nothing_moves(
    browser: Browser, origin: str, first_views: dict[str, list[Path]], site: BuiltSite, address: str, width: int
) -> None:
    with watched(browser, origin, viewport={"width": width, "height": 823}) as reader:
        reader.open(address)
        wanted = {
            f"{origin}/{each.relative_to(site.folder)}".removesuffix("index.html") for each in first_views[address]
        }
        assert set(reader.asked) <= wanted
        assert reader.page.evaluate("document.fonts.size") == 0
        assert round(reader.page.evaluate(_SHIFTS), 2) == 0


def test_nothing_stops_the_page_from_being_read(site: BuiltSite) -> None:
    for page in site.pages.values():
        scripts = page.root.find_all("script")
        assert all("defer" in each.attributes or "src" not in each.attributes for each in scripts), page.address
        sheets = [each for each in page.root.find_all("link") if each.attributes.get("rel") == "stylesheet"]
        assert len(sheets) == 1, page.address


def test_every_picture_has_its_size_and_waits_until_it_is_near(site: BuiltSite) -> None:
    pictures = [(page.address, each.attributes) for page in site.pages.values() for each in page.root.find_all("img")]
    assert [
        found for found in pictures if not {"width", "height"} <= found[1].keys() or found[1].get("loading") != "lazy"
    ] == []
