"""Every page of the real site: light, dark, in forced colours, on a wide screen, a narrow one and paper, unfolded."""

import pytest
from playwright.sync_api import Browser
from tests.support.kinds import kinds_by_page
from tests.support.page_visit import findings, still
from tests.support.sites import NOT_FOUND, BuiltPage, BuiltSite
from tests.support.visits import DATA_FILES, Care, Visit, planned

PARTS = 32
"""The visits are shared out, so that several workers can make them."""


@pytest.fixture(scope="module")
def shown(site: BuiltSite) -> dict[str, frozenset[str]]:
    """The kinds of elements on each page."""
    return kinds_by_page(site)


@pytest.fixture(scope="module")
def visits(shown: dict[str, frozenset[str]]) -> list[list[Visit]]:
    """All visits, in parts that take about as long."""
    every = planned(shown)
    return [every[part::PARTS] for part in range(PARTS)]


@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_is_wrong_with_any_page(browser: Browser, origin: str, visits: list[list[Visit]], part: int) -> None:
    with still(browser, origin) as looked_at:
        found = [line for visit in visits[part] for line in findings(looked_at, visit)]
    assert not found, "\n".join(found)


def test_no_page_is_left_out(site: BuiltSite, visits: list[list[Visit]]) -> None:
    opened = [visit.address for part in visits for visit in part]
    assert sorted(opened) == sorted(site.pages)
    assert NOT_FOUND in opened


def test_every_kind_of_element_is_looked_at_thoroughly(
    visits: list[list[Visit]], shown: dict[str, frozenset[str]]
) -> None:
    every = frozenset[str]().union(*shown.values())
    thoroughly = [visit.address for part in visits for visit in part if visit.care is Care.THOROUGH]
    assert every - frozenset[str]().union(*(shown[address] for address in thoroughly)) == frozenset()


def search_boxes(page: BuiltPage) -> list[str]:
    """All that the search starts from: what stands around its box, with addresses that hold for any page."""
    return [
        "\n".join(
            f"{each.tag} {sorted((name, _anywhere(page, name, value)) for name, value in each.attributes.items())}"
            for each in box.all()
        )
        for box in page.root.find_all("div", role="search")
    ]


def _anywhere(page: BuiltPage, name: str, value: str) -> str:
    return page.to(value) if name in ("href", "data-root", "data-core", "data-engine", "data-style") else value


def test_the_search_is_started_from_each_of_its_boxes(site: BuiltSite, visits: list[list[Visit]]) -> None:
    thoroughly = [visit.address for part in visits for visit in part if visit.care is Care.THOROUGH]
    started = {box for address in thoroughly for box in search_boxes(site.pages[address])}
    assert {address for address, page in site.pages.items() if set(search_boxes(page)) - started} == set()
    assert started


def test_every_page_is_checked_but_data_files_that_show_what_another_one_shows(
    visits: list[list[Visit]], shown: dict[str, frozenset[str]]
) -> None:
    checked = {visit.address for part in visits for visit in part if visit.care}
    files = {address for address in shown if address.startswith(DATA_FILES)}
    assert set(shown) - files <= checked
    assert {shown[address] for address in files - checked} <= {shown[address] for address in files & checked}
