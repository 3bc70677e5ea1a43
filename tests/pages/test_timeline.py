"""The timeline: in order however partial the dates are, and each of its pages with the events that belong there."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from tests.support.html_tree import Element
from tests.support.search_index import read_index
from tests.support.sites import BuiltPage, BuiltSite

from publishing.model.addresses import RESERVED, TIMELINE_PARTS
from publishing.model.dates import PartialDate
from publishing.model.event import Event, EventType
from publishing.pages.moments import Moment, by_year, in_order

YEARS = st.integers(1900, 2099)
MONTHS = st.integers(1, 12)
DATES = st.one_of(
    st.dates(date(1000, 1, 1), date(2099, 12, 31)).map(str),
    st.builds("{:04}-{:02}".format, YEARS, MONTHS),
    YEARS.map(str),
    st.builds(lambda year, more: f"{year}/{year + more}", YEARS, st.integers(0, 9)),
    YEARS.map(lambda year: f"{year}/{(year + 1) % 100:02}"),
    st.builds(lambda number, year: f"Q{number} {year}/{(year + 1) % 100:02}", st.integers(1, 4), YEARS),
    st.sampled_from(["Q1", "Q2 and Q3"]),
)


def moment(written: str) -> Moment:
    """An event of this date."""
    when = PartialDate.parse(written)
    return Moment(Event.model_construct(id="x", title=written, date=when, as_at=when, sources=()), None)


def ordered(*written: str) -> list[str]:
    return [each.event.title for each in in_order(map(moment, written))]


def test_a_day_comes_before_its_month_and_that_before_its_year() -> None:
    assert ordered("2015", "2015-01", "2015-01-01") == ["2015-01-01", "2015-01", "2015"]


def test_what_began_earlier_comes_first_however_long_it_lasted() -> None:
    assert ordered("2016-02-01", "Q4 2015/16", "2015/2019", "2015/16") == [
        "2015/2019",
        "2015/16",
        "2016-02-01",
        "Q4 2015/16",
    ]


def test_what_has_no_year_comes_last() -> None:
    assert ordered("Q1", "2099") == ["2099", "Q1"]


def test_events_of_one_date_stay_in_the_order_of_their_files() -> None:
    first, second = moment("2015"), moment("2015")
    assert [id(each) for each in in_order([first, second])] == [id(first), id(second)]


@given(st.lists(DATES, max_size=12))
def test_any_dates_are_put_in_order_and_none_is_lost(written: list[str]) -> None:
    moments = in_order(map(moment, written))
    assert sorted(each.event.title for each in moments) == sorted(written)
    for one, other in pairwise(each.event.date for each in moments):
        assert one.earliest or not other.earliest
        if one.earliest and other.earliest and one.latest and other.latest:
            assert one.earliest.year <= other.earliest.year
            assert one.latest <= other.latest or is_of_more_years(one) or is_of_more_years(other)


def is_of_more_years(when: PartialDate) -> bool:
    return when.earliest is not None and when.latest is not None and when.earliest.year != when.latest.year


@given(st.lists(DATES, max_size=12))
def test_each_year_has_one_heading_with_its_events(written: list[str]) -> None:
    moments = in_order(map(moment, written))
    years = by_year(moments)
    assert [each for year in years for each in year.moments] == moments
    assert len({year.anchor for year in years}) == len(years)
    for year in years:
        assert {each.event.date.earliest and str(each.event.date.earliest.year) for each in year.moments} == {
            year.year or None
        }


def test_each_type_of_event_has_a_page_and_no_area_can_take_its_address() -> None:
    assert {each.value for each in EventType} == set(TIMELINE_PARTS)
    assert set(TIMELINE_PARTS) < RESERVED


def titles(page: BuiltPage) -> list[str]:
    """The titles of a page's events, in order, without their dates."""
    return [each.text.partition(": ")[2] for each in page.main.find_all("h3")]


def headings(page: BuiltPage) -> list[str]:
    return [each.text for each in page.main.find_all("h2")]


LAW = ["The Example Act was passed", "The Act came into use"]
GUIDANCE = ["The Example Office published its guidance"]
OF_EXAMPLESHIRE = ["Report to the River Council", "Opening of the first bridge"]


def test_the_timeline_has_every_event_by_year(example_site: BuiltSite) -> None:
    page = example_site.pages["/timeline/"]
    assert headings(page) == ["2001", "2015", "2016", "2025", "2027", "Year not known"]
    assert set(titles(page)) >= {*LAW, *GUIDANCE, *OF_EXAMPLESHIRE, "A review of crossing was to begin"}


def test_each_type_has_its_own_events_alone(example_site: BuiltSite) -> None:
    assert titles(example_site.pages["/timeline/law/"]) == LAW
    assert titles(example_site.pages["/timeline/guidance/"]) == GUIDANCE
    assert titles(example_site.pages["/timeline/national/"])[-1] == "A review of crossing was to begin"
    assert titles(example_site.pages["/timeline/local/"]) == OF_EXAMPLESHIRE


def test_an_area_has_its_own_events_among_law_and_guidance(example_site: BuiltSite) -> None:
    page = example_site.pages["/timeline/exampleshire/"]
    assert titles(page) == [*LAW, *GUIDANCE, *OF_EXAMPLESHIRE]
    framed = page.main.find_all("li", class_="moment--of-area")
    assert ["Exampleshire" in each.text for each in framed] == [True, True]
    assert titles(example_site.pages["/timeline/sampleton/"]) == [*LAW, *GUIDANCE]


def local(page: BuiltPage, title: str) -> Element:
    """The entry of an event."""
    return next(each for each in page.main.find_all("li", class_="moment") if title in each.text)


def test_an_event_leads_to_its_own_place_but_for_where_it_stands(example_site: BuiltSite) -> None:
    timeline, law = example_site.pages["/timeline/"], example_site.pages["/timeline/law/"]
    assert "act-passed" in timeline.main.by_id
    assert "act-passed" not in law.main.by_id
    assert "/timeline/#act-passed" in law.links(local(law, "The Example Act was passed"))
    context = "/strategy/exampleshire/2025-2028/context/#report-given"
    assert context in timeline.links(local(timeline, "Report to the River Council"))


def test_what_was_planned_and_what_is_noted_is_said(example_site: BuiltSite) -> None:
    page = example_site.pages["/timeline/"]
    assert "Planned then: we don’t know whether it took place." in local(page, "Opening of the first bridge").text
    assert "Planned then" not in local(page, "Report to the River Council").text
    assert "June 2015 (inferred)" in local(page, GUIDANCE[0]).text
    assert "The month is inferred" in local(page, GUIDANCE[0]).text


def test_the_search_finds_each_part_of_the_timeline_and_only_the_whole_has_the_script(example_site: BuiltSite) -> None:
    found = read_index(example_site).addresses
    assert {"/timeline/", "/timeline/law/", "/timeline/sampleton/"} <= found
    assert [address for address, page in example_site.pages.items() if "timeline" in page.scripts] == ["/timeline/"]


def test_one_council_has_no_choice_of_areas(one_council_site: BuiltSite) -> None:
    page = one_council_site.pages["/timeline/"]
    assert page.main.find_all("select") == []
    assert "/timeline/exampleshire/" not in page.links(page.main)
    assert titles(one_council_site.pages["/timeline/exampleshire/"]) == [*LAW, *GUIDANCE, *OF_EXAMPLESHIRE]
