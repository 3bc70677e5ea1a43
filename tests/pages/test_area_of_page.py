"""Whose a page is: a list of what all areas have is nobody's, whatever stands first on it."""

import pytest
from tests.support.hubs import example_hub

from publishing.pages.area_of_page import area_of_page


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/strategy/",
        "/sources/",
        "/timeline/",
        "/timeline/local/",
        "/strategy/compare/",
        "/strategy/compare/sampleton/2019-2021/exampleshire/2025-2028/",
        "/get-help/",
        "/no-such-page/",
    ],
)
def test_a_page_about_all_areas_or_about_two_is_of_none(address: str) -> None:
    assert area_of_page(address, example_hub()) is None


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("/strategy/sampleton/", "sampleton"),
        ("/strategy/sampleton/2019-2021/plan/", "sampleton"),
        ("/strategy/compare/sampleton/2019-2021/", "sampleton"),
        ("/timeline/exampleshire/", "exampleshire"),
        ("/updates/sampleton/", "sampleton"),
        ("/sources/sampleton-report/", "sampleton"),
        ("/updates/desk-moved/", "exampleshire"),
    ],
)
def test_a_page_is_of_the_area_that_its_address_names_or_whose_record_it_is(address: str, own: str) -> None:
    area = area_of_page(address, example_hub())
    assert area
    assert area.id == own


def test_every_record_of_an_area_is_its_own_wherever_it_stands() -> None:
    hub = example_hub()
    found = {(record.area_id, area.id if (area := area_of_page(record.address, hub)) else "") for record in hub.records}
    assert {(own, told) for own, told in found if own and told != own} == set()
