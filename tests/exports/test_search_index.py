"""The search index: what is in it, and what isn't."""

import gzip
import json
import re

from tests.support.html_tree import spaced
from tests.support.sites import NOT_FOUND, BuiltPage, BuiltSite

from publishing.exports.search_index import SearchEntry, search_index

STEP_OR_CARD = re.compile(r"/refer/(helper/[^/]+/step-\d+|card/[^/]+)/")
"""Pages that are met on the way, or looked for on the page that lists them."""

ANOTHER_ORDER = re.compile(r"/(timeline|strategy/compare|members/questions)/.+/|/strategy/.+/(thread|plan/by-\w+)/")
"""Pages that show in another order or choice what other pages show."""

LEFT_OUT = ("/a-z/", "/about/parts/", NOT_FOUND)


def test_entries_stand_in_the_order_of_their_addresses() -> None:
    entries = [SearchEntry(address, "T", "K", "text") for address in ("/b/", "/a/")]
    assert [each["address"] for each in json.loads(search_index(entries))] == ["a/", "b/"]


def test_the_order_in_which_pages_are_rendered_changes_nothing() -> None:
    entries = [SearchEntry(f"/{name}/", name, "K", name) for name in "cab"]
    assert search_index(entries) == search_index(reversed(entries))


def test_every_page_for_readers_can_be_found(site: BuiltSite) -> None:
    found = {f"/{each['address']}" for each in json.loads(site.read(site.shared("search/index.json")))}
    hidden = {
        address
        for address, page in site.pages.items()
        if address.startswith("/data/files/")
        or STEP_OR_CARD.match(address)
        or ANOTHER_ORDER.match(address)
        or is_the_news_of_an_area(site, address)
        or says_only_that_there_is_nothing(page)
    }
    assert site.pages.keys() - found - hidden - set(LEFT_OUT) == set()
    assert found <= site.pages.keys()


def is_the_news_of_an_area(site: BuiltSite, address: str) -> bool:
    """Whether it shows what the page of all news shows, without the other areas'."""
    area = address.removeprefix("/updates/")
    return address.startswith("/updates/") and area != "" and f"/strategy/{area}" in site.pages


def says_only_that_there_is_nothing(page: BuiltPage) -> bool:
    """Whether a page of an edition has nothing but the words that its source gives nothing."""
    words = [each for each in page.main.find_all("p") if each.attributes.get("class") == "nothing"]
    return bool(words) and not page.main.find_all("h2")


def test_what_is_over_is_marked_so_that_it_comes_last(example_site: BuiltSite) -> None:
    entries = json.loads(example_site.read(example_site.shared("search/index.json")))
    past = [each["address"] for each in entries if each.get("past")]
    assert "strategy/exampleshire/2021-2025/" in past
    assert "strategy/sampleton/2019-2021/objectives/keep-dry/" in past
    assert [each for each in past if not each.startswith("strategy/")] == ["updates/archive/", "updates/desk-closed/"]
    assert [each for each in past if each.startswith("strategy/exampleshire/2025-2028/")] == []


def test_a_withdrawn_strategy_keeps_its_address_but_is_not_found(example_site: BuiltSite) -> None:
    address = "/strategy/exampleshire/2020/"
    assert "was withdrawn" in example_site.pages[address].main.text
    found = {f"/{each['address']}" for each in json.loads(example_site.read(example_site.shared("search/index.json")))}
    assert address not in found


def test_the_index_holds_the_words_of_each_page(site: BuiltSite) -> None:
    for entry in json.loads(site.read(site.shared("search/index.json"))):
        page = site.pages[f"/{entry['address']}"]
        heading = page.main.one("h1").text
        assert heading in spaced(entry["text"]), entry["address"]
        for paragraph in page.main.find_all("p")[:20]:
            if "review-line" not in paragraph.attributes.get("class", ""):
                assert paragraph.text in spaced(entry["text"]), entry["address"]


def test_the_index_is_small_enough_for_a_telephone(site: BuiltSite) -> None:
    """It is fetched when somebody comes to the box, packed as every web server packs text."""
    assert len(gzip.compress(site.read(site.shared("search/index.json")).encode())) < 300_000
