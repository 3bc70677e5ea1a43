"""One council takes another's place on a day set ahead: readers are led to whoever answers, and to no dead number."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.checks.tiny_hub import AREA, SITE, TinyHub, tiny_hub, with_national_route
from tests.checks.tiny_news import FLOOD, NEWS, TINY_NEWS
from tests.checks.tiny_reorganisation import DISTRICT, NEW, NEW_DESK, OLD_DESK, reorganised
from tests.support.html_tree import read_html
from tests.support.rendering import RenderedHub, render_hub
from tests.support.trees import EXAMPLE

from publishing.checks.fit_to_publish import what_is_not_fit
from publishing.exports.open_data import open_data
from publishing.model.area import Area
from publishing.model.contact import Contact
from publishing.model.due import coming
from publishing.model.hub import Hub
from publishing.model.reviews import standings
from publishing.model.seen_on import seen_at

EVE, DAY = date(2025, 3, 31), date(2025, 4, 1)
OLD, NEW_ONE = "01632 960 801", "01632 960 802"
COUNTY, BOROUGH, NEWTON = "/strategy/exampleton/", "/strategy/brookton/", "/strategy/newton/"
ENGLISH = "data/national/interface/en.yml"


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def rendered(hub: TinyHub, day: date) -> RenderedHub:
    return render_hub(seen_at(hub.read(), noon(day)), day)


def text_of(site: RenderedHub, address: str) -> str:
    return read_html(site.documents[address])[0].one("main").text


def spoken(root: Path) -> TinyHub:
    """The reorganised hub, with real words in its interface."""
    hub = reorganised(tiny_hub(root))
    hub.write(ENGLISH, (EXAMPLE / ENGLISH).read_bytes())
    return hub


@pytest.fixture
def hub(tmp_path: Path) -> TinyHub:
    return spoken(tmp_path)


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> RenderedHub:
    return rendered(spoken(tmp_path_factory.mktemp("before")), EVE)


@pytest.fixture(scope="module")
def after(tmp_path_factory: pytest.TempPathFactory) -> RenderedHub:
    return rendered(spoken(tmp_path_factory.mktemp("after")), DAY)


def test_a_dead_number_is_nowhere_and_a_new_one_not_before_its_day(before: RenderedHub, after: RenderedHub) -> None:
    for site, shown, hidden in ((before, OLD, NEW_ONE), (after, NEW_ONE, OLD)):
        files = {**site.build.files.open_data(), **site.search_index, **site.build.files.feeds()}
        every = {**site.documents, **files}
        assert [name for name, text in every.items() if hidden in text or hidden.replace(" ", "") in text] == []
        cards = [address for address in site.documents if address.startswith("/refer/card/brookton-")]
        for address in (COUNTY, BOROUGH, NEWTON, "/contacts/", cards[0]):
            assert shown in site.documents[address], address


def test_readers_are_told_of_the_change_before_and_after_it(before: RenderedHub, after: RenderedHub) -> None:
    card = "/refer/card/exampleton-council/"
    for address in (COUNTY, "/strategy/", "/contacts/", "/updates/exampleton/", card):
        assert "Newton Council will replace Exampleton Council on 1 April 2025." in text_of(before, address), address
    edition = "/strategy/exampleton/2024-2027/"
    for address in (COUNTY, "/strategy/", "/contacts/", "/timeline/exampleton/", "/updates/exampleton/", card, edition):
        said = text_of(after, address)
        assert "Newton Council replaced " in said, address
        assert "will replace" not in said, address
    assert "Newton Council begins on 1 April 2025." in text_of(before, NEWTON)
    assert "Until then, turn to Brookton Council or Exampleton Council." in text_of(before, NEWTON)
    assert "From 1 April 2025: The Newton board." in text_of(before, NEWTON)
    assert "begins" not in text_of(after, NEWTON)
    assert "Councils that Newton Council replaced Brookton Council 1 April 2025" in text_of(after, NEWTON)


def test_what_was_written_before_the_change_is_not_told_as_of_today(hub: TinyHub, after: RenderedHub) -> None:
    said = text_of(after, BOROUGH)
    assert "Since 1 April 2025: Newton Council. Before: The Brookton board." in said
    assert "Turn to Newton Council." in said
    assert "Ask the Brookton desk." not in said
    hub.replace(DISTRICT, "as_at: 2024-02-20", "as_at: 2025-04-01")
    assert "Ask the Brookton desk." in text_of(rendered(hub, DAY), BOROUGH)


def test_a_district_leads_to_the_county_that_takes_its_referrals(before: RenderedHub, after: RenderedHub) -> None:
    assert "Exampleton Council takes referrals for Brookton. Ask the Brookton desk." in text_of(before, BOROUGH)
    assert "takes referrals for these places too: Otterham, Brookton." in text_of(before, COUNTY)
    assert "takes referrals" not in text_of(after, COUNTY) + text_of(after, BOROUGH)
    assert "Otterham" in text_of(before, "/a-z/")


def test_a_strategy_ends_with_its_council(before: RenderedHub, after: RenderedHub) -> None:
    for site, tag in ((before, "Adopted"), (after, "Ended")):
        assert f"The Exampleton strategy {tag}" in text_of(site, COUNTY)


def test_the_national_route_stands_in_where_the_new_council_has_no_contact(hub: TinyHub) -> None:
    with_national_route(hub)
    hub.replace(NEW, "contacts: [new-desk]\n", "")
    hub.remove(NEW_DESK)
    sites = [rendered(hub, day) for day in (EVE, DAY)]
    for address in (COUNTY, BOROUGH):
        assert [text_of(site, address).count("National services") for site in sites] == [0, 1]


def test_a_chain_of_councils_leads_to_the_last(hub: TinyHub) -> None:
    hub.replace(NEW, "begins:", "successors: [{council: Midland Council, since: 2028-04-01}]\nbegins:")
    said = text_of(rendered(hub, date(2028, 4, 1)), COUNTY)
    for old, new, year in (("Exampleton", "Newton", 2025), ("Newton", "Midland", 2028)):
        assert f"{new} Council replaced {old} Council on 1 April {year}." in said
    assert "Turn to Midland Council." in said
    assert NEW_ONE not in said


def test_where_a_council_is_split_it_depends_on_where_one_lives(hub: TinyHub) -> None:
    hub.replace(AREA, "area: newton}]", "area: newton}, {council: West Council, since: 2025-04-01}]")
    said = text_of(rendered(hub, DAY), COUNTY)
    assert "Which of them is yours depends on where you live." in said
    assert "Turn to Newton Council or West Council." in said


def test_the_hub_of_one_council_becomes_that_of_the_new_one(hub: TinyHub) -> None:
    hub.add(SITE, "home_area: exampleton\n")
    before, after = (text_of(rendered(hub, day), "/") for day in (EVE, DAY))
    assert "For Exampleton." in before
    assert "Newton Council will replace Exampleton Council on 1 April 2025." in before
    assert "For Newton." in after
    assert (OLD in before, NEW_ONE in after) == (True, True)


def test_news_and_banners_of_the_council_that_answers_reach_the_residents_of_the_old(hub: TinyHub) -> None:
    hub.write(FLOOD.replace("exampleton", "newton"), TINY_NEWS[FLOOD].replace("2024-06-01", "2025-04-01"))
    hub.write(
        NEWS.replace("exampleton", "newton"),
        TINY_NEWS[NEWS]
        .split("event:")[0]
        .replace("exampleton", "newton")
        .replace("2024-03-21", "2026-03-21")
        .replace("/updates/later/", "/duty/")
        + "status: operational\nas_at: 2024-02-20\nsources: [{source: report, paragraph: '1'}]\n",
    )
    hub.replace(FLOOD.replace("exampleton", "newton"), "more: /updates/later/\n", "")
    site = rendered(hub, DAY)
    assert "The fair" in text_of(site, "/updates/brookton/")
    assert "Flood" in site.documents[BOROUGH]


def test_what_happens_on_the_day_is_due(hub: TinyHub) -> None:
    at = datetime(2025, 3, 31, 23, tzinfo=UTC)
    due = sorted(each.what for each in coming(hub.read(), datetime(2025, 3, 1, tzinfo=UTC)) if each.moment == at)
    assert [each for each in due if "council" in each] == [
        "a council begins",
        "a council takes another’s place",
        "a council takes another’s place",
    ]


def test_nobody_has_to_ring_a_council_that_is_gone(hub: TinyHub) -> None:
    read = hub.read()
    asked = [{each.id for each in standings(read, day) if each.kind == Contact.kind} for day in (EVE, DAY)]
    assert asked[0] - asked[1] == {"old-desk"}
    hub.replace(SITE, "demonstration: true", "demonstration: false")
    hub.replace(OLD_DESK, "live, date: 2024-05-01, by: Prevent lead", "stored-copy, date: 2025-03-01, against: a page")
    stopped = [{each.path for each in what_is_not_fit(hub.read(), noon(day))} for day in (EVE, DAY)]
    assert [OLD_DESK in each for each in stopped] == [True, False]


def test_open_data_tell_who_takes_whose_place_and_when(hub: TinyHub) -> None:
    files = open_data(seen_at(hub.read(), noon(DAY)), [Area])
    for said in (
        '"area": "newton"',
        '"begins": "2025-04-01"',
        '"referrals_go_to": "exampleton"',
        '"status": "succeeded"',
    ):
        assert said in files["/api/v1/areas.json"], said


def test_a_hub_without_a_day_is_that_of_a_change_that_has_happened(hub: TinyHub) -> None:
    read: Hub = hub.read()
    assert [each.is_over(None) for each in read.all(Area)] == [True, True, False]
