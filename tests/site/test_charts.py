"""A chart on a built page says what the table below it says, to those who see it and to those who don't."""

import pytest
from tests.support.html_tree import Element
from tests.support.sites import BuiltPage, BuiltSite

NUMBERS = ("chart__value", "chart__on-full")


@pytest.fixture(params=["site", "example_site"])
def any_site(request: pytest.FixtureRequest) -> BuiltSite:
    found = request.getfixturevalue(request.param)
    assert isinstance(found, BuiltSite)
    return found


def charts(site: BuiltSite) -> list[tuple[BuiltPage, Element, Element]]:
    """Each chart with its page and with the table that follows it."""
    found = []
    for page in site.pages.values():
        parts = [each for each in page.main.all() if each.tag == "table" or "chart" in classes(each)]
        found += [(page, each, parts[place + 1]) for place, each in enumerate(parts) if each.tag == "figure"]
    return found


def classes(element: Element) -> list[str]:
    return element.attributes.get("class", "").split()


def drawn(chart: Element, *looks: str) -> list[str]:
    return [each.text for each in chart.find_all("text") if set(classes(each)) & set(looks)]


def rows(table: Element) -> list[list[str]]:
    found = [[cell.text for cell in row.all() if cell.tag in ("th", "td")] for row in table.one("tbody").find_all("tr")]
    return [row for row in found if row[0] != "Sum of the column"]


def numbers(table: Element) -> list[str]:
    """What a chart of this table has to print."""
    head = [each.text for each in table.one("thead").find_all("th")]
    if head[1:3] == ["Green", "Amber"]:
        return [f"{row[1]} green, {row[2]} amber" for row in rows(table)]
    if head[1:] == ["Score"]:
        return ["Not scored" if row[1].startswith("N/A") else row[1].split(" out of ")[0] for row in rows(table)]
    return [cell for row in rows(table) for cell in row[1:]]


def test_all_kinds_of_chart_are_there(any_site: BuiltSite) -> None:
    heads = {table.one("thead").find_all("th")[1].text for _, _, table in charts(any_site)}
    assert heads == {"Score", "Green", "Before", "Share", "Number"}


def test_the_numbers_of_a_chart_are_those_of_its_table(any_site: BuiltSite) -> None:
    for page, chart, table in charts(any_site):
        assert drawn(chart, *NUMBERS) == numbers(table), page.address


def test_a_chart_names_its_rows_as_its_table_does(any_site: BuiltSite) -> None:
    for page, chart, table in charts(any_site):
        labels = "".join(drawn(chart, "chart__label")).replace(" ", "")
        assert labels == "".join(row[0] for row in rows(table)).replace(" ", ""), page.address


def test_a_chart_has_a_title_a_description_and_a_caption(any_site: BuiltSite) -> None:
    for page, chart, table in charts(any_site):
        drawing = chart.one("svg")
        title, about = (page.main.by_id[each] for each in drawing.attributes["aria-labelledby"].split())
        assert (title.tag, about.tag) == ("title", "desc")
        assert title.children
        assert chart.one("figcaption").text
        told = "".join(each for each in about.children if isinstance(each, str))
        assert all(row[0] in told for row in rows(table)), page.address


def test_a_score_is_found_from_the_thread_and_leads_back_to_it(example_site: BuiltSite) -> None:
    page = example_site.pages["/strategy/exampleshire/2025-2028/assessment/"]
    row = page.main.by_id["stripes-2024-stripe-one"]
    assert row.tag == "tr"
    assert page.links(row) == [f"{page.address}#stripes-2024-stripe-one-thread"]
    above = page.links(page.main.by_id["stripes-2024-stripe-one-thread"])
    assert "/strategy/exampleshire/2025-2028/plan/#count-people" in above


def test_earlier_results_stand_beside_later_ones_in_a_table_alone(example_site: BuiltSite) -> None:
    page = example_site.pages["/strategy/exampleshire/2025-2028/assessment/"]
    tables = {each.one("caption").text: rows(each) for each in page.main.find_all("table")}
    assert tables["The results of February 2023 and of February 2024"] == [
        ["First stripe", "3 out of 5, clear", "4 out of 5, bright"],
        ["Second stripe", "1 out of 5, faded", "not scored"],
    ]
    assert tables["The results of February 2023 and of Q4 2023/24"] == [
        ["First stripe", "3 out of 5, clear", "Lamps: 2 green, 1 amber", "–"],
        ["Second stripe", "1 out of 5, faded", "Nothing like it", "No lamp is like it."],
    ]
    assert len(page.main.find_all("figure", class_="chart")) == 3
    notes = [each.text for each in page.main.find_all("div", class_="note--hub")]
    assert any(each.startswith("This hub’s inference") for each in notes)
