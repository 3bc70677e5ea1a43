"""Whatever text stands in the data reads unchanged everywhere, and is never taken for anything but text.

Every text field of every record of the example hub is filled at once, past all checks.
"""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from tests.support.changed_hubs import with_settings
from tests.support.changed_texts import Filler
from tests.support.html_tree import Element, read_html, shape, spaced
from tests.support.rendering import RenderedHub, render_hub
from tests.support.trees import EXAMPLE

from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.model.interface_words import NAMES
from publishing.model.withdrawn import without_withdrawn_words
from publishing.reading.read_hub import read_hub

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=24)
TEXTS = st.tuples(TEXT, TEXT).map(" ".join)
"""Two at once: whatever one of them does to a page is seen all the same, and rendering takes longest."""
NASTY = (
    "<script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</p></main><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" x="',
    "' autofocus onfocus='alert(1)",
    "{{ 7 * 7 }} {% raw %} {# x #} ${7*7}",
    "&amp; &lt;b&gt; &#60;i&#62; &nbsp;",
    "<!-- --> ]]> <![CDATA[ x ]]>",
    "**bold** _it_ [link](javascript:alert(1)) `code` # head",
    "\u202eright to left\u202c \u200e\u200f \u2066x\u2069",
    "a\u00a0b\u2003c\u200bd\ufeffe",
    "Ελληνικά ﷽ 👩‍👩‍👧‍👧 e\u0301 ß ı İ ſ K",
    "= 1 + 1 | \\ ; ' \" ` ~ ^",
    "%3Cscript%3E \\u003cscript\\u003e &lt;script&gt;",
)
NOT_ON_PAGES = {
    **{f"Words.{name}": "in the shell, around pages" for name in NAMES},
    "Interface.vouched_by": "for editors",
    "AccessibilityStatement.without_contact": "only where there is no contact",
    "Owner.name": "the page about the hub says who keeps it, in words of its own",
    "Allowance.reason": "for those who keep the data",
    "Allowance.by": "for those who keep the data",
    "FrontMatter.description": "in the head alone",
    "Site.summary": "in the head alone",
    "Guide.head_title": "in the head alone",
    "SearchTopic.asked": "for the search alone",
    "Guide.steps_heading": "above the steps of guides that have some",
}
FILLED_IN = ("Words.translated", "Words.translation_is_older")
"""Where a day stands in the place of each "#"."""
NOT_EXPORTED = ("Site", "Owner", "Allowance", "FrontMatter")


@cache
def example() -> Hub:
    """The example hub, without the pages that only repeat its files, and without what may not be shown."""
    hub = without_withdrawn_words(read_hub(EXAMPLE / "data", EXAMPLE / "docs").hub)
    shown = tuple(each for each in hub.records if not isinstance(each, Contact) or each.can_be_shown)
    return replace(with_settings(hub, edit_address="https://git.example/"), records=shown)


@cache
def plain() -> tuple[Filler, RenderedHub]:
    """The text is a plain word."""
    return filled("word")


def filled(text: str) -> tuple[Filler, RenderedHub]:
    """Every field holds the text, between marks that tell the fields apart, with a term after it."""
    filler = Filler(lambda number: f"Q{number}q {text} crossing q{number}Q", kept=("crossing",))
    return filler, render_hub(filler.hub(example()))


def trees(rendered: RenderedHub) -> dict[str, Element]:
    return {address: read_html(text)[0] for address, text in rendered.documents.items()}


def shapes_of(pages: dict[str, Element]) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """The elements of each page. The page of a role has the role in its address, so it goes by its place among them."""
    roles = [address for address in pages if "/role-" in address]
    return {f"role {roles.index(each)}" if each in roles else each: shape(root) for each, root in pages.items()}


@cache
def harmless() -> tuple[frozenset[int], dict[str, list[tuple[str, tuple[str, ...]]]]]:
    """The fields that are seen, and the elements of each page, when the text is a plain word."""
    filler, rendered = plain()
    pages = trees(rendered)
    return seen_on(pages, filler.texts), shapes_of(pages)


