"""Two editions side by side: which pairs there are, what each page says, and what is never compared."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from tests.support.changed_hubs import with_record, without
from tests.support.html_tree import Element
from tests.support.rendering import RenderedHub, page_of

from publishing.model.area import Area
from publishing.model.assessment import Assessment
from publishing.model.comparison import Comparison, ComparisonTheme
from publishing.model.dates import PartialDate
from publishing.model.editions import MOST_ACROSS_AREAS, age
from publishing.model.held_records import HELD
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.strategy import Strategy
from publishing.pages.compared import ComparedEdition, Pair, compared_editions, pairs_of
from publishing.pages.compared_lines import HEADINGS, line_of
from publishing.pages.comparisons import pages
from publishing.pages.page import Page

INDEX = "/strategy/compare/"
OLDER, NEWER = f"{INDEX}sampleton/2019-2021/", f"{INDEX}exampleshire/2025-2028/"
PAIR = f"{OLDER}exampleshire/2025-2028/"


def main(rendered: RenderedHub, address: str) -> Element:
    return rendered.pages[address].main


def made(hub: Hub) -> dict[str, Page]:
    return {page.address: page for page in pages(hub)}


def without_editions(hub: Hub, area: str) -> Hub:
    """The hub without the editions of an area."""
    gone = {each.edition_scope for each in hub.all(Strategy, area)}
    kept = (
        each
        for each in hub.records
        if each.scope not in gone and not (isinstance(each, Strategy) and each.scope == area)
    )
    return replace(hub, records=tuple(kept))


def editions(hub: Hub, *each: tuple[str, str]) -> list[ComparedEdition]:
    """Editions of the example's two areas, by area and period, in the order in which they are named."""
    strategy = hub.all(Strategy)[0]
    return [
        ComparedEdition(
            hub,
            strategy.model_copy(
                update={"id": period.replace("/", "-"), "scope": area, "period": PartialDate.parse(period)}
            ),
        )
        for area, period in each
    ]


def keys(pairs: list[Pair]) -> list[tuple[str, str]]:
    return [(pair.older.scope, pair.newer.scope) for pair in pairs]


SIX = tuple((area, period) for area in ("exampleshire", "sampleton") for period in ("2024/2027", "2014", "2018/2020"))


def test_any_two_make_one_pair_with_the_older_on_the_left(example_hub: Hub) -> None:
    found = pairs_of(editions(example_hub, *SIX))
    assert len(found) == 15
    assert len({frozenset(two) for two in keys(found)}) == 15
    assert all(age(pair.older.strategy) < age(pair.newer.strategy) for pair in found)


def test_it_does_not_matter_in_which_order_editions_come(example_hub: Hub) -> None:
    every = editions(example_hub, *SIX)
    assert keys(pairs_of(every)) == keys(pairs_of(every[::-1]))


def beyond_the_limit(hub: Hub) -> tuple[list[ComparedEdition], list[ComparedEdition]]:
    many = editions(hub, *[("sampleton", f"{year}") for year in range(2000, 2000 + MOST_ACROSS_AREAS)])
    return many, editions(hub, ("exampleshire", "2030"))


def test_beyond_the_limit_only_editions_of_one_area_make_pairs(example_hub: Hub) -> None:
    many, other = beyond_the_limit(with_record(example_hub, "area", "sampleton", successors=()))
    found = pairs_of([*many, *other])
    assert len(found) == len(list(combinations(many, 2)))
    assert all(pair.older.area.id == pair.newer.area.id for pair in found)


def test_beyond_it_those_of_a_council_make_pairs_with_those_of_the_one_that_replaced_it(example_hub: Hub) -> None:
    many, other = beyond_the_limit(example_hub)
    across = [pair for pair in pairs_of([*other, *many]) if pair.older.area.id != pair.newer.area.id]
    assert [(pair.older, pair.newer) for pair in across] == [(each, other[0]) for each in many]


def test_an_edition_without_a_first_day_stands_where_its_report_does(example_hub: Hub) -> None:
    (edition,) = editions(example_hub, ("sampleton", "Q1"))
    assert age(edition.strategy)[0] == edition.strategy.as_at.earliest


def test_an_area_without_an_edition_is_not_offered(example_hub: Hub) -> None:
    assert list(compared_editions(without_editions(example_hub, "sampleton"))) == ["exampleshire"]


def test_there_is_a_page_for_the_choice_each_edition_and_each_pair(example_hub: Hub) -> None:
    found = made(example_hub)
    count = len(example_hub.all(Strategy))
    assert {INDEX, OLDER, NEWER, PAIR} <= found.keys()
    assert len(found) == 1 + count + count * (count - 1) // 2
    assert [address for address, page in found.items() if page.in_search] == [INDEX]
    assert [address for address, page in found.items() if page.scripts] == [INDEX]


def test_one_edition_alone_can_be_read_but_not_compared(example_hub: Hub) -> None:
    hub = without_editions(example_hub, "exampleshire")
    found = made(hub)
    assert sorted(found) == [INDEX, OLDER]
    assert not found[INDEX].scripts
    index = page_of(hub, INDEX)
    assert "doesn’t hold two strategies yet" in index.text
    assert index.main.find_all("select") == []
    assert "nothing yet that it could be compared with" in page_of(hub, OLDER).text


def test_a_hub_without_themes_or_editions_has_the_page_all_the_same(example_hub: Hub) -> None:
    assert list(made(without(example_hub, ComparisonTheme, Strategy))) == [INDEX]


