"""Guides and editions as one page each: whole, in order, with anchors of their own."""

import pytest
from tests.support.html_tree import Element
from tests.support.search_index import read_index
from tests.support.sites import BuiltPage, BuiltSite

from publishing.pages.chapters import as_chapter, slug_of

LISTS = ("/about/freshness/", "/about/links/")
"""Pages that list all others."""
WHOLES = ("/get-help/all/", "/refer/all/", "/members/all/", "/toolkit/all/", "/strategy/exampleshire/2025-2028/all/")


def chapters(site: BuiltSite, whole: str) -> list[Element]:
    return site.pages[whole].main.find_all("section", class_="chapter")


def others(site: BuiltSite) -> list[BuiltPage]:
    return [page for page in site.pages.values() if not page.address.startswith(LISTS)]


@pytest.mark.parametrize("whole", WHOLES)
def test_each_page_of_the_guide_is_a_chapter_with_all_its_headings(example_site: BuiltSite, whole: str) -> None:
    root = whole.removesuffix("all/")
    text = example_site.pages[whole].main.text
    leading = [page for page in others(example_site) if whole in page.links()]
    assert len(leading) == len(chapters(example_site, whole)) > 1
    for page in leading:
        assert page.address.startswith(root)
        titles = (each.text for tag in ("h1", "h2", "h3") for each in page.main.find_all(tag))
        assert [title for title in titles if title not in text] == [], page.address


def test_an_edition_holds_its_objectives_priorities_plan_and_governance(site: BuiltSite) -> None:
    found = site.pages["/strategy/thurrock/2024-2027/all/"].main.by_id
    assert {"first", "objectives", "objectives-rehabilitation", "plan", "governance", "assessment"} <= found.keys()


@pytest.mark.parametrize("whole", WHOLES)
def test_links_among_the_chapters_stay_on_the_page(example_site: BuiltSite, whole: str) -> None:
    shown = {page.address for page in others(example_site) if whole in page.links()}
    within = example_site.pages[whole].links(example_site.pages[whole].main)
    foot = {whole.removesuffix("all/")}
    assert {link.partition("#")[0] for link in within} & shown - foot == set()


def test_a_whole_is_in_no_search_and_says_so_to_engines(example_site: BuiltSite) -> None:
    found = read_index(example_site).addresses
    for whole in WHOLES:
        assert whole not in found
        assert "noindex" in (example_site.pages[whole].meta("robots") or "")


def test_whoever_reads_help_in_secret_can_leave_its_whole_too(example_site: BuiltSite) -> None:
    assert example_site.pages["/get-help/all/"].root.find_all("a", class_="exit__link")


@pytest.mark.parametrize(
    ("html", "chapter"),
    [
        ("<h1>x</h1><h2>y</h2>", "<h2>x</h2><h3>y</h3>"),
        ('<p id="a">', '<p id="s--a">'),
        ('<p aria-labelledby="a b">', '<p aria-labelledby="s--a s--b">'),
        ('<a href="#a">', '<a href="#s--a">'),
        ('<a href="./#t--a">', '<a href="./#t--a">'),
        ('<path marker-end="url(#a)"/>', '<path marker-end="url(#s--a)"/>'),
        ('<label for="a"><input id="a">', '<label for="s--a"><input id="s--a">'),
        ("<hr><header>", "<hr><header>"),
    ],
)
def test_a_chapter_is_the_page_with_lower_headings_and_names_of_its_own(html: str, chapter: str) -> None:
    assert as_chapter(html, "s") == chapter


@pytest.mark.parametrize(
    ("address", "slug"), [("/x/", "first"), ("/x/plan/", "plan"), ("/x/objectives/safe/", "objectives-safe")]
)
def test_a_chapter_is_named_after_its_page(address: str, slug: str) -> None:
    assert slug_of(address, "/x/") == slug