def seen_on(pages: dict[str, Element], texts: dict[int, str]) -> frozenset[int]:
    everything = "\n".join(root.one("body").text for root in pages.values())
    return frozenset(number for number, text in texts.items() if spaced(text) in everything)


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from strings(item)


def check(text: str) -> None:
    filler, rendered = filled(text)
    check_pages(filler, rendered)
    check_head(filler, rendered)
    check_files(filler, rendered)


def check_pages(filler: Filler, rendered: RenderedHub) -> None:
    pages = trees(rendered)
    seen, shapes = harmless()
    lost = seen - seen_on(pages, filler.texts)
    assert sorted(each for each in lost if filler.places[each] not in FILLED_IN) == []
    assert {address for address, found in shapes_of(pages).items() if found != shapes[address]} == set()
    for address, root in pages.items():
        shell = rendered.build.shell(address)
        assert root.one("head").one("title").children == [shell.head_title]
        metas = {each.attributes.get("name"): each.attributes.get("content") for each in root.find_all("meta")}
        assert metas["description"] == shell.description


def check_head(filler: Filler, rendered: RenderedHub) -> None:
    """Titles and descriptions hold the text itself, not something like it."""
    titles = {spaced(page.title) for page in rendered.build.pages.values()}
    descriptions = {spaced(rendered.build.shell(address).description) for address in rendered.documents}
    for number, text in filler.texts.items():
        if filler.places[number] in ("Strategy.title", "Update.title", "Guide.title", "Area.name"):
            assert spaced(text) in titles
        if filler.places[number] in ("Guide.lead", "Update.summary", "Definition.gloss", "FrontMatter.description"):
            assert spaced(text) in descriptions


def check_files(filler: Filler, rendered: RenderedHub) -> None:
    found = searchable(rendered)
    lost = [filler.places[each] for each in harmless_in_search() if spaced(filler.texts[each]) not in found]
    assert lost == [], "in the search index"
    files = rendered.build.files.open_data()
    in_json = {each for name, file in files.items() if name.endswith(".json") for each in strings(json.loads(file))}
    tables = [list(csv.reader(io.StringIO(file, newline=""))) for name, file in files.items() if name.endswith(".csv")]
    in_csv = "\n".join(cell for table in tables for row in table for cell in row)
    exported = [each for each in filler.texts if filler.places[each].split(".")[0] not in NOT_EXPORTED]
    assert [filler.places[each] for each in exported if filler.texts[each] not in in_json] == [], "in JSON"
    assert [filler.places[each] for each in exported if filler.texts[each] not in in_csv] == [], "in CSV"


def searchable(rendered: RenderedHub) -> str:
    """What the search shows: titles, descriptions, kinds and areas, and the lines to call."""
    return spaced(" ".join(each for file in rendered.search_index.values() for each in strings(json.loads(file))))


@cache
def harmless_in_search() -> frozenset[int]:
    filler, rendered = plain()
    found = searchable(rendered)
    return frozenset(number for number, text in filler.texts.items() if spaced(text) in found)


def test_nearly_every_field_is_seen_by_readers() -> None:
    filler, _ = plain()
    unseen = {filler.places[number] for number in filler.texts.keys() - harmless()[0]}
    assert unseen - NOT_ON_PAGES.keys() == set()


def test_the_term_after_the_text_is_linked() -> None:
    _, rendered = plain()
    assert sum(len(root.find_all("span", class_="term")) for root in trees(rendered).values()) > 20


@pytest.mark.slow
@settings(max_examples=20, derandomize=True, phases=(Phase.generate,))
@given(TEXTS)
def test_any_text_reads_unchanged_everywhere_and_adds_no_element(text: str) -> None:
    check(text)


@pytest.mark.slow
@pytest.mark.parametrize("text", NASTY)
def test_a_nasty_text_reads_unchanged_and_adds_no_element(text: str) -> None:
    check(text)
