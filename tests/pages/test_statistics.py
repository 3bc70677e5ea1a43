"""Prevent in figures: whole tables, with what a reader must know to read them."""

from tests.support.html_tree import Element
from tests.support.sites import BuiltPage, BuiltSite


def statistic(page: BuiltPage, anchor: str) -> Element:
    """The section that begins with this heading."""
    section = page.main.by_id[anchor].parent
    assert section is not None
    return section


def rows(element: Element, part: str) -> list[list[str]]:
    found = element.find_all(part)[0].find_all("tr") if element.find_all(part) else []
    return [[cell.text for cell in row.all() if cell.tag in ("th", "td")] for row in found]


def test_a_breakdown_is_a_whole_table_with_its_total(example_site: BuiltSite) -> None:
    shown = statistic(example_site.pages["/statistics/"], "crossings-by-kind")
    assert shown.one("caption").text == "Crossings in the example, 2016/17, by kind of crossing"
    assert rows(shown, "thead") == [["Kind of crossing", "Number", "Share"]]
    assert rows(shown, "tbody") == [["Walking", "2,005", "67%"], ["Running", "980", "33%"], ["Hopping", "15", "1%"]]
    assert rows(shown, "tfoot") == [["Total", "3,000", "100%"]]


def test_what_rounding_does_and_what_cannot_be_compared_is_said(example_site: BuiltSite) -> None:
    shown = statistic(example_site.pages["/statistics/"], "crossings-by-kind")
    assert "as printed, they add up to 101%" in shown.text
    assert "earlier years can’t be compared with this one" in shown.text
    assert "As at 10 January 2026." in shown.text


def test_a_series_has_neither_total_nor_shares(example_site: BuiltSite) -> None:
    shown = statistic(example_site.pages["/statistics/"], "crossings-by-year")
    assert rows(shown, "thead") == [["Period", "Number"]]
    assert rows(shown, "tbody") == [["2016/17", "3,000"], ["2017/18", "12,500"], ["2018/19", "not known"]]
    assert rows(shown, "tfoot") == []
    assert "share" not in shown.text.casefold()
