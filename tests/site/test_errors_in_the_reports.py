"""The record of what the reports have wrong says what the data says, and readers are told where it says so."""

import re
from collections.abc import Iterable, Iterator

import pytest
from tests.site.thurrock_2024_facts.places import ASSESSMENT, CONTEXT, EDITION, PLAN, PRIORITIES
from tests.support.html_tree import Element, spaced, straight
from tests.support.sites import BuiltPage, BuiltSite

from publishing.model.hub import Hub
from publishing.model.source import Source, SourceError, Treatment

RECORD = "/decisions/errors-in-the-reports/"
TOLD = (Treatment.EXPLAINED, Treatment.CORRECTED)


def errors(hub: Hub) -> Iterator[tuple[Source, SourceError]]:
    return ((source, error) for source in hub.all(Source) for error in source.errors)


def rows(page: BuiltPage) -> list[list[Element]]:
    """The cells of the table, row by row, without its head."""
    body = page.main.one("table").one("tbody")
    return [[each for each in row.all() if each.tag in ("th", "td")] for row in body.find_all("tr")]


def target(site: BuiltSite, address: str) -> Element:
    """The part of a page that an address leads to."""
    page, _, anchor = address.partition("#")
    main = site.pages[page].main
    return main.by_id[anchor] if anchor else main


def part(site: BuiltSite, address: str) -> list[Element]:
    """All elements from the one that an address leads to until the next heading of its kind."""
    main = site.pages[address.partition("#")[0]].main
    start = target(site, address)
    inside = list(start.all())
    if start is main or start.tag in ("section", "article", "li"):
        return inside
    every = list(main.all())
    after = every[every.index(start) + 1 :]
    return [*inside, *after[: next((n for n, each in enumerate(after) if each.tag == start.tag), len(after))]]


def notes(elements: Iterable[Element]) -> list[Element]:
    return [each for each in elements if each.attributes.get("role") == "note"]


def words_of(text: str) -> set[str]:
    """The words that tell what a text is about, without their endings."""
    return {word[:5] for word in re.findall(r"[^\W\d_]{4,}|\d+", straight(text).casefold())}


def speaks_of(elements: list[Element], error: SourceError) -> bool:
    """Whether a part of a page has words in common with what is said of an error."""
    shown = words_of(" ".join(each.text for each in elements))
    wanted = words_of(error.text)
    return len(wanted & shown) >= min(3, len(wanted) / 3)


def test_every_number_is_in_the_record(site: BuiltSite) -> None:
    numbers = [int(cells[0].text) for cells in rows(site.pages[RECORD])]
    assert set(numbers) == set(range(1, 52))
    assert numbers == sorted(numbers)


def test_the_record_says_of_each_error_what_the_data_says(site: BuiltSite, hub: Hub) -> None:
    page = site.pages[RECORD]
    listed = [
        (*[cell.text for cell in cells[:4]], page.links(cells[1])[0], tuple(page.links(cells[4])))
        for cells in rows(page)
    ]
    known = [
        (
            *(str(error.number), source.short_title, spaced(error.text), error.treatment.label),
            *(source.address, error.seen_at),
        )
        for source, error in errors(hub)
    ]
    assert sorted(listed) == sorted(known)


def test_a_reader_is_told_where_the_record_says_so(site: BuiltSite, hub: Hub) -> None:
    told = [(error, address) for _, error in errors(hub) if error.treatment in TOLD for address in error.seen_at]
    assert [(error.number, address) for error, address in told if not notes(part(site, address))] == []
    assert [(error.number, address) for error, address in told if not speaks_of(part(site, address), error)] == []


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("Paragraph 2.7 speaks of a strategy for 2023/26", EDITION),
        ("Each column adds up to 98 per cent", PLAN),
        ("wasn't scored", ASSESSMENT),
        ("Charing Skills", ASSESSMENT),
        ("racialisation narrative", PRIORITIES),
        ("Mixed, Unclear & Unstable", CONTEXT),
        ("Department of Education", CONTEXT),
        ("S121", CONTEXT),
        ("drawn into extremism", CONTEXT),
        ("isn't repeated here", CONTEXT),
    ],
)
def test_what_the_newest_report_says_wrongly_is_explained_in_a_note(site: BuiltSite, words: str, page: str) -> None:
    assert any(words in straight(each.text) for each in notes(site.pages[page].main.all()))


def test_the_page_of_each_source_with_errors_leads_to_the_record(site: BuiltSite, hub: Hub) -> None:
    for source in hub.all(Source):
        page = site.pages[source.address]
        assert (RECORD in page.links(page.main)) == bool(source.errors), source.id


def test_each_error_of_a_source_is_told_on_its_page(site: BuiltSite, hub: Hub) -> None:
    for source in hub.all(Source):
        page = site.pages[source.address]
        for place, error in enumerate(source.errors, start=1):
            shown = page.main.by_id[f"error-{place}"]
            assert spaced(error.text) in shown.text
            assert error.treatment.label in shown.text
            assert set(error.seen_at) <= set(page.links(shown))
