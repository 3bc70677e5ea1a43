"""The example hub's pages and files are exactly as expected. `pytest --bless tests/example_site` renews them."""

import re
from pathlib import Path

import pytest
from tests.support.golden import RENEW, compare
from tests.support.html_lines import html_lines
from tests.support.sites import BuiltSite
from tests.support.trees import EXAMPLE

EXPECTED = EXAMPLE / "expected"
INDEX = "assets/search/core.json"
REPEATED = re.compile(
    r"/(?:get-help|refer|members|toolkit|strategy/exampleshire/[^/]+)/all/"
    r"|/about/freshness/(?:never|role-[^/]+)/"
    r"|/strategy/compare/(?!exampleshire/2021-2025/)[^/]+/[^/]+/[^/]+/[^/]+/"
)
"""Pages that show again, in the same way, what stands on others: one of each kind is looked at."""


def pages_of(site: BuiltSite) -> dict[str, str]:
    """The main part of each page that isn't like another, by the name of its file."""
    return {_name(at): html_lines(page.main) for at, page in site.pages.items() if not REPEATED.fullmatch(at)}


def _name(address: str) -> str:
    return f"{address.strip('/').removesuffix('.html') or 'home'}.html"


def files_of(site: BuiltSite) -> dict[str, str]:
    """The text of each file of open data, of each feed and calendar, and of the search index."""
    kept = ("/feed.xml", "/feed.json", ".ics")
    names = [name for name in site.files if name.startswith("/api/v1/") or name.endswith(kept)]
    found = {name.lstrip("/"): name for name in sorted(names)} | {INDEX: site.shared("search/core.json")}
    return {name: (site.folder / path.lstrip("/")).read_bytes().decode() for name, path in found.items()}


def test_every_page_is_as_expected(example_site: BuiltSite, *, bless: bool) -> None:
    assert compare(pages_of(example_site), EXPECTED / "pages", bless=bless) == [], RENEW


def test_every_file_of_open_data_is_as_expected(example_site: BuiltSite, *, bless: bool) -> None:
    assert compare(files_of(example_site), EXPECTED / "files", bless=bless) == [], RENEW


def test_a_stale_a_missing_and_a_changed_file_are_found(tmp_path: Path) -> None:
    for name in ("same", "stale", "changed"):
        (tmp_path / name).write_text(name)
    found = compare({"same": "same", "changed": "new", "fresh": "x"}, tmp_path, bless=False)
    assert found[:2] == ["stale was expected, but isn't made", "fresh is made, but wasn't expected"]
    assert "-changed" in found[2]
    assert "+new" in found[2]


def test_blessing_takes_stale_files_away(tmp_path: Path) -> None:
    (tmp_path / "stale").write_text("x")
    assert compare({"fresh": "x"}, tmp_path, bless=True) == []
    assert [each.name for each in tmp_path.iterdir()] == ["fresh"]


@pytest.mark.parametrize("kind", ["definitions", "contacts", "sources", "duties", "statements", "objectives"])
def test_the_example_holds_national_content(example_site: BuiltSite, kind: str) -> None:
    assert '"records": []' not in example_site.read(f"/api/v1/{kind}.json")