def test_each_theme_stands_in_its_place_with_its_question(rendered: RenderedHub, example_hub: Hub) -> None:
    index = main(rendered, INDEX)
    for theme in example_hub.all(ComparisonTheme):
        assert index.by_id[theme.id].text == theme.title
        assert theme.question in index.text
        assert all(note.text in index.text for note in theme.notes)


@pytest.mark.parametrize("address", [INDEX, OLDER, NEWER, PAIR])
def test_every_page_says_whose_reading_it_is(rendered: RenderedHub, address: str) -> None:
    text = main(rendered, address).text
    assert "are this hub’s choice" in text
    assert "doesn’t claim that two councils mean the same thing" in text
    assert "compares no scores" in text


@pytest.mark.parametrize(
    ("address", "other"), [(OLDER, "Exampleshire 2025 to 2028"), (NEWER, "Sampleton 2019 to 2021")]
)
def test_an_edition_leads_to_the_one_page_of_each_pair(rendered: RenderedHub, address: str, other: str) -> None:
    (link,) = [each for each in main(rendered, address).find_all("a") if each.text == other]
    assert rendered.pages[address].to(link.attributes["href"]) == PAIR


def sides(rendered: RenderedHub) -> Iterator[tuple[Element, list[Element]]]:
    for section in main(rendered, PAIR).find_all("section", class_="compared"):
        yield section, section.find_all("div", class_="compared__side")


def test_each_theme_is_followed_by_the_older_and_then_the_newer_edition(
    rendered: RenderedHub, example_hub: Hub
) -> None:
    found = list(sides(rendered))
    assert [section.one("h2").text for section, _ in found] == [each.title for each in example_hub.all(ComparisonTheme)]
    for section, (left, right) in found:
        title = section.one("h2").text
        assert section.attributes["aria-labelledby"] == section.one("h2").attributes["id"]
        assert left.one("h3").text == f"{title}: Sampleton 2019 to 2021"
        assert right.one("h3").text == f"{title}: Exampleshire 2025 to 2028"


def test_each_block_says_how_its_edition_stands_and_of_when_it_is(rendered: RenderedHub) -> None:
    top = main(rendered, PAIR).one("ul", class_="compared__top")
    for left, right in [top.find_all("li"), *(two for _, two in sides(rendered))]:
        assert "Ended As at 1 June 2019" in left.text
        assert "Draft As at 4 March 2025" in right.text


@pytest.mark.parametrize("address", [OLDER, NEWER, PAIR])
def test_every_record_that_a_comparison_names_is_shown_with_a_link(
    rendered: RenderedHub, example_hub: Hub, address: str
) -> None:
    shown = [each for each in example_hub.all(Comparison) if each.scope in address]
    page = main(rendered, address)
    linked = [each.text for each in page.find_all("a")]
    assert shown
    for comparison in shown:
        for kind, record_id in comparison.held():
            record = example_hub.meant(kind, record_id, comparison.scope)
            assert record
            assert record.title in linked
        assert comparison.nothing is None or comparison.nothing in page.text
        assert all(note.text in page.text for note in comparison.notes)


def test_what_helps_is_said_beside_a_title(rendered: RenderedHub) -> None:
    text = main(rendered, PAIR).text
    for words in (
        "1. Make the river safe to cross Nobody falls in.",
        "Count the people who cross Owner: Bridge officer",
        "Bridge Board It decides on bridges. Chair: Director of Water",
        "River Council It hears the board. Chair: not given",
        "Note the stripes That councillors note the stripes.",
    ):
        assert words in text, words


def test_no_score_stands_beside_another(rendered: RenderedHub, example_hub: Hub) -> None:
    for assessment in example_hub.all(Assessment):
        line = line_of(assessment)
        assert (line.text, line.quotation, line.points) == (None, None, ())
        assert assessment.summary not in main(rendered, PAIR).text


def test_each_place_of_a_source_is_cited_once_in_a_block(rendered: RenderedHub) -> None:
    blocks = [block for _, two in sides(rendered) for block in two]
    for block in blocks:
        hrefs = [a.attributes["href"] for p in block.find_all("p", class_="source-line") for a in p.find_all("a")]
        assert len(hrefs) == len(set(hrefs))
    assert sum(bool(block.find_all("p", class_="source-line")) for block in blocks) == 5


def test_every_kind_that_a_comparison_can_hold_has_a_heading() -> None:
    assert set(HELD.values()) == set(HEADINGS)


def test_a_kind_that_nothing_is_said_of_is_shown_by_its_title(example_hub: Hub) -> None:
    record: Record = example_hub.all(Area)[0]
    assert line_of(record).record is record
    assert line_of(record).text is None


def test_the_choice_offers_each_edition_twice_and_the_pairs_that_there_are(
    rendered: RenderedHub, example_hub: Hub
) -> None:
    page = rendered.pages[INDEX]
    every = [edition for of_area in compared_editions(example_hub).values() for edition in of_area]
    first, second = page.main.find_all("select")
    for select in (first, second):
        values = [each.attributes["value"] for each in select.find_all("option")]
        assert values == ["", *(edition.scope for edition in every)]
    links = [each for each in page.main.find_all("a") if "data-two" in each.attributes]
    assert {each.attributes["data-two"]: page.to(each.attributes["href"]) for each in links} == {
        f"{pair.older.scope} {pair.newer.scope}": pair.address for pair in pairs_of(every)
    }
