"""The search index: what is in it, and what isn't."""

import json
import re

from tests.support.html_tree import spaced
from tests.support.sites import NOT_FOUND, BuiltSite

from publishing.exports.search_index import SearchEntry, search_index

STEP_OR_CARD = re.compile(r"/refer/(helper/[^/]+/step-\d+|card/[^/]+)/")
"""Pages that are met on the way, or looked for on the page that lists them."""

LEFT_OUT = ("/a-z/", "/about/parts/", NOT_FOUND)


def test_entries_stand_in_the_order_of_their_addresses() -> None:
    entries = [SearchEntry(address, "T", "K", "text") for address in ("/b/", "/a/")]
    assert [each["address"] for each in json.loads(search_index(entries))] == ["a/", "b/"]


def test_the_order_in_which_pages_are_rendered_changes_nothing() -> None:
    entries = [SearchEntry(f"/{name}/", name, "K", name) for name in "cab"]
    assert search_index(entries) == search_index(reversed(entries))


def test_every_page_for_readers_can_be_found(site: BuiltSite) -> None:
    found = {f"/{each['address']}" for each in json.loads(site.read("/assets/search/index.json"))}
    hidden = {address for address in site.pages if address.startswith("/data/files/") or STEP_OR_CARD.match(address)}
    assert site.pages.keys() - found - hidden - set(LEFT_OUT) == set()
    assert found <= site.pages.keys()


def test_the_index_holds_the_words_of_each_page(site: BuiltSite) -> None:
    for entry in json.loads(site.read("/assets/search/index.json")):
        page = site.pages[f"/{entry['address']}"]
        heading = page.main.one("h1").text
        assert heading in spaced(entry["text"]), entry["address"]
        for paragraph in page.main.find_all("p")[:20]:
            if "review-line" not in paragraph.attributes.get("class", ""):
                assert paragraph.text in spaced(entry["text"]), entry["address"]


def test_the_index_is_small_enough_for_a_telephone(site: BuiltSite) -> None:
    assert len(site.read("/assets/search/index.json").encode()) < 1_000_000
