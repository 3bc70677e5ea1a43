"""A hub of many councils: what concerns one doesn't keep readers of the others from what follows."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from tests.bench.made_hub import PAGES_OF_AREA, SMALLEST, make_hub
from tests.support.html_tree import Element, read_html
from tests.support.hubs import example_hub
from tests.support.rendering import build_of
from tests.support.trees import EPOCH

from publishing.building.site_build import SiteBuild
from publishing.model.area import Area
from publishing.model.contact import Contact
from publishing.model.event import Event
from publishing.model.hub import Hub
from publishing.model.schedule import MOST_OF_COUNCILS, current_updates
from publishing.model.seen_on import seen_at
from publishing.pages.addresses import relative
from publishing.pages.long_lists import MOST_LISTED
from publishing.reading.read_hub import read_hub

Show = Callable[[str], Element]
INDEXES = ["/", "/updates/", "/timeline/", "/members/questions/"]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Hub:
    """A hub of so many made councils as lists can have, and the two of the example."""
    folder: Path = tmp_path_factory.mktemp("many")
    make_hub(folder / "hub", SMALLEST + MOST_LISTED * PAGES_OF_AREA)
    hub = read_hub(folder / "hub/data", folder / "hub/docs").hub
    assert len(hub.all(Area)) == MOST_LISTED + 2
    return seen_at(hub, datetime.fromtimestamp(EPOCH, UTC))


def shown_by(build: SiteBuild) -> Show:
    return cache(lambda address: read_html(build.render(build.pages[address]))[0])


@pytest.fixture(scope="module")
def built(many: Hub) -> SiteBuild:
    return build_of(many)


@pytest.fixture(scope="module")
def show(built: SiteBuild) -> Show:
    return shown_by(built)


@pytest.fixture(scope="module")
def few() -> Show:
    """The pages of a hub of two councils."""
    return shown_by(build_of(example_hub()))


def folds(page: Element) -> list[Element]:
    return page.find_all("details", class_="area-fold")


def links(element: Element) -> Iterator[str]:
    return (each.attributes["href"] for each in element.find_all("a") if "href" in each.attributes)


@pytest.mark.parametrize("address", INDEXES)
def test_all_areas_stand_in_one_fold(show: Show, many: Hub, address: str) -> None:
    [fold] = folds(show(address))
    assert "open" not in fold.attributes
    assert fold.one("summary").text == f"Choose one of {len(many.all(Area))} councils"
    for area in many.all(Area):
        assert any(f"{area.id}/" in link for link in links(fold)), area.id


@pytest.mark.parametrize("address", [*INDEXES, "/contacts/", "/refer/card/", "/toolkit/"])
def test_a_few_areas_are_listed(few: Show, address: str) -> None:
    assert not folds(few(address))


def test_no_page_of_an_area_links_to_what_is_another_s(built: SiteBuild, show: Show, many: Hub) -> None:
    made = [each.id for each in many.all(Area) if each.id not in ("exampleshire", "sampleton")]
    names = re.compile("|".join(made))
    own = {address: found for address in built.pages if (found := set(names.findall(address)))}
    assert len(own) > 20 * len(made)
    for address, areas in own.items():
        assert set(names.findall(" ".join(links(show(address))))) <= areas, address


@pytest.mark.parametrize("index", ["/updates/", "/timeline/"])
def test_the_page_of_an_area_leads_to_the_fold_of_all(show: Show, index: str) -> None:
    way = show(f"{index}exampleshire/").one("nav", class_="views")
    assert "../#all-areas" in links(way)
    assert show(index).by_id["all-areas"].parent in folds(show(index))
    assert [each.text for each in way.find_all("span") if "aria-current" in each.attributes] == ["Exampleshire"]


def test_everybody_reads_the_nation_s_news_and_the_newest_of_councils(show: Show, many: Hub) -> None:
    updates = current_updates(many)
    national = [each.title for each in updates if not each.area_id]
    local = [each for each in updates if each.area_id]
    assert len(local) > MOST_OF_COUNCILS
    page = show("/updates/")
    listed = [each.text for each in page.find_all("h3", class_="news__title")]
    assert len(listed) == len(national) + MOST_OF_COUNCILS
    assert set(national) <= set(listed)
    assert "Of the councils’ news, the newest are here." in page.text
    for area in many.all(Area):
        own = [each.title for each in local if each.area_id == area.id]
        assert set(own) <= {each.text for each in show(f"/updates/{area.id}/").find_all("h3", class_="news__title")}


def test_the_feed_for_everybody_tells_what_the_page_tells(built: SiteBuild, show: Show) -> None:
    feed = built.files.feeds()["/updates/feed.xml"]
    assert feed.count("<entry>") == len(show("/updates/").find_all("li", class_="news__item")) - 1


def test_home_tells_no_news_of_one_council_among_many(show: Show, many: Hub) -> None:
    local = {each.title for each in current_updates(many) if each.area_id}
    national = [each.title for each in current_updates(many) if not each.area_id]
    assert local
    page = show("/").text
    assert all(title in page for title in national[:3])
    assert not any(title in page for title in local)


def test_a_local_contact_stands_in_the_fold_of_its_area(show: Show, many: Hub) -> None:
    page = show("/contacts/")
    local = [each for each in many.all(Contact) if each.area_id and each.can_be_shown]
    assert len(local) > MOST_LISTED
    for contact in local:
        [fold] = [each for each in page.by_id[contact.id].above() if each in folds(page)]
        assert fold.one("summary").text == many.get(Area, contact.area_id).name


def test_national_contacts_are_never_folded(show: Show, many: Hub) -> None:
    page = show("/contacts/")
    for contact in many.all(Contact):
        if not contact.scope and contact.can_be_shown and not contact.emergency:
            assert not [each for each in page.by_id[contact.id].above() if each.tag == "details"]


def test_cards_stand_in_the_fold_of_their_area(show: Show, many: Hub) -> None:
    names = [each.one("summary").text for each in folds(show("/refer/card/"))]
    assert names == [area.name for area in many.all(Area)]


def test_packages_of_pictures_are_folded(show: Show) -> None:
    assert [each.one("summary").text for each in folds(show("/toolkit/"))][-1].endswith("packages")


def test_staff_are_led_to_the_cards_of_all_councils_at_once(show: Show, few: Show) -> None:
    address = "/refer/social-care/"
    assert [each for each in links(show(address)) if "/card/" in each] == ["../card/"]
    assert [each.rsplit("/card/")[1] for each in links(few(address)) if "/card/" in each] == [
        "exampleshire-social-care/",
        "sampleton-social-care/",
    ]


@pytest.mark.parametrize("address", ["/duty/", "/strategy/frameworks/"])
def test_what_each_council_has_to_show_is_folded(show: Show, many: Hub, address: str) -> None:
    folded = [len(each.find_all("li")) for each in folds(show(address))]
    assert folded
    assert all(each > MOST_LISTED for each in folded)


def test_the_page_of_a_message_leads_to_the_packages_of_all_councils(show: Show) -> None:
    page = show("/toolkit/look-first/")
    assert "../#packs" in links(page)
    assert len(page.find_all("ul", class_="downloads")) == len(page.find_all("article", class_="asset"))


@pytest.mark.parametrize("address", ["/timeline/", "/timeline/local/"])
def test_of_a_local_event_the_timeline_of_its_area_alone_tells_the_whole(show: Show, many: Hub, address: str) -> None:
    local = [each for each in many.all(Event) if each.area_id]
    assert local
    for event in local:
        item = told(show(address), event, address)
        assert not item.find_all("p", class_="source-line")
        own = f"/timeline/{event.area_id}/"
        assert told(show(own), event, own).one("p", class_="source-line")


def told(page: Element, event: Event, address: str) -> Element:
    """What a timeline tells of an event that has its place elsewhere."""
    [link] = [each for each in page.find_all("a") if each.attributes.get("href") == relative(event.address, address)]
    return next(each for each in link.above() if each.tag == "li")
