"""The exported hub, built by another generator, beside the site that it was made from."""

import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

from tests.support.html_tree import Element
from tests.support.sites import NOT_FOUND, BuiltPage, BuiltSite
from tests.support.trees import EXAMPLE, run

NAME = "Example hub"
NOTICE = "This is an invented example."
WRITTEN = frozenset(("/about/", "/cy/about/", "/privacy/"))
"""The pages that a person wrote by hand."""


def export(site: Path, out: Path) -> subprocess.CompletedProcess[str]:
    """Write what `make export` writes, of the example hub."""
    return run(sys.executable, "hooks/make_export.py", "--data", EXAMPLE / "data", "--site", site, "--out", out)


def differences(site: BuiltSite, moved: BuiltSite, written: Collection[str] = WRITTEN) -> list[str]:
    """Every page, title, heading, link, picture, anchor and text of the site that isn't the same on the moved one.

    On hand-written pages the words of the glossary aren't linked, and tables aren't named.
    """
    both = site.pages.keys() & moved.pages.keys() - {NOT_FOUND}
    found = [f"{address}: only in one of them" for address in sorted(site.pages.keys() ^ moved.pages.keys())]
    return found + [line for each in sorted(both) for line in _on(site.pages[each], moved.pages[each], each in written)]


def _on(page: BuiltPage, moved: BuiltPage, is_written: bool) -> list[str]:  # noqa: FBT001  (one of three that belong together)
    here, there = page.main, moved.root.find_all("article")[0]
    terms = [part for term in here.find_all("span", class_="term") for part in term.all()] if is_written else []
    same = {
        "title": _title(page, f" – {NAME}") == _title(moved, f" - {NAME}"),
        "headings": _headings(here) == _headings(there),
        "links": _links(page, here, terms) == _links(moved, there),
        "pictures": _pictures(page, here) == _pictures(moved, there),
        "anchors": _anchors(here, terms) <= _anchors(there),
        "text": is_written or here.text in there.text,
        "notice": NOTICE in there.text,
        "number for danger": any(
            each.attributes["href"] == "tel:999" for each in there.find_all("a", class_="emergency")
        ),
        "request to search engines": page.meta("robots") == moved.meta("robots"),
        "description": page.meta("description") == moved.meta("description"),
    }
    return [f"{page.address}: not the same {what}" for what, is_same in same.items() if not is_same]


def _title(page: BuiltPage, ending: str) -> str:
    return page.root.one("head").one("title").text.strip().removesuffix(ending)


def _headings(within: Element) -> list[tuple[str, str]]:
    return [(each.tag, each.text) for each in within.all() if each.tag in ("h1", "h2", "h3", "h4")]


def _links(page: BuiltPage, within: Element, left_out: Collection[Element] = ()) -> list[str]:
    notices = {id(each) for name in ("exit__link", "emergency") for each in within.find_all("a", class_=name)}
    hrefs = [
        each.attributes["href"]
        for each in within.find_all("a")
        if "href" in each.attributes and each not in left_out and id(each) not in notices
    ]
    return [href if ":" in href else page.to(href) for href in hrefs]


def _pictures(page: BuiltPage, within: Element) -> list[str]:
    return [page.to(each.attributes["src"]) for each in within.find_all("img")]


def _anchors(within: Element, left_out: Collection[Element] = ()) -> set[str]:
    return {name for name, each in within.by_id.items() if each not in left_out and each is not within}
