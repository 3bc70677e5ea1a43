"""The search index: what is in it, what isn't, and how much it weighs."""

import gzip
import json
import re
from dataclasses import replace

import pytest
from tests.support.changed_hubs import with_record
from tests.support.search_index import ReadIndex, numbers, read_index
from tests.support.sites import NOT_FOUND, BuiltPage, BuiltSite

from publishing.exports.search.index import SAYS, search_index
from publishing.model.addresses import EXTERNAL_LINKS, SEARCH_CORE, SOURCES_LINKS
from publishing.model.hub import Hub
from publishing.model.interface import Interface
from publishing.model.search_entry import SearchEntry
from publishing.model.search_words import term_of, terms_of

STEP = re.compile(r"/refer/helper/[^/]+/step-\d+/")
"""Pages that are met on the way."""

ANOTHER_ORDER = re.compile(
    r"/strategy/compare/.+/|/members/questions/[^/]+/(?!print/)[^/]+/|/strategy/.+/(thread|plan/by-\w+)/"
)
"""Pages that show in another order or choice what other pages show."""

IN_PARTS = re.compile(r"/(?:(?!refer/helper/).+/)all/|/about/freshness/.+/")
"""A guide or an edition as one page, and lists of what one role or state has."""

LEFT_OUT = ("/a-z/", "/a-z/words/", "/about/parts/", EXTERNAL_LINKS, *SOURCES_LINKS, NOT_FOUND)


@pytest.fixture(scope="module")
def index(site: BuiltSite) -> ReadIndex:
    return read_index(site)


@pytest.fixture(scope="module")
def example_index(example_site: BuiltSite) -> ReadIndex:
    return read_index(example_site)


def test_the_order_in_which_pages_are_rendered_changes_nothing(example_hub: Hub) -> None:
    entries = [SearchEntry(f"/{name}/", name, "K", terms=((name, name),)) for name in ("cat", "ant", "bee")]
    assert search_index(example_hub, entries) == search_index(example_hub, reversed(entries))


def test_the_box_speaks_each_language_of_the_pages_and_marks_what_is_english(example_hub: Hub) -> None:
    """The example has a page in Welsh, and of the search's words in Welsh this one alone."""
    welsh = next(each for each in example_hub.all(Interface) if each.id == "cy")
    hub = with_record(
        example_hub, "interface", "cy", words=welsh.words.model_copy(update={"search_none": "Enghraifft."})
    )
    says = json.loads(search_index(hub, [])[SEARCH_CORE])["says"]
    english = next(each.words.given for each in hub.all(Interface) if each.id == "en")
    assert says.keys() == {"cy", "en"}
    assert says["cy"]["none"] == ["Enghraifft."]
    assert says["cy"]["one"] == [english["search_one"], "en"]
    assert {name: said[0] for name, said in says["en"].items()} == {name: english[f"search_{name}"] for name in SAYS}
    assert not any(said[1:2] and said[1] for said in says["en"].values())


def test_a_result_does_not_say_its_title_twice(index: ReadIndex) -> None:
    assert [entry.title for entry in index.results if entry.description.startswith(f"{entry.title}:")] == []


def test_another_text_stands_at_another_address(example_hub: Hub) -> None:
    """What a browser has kept of an older index is never taken for a part of a newer one."""
    entry = SearchEntry("/ant/", "Ant", "K", terms=(("small", "small"),))
    old, new = (search_index(example_hub, [each]).keys() for each in (entry, replace(entry, terms=(("tiny", "tini"),))))
    assert old & new == {SEARCH_CORE}


def test_every_page_for_readers_can_be_found(site: BuiltSite, index: ReadIndex) -> None:
    found = {address for address in index.addresses if "#" not in address}
    hidden = {
        address
        for address, page in site.pages.items()
        if address.startswith("/data/files/")
        or STEP.match(address)
        or ANOTHER_ORDER.match(address)
        or IN_PARTS.fullmatch(address)
        or says_only_that_there_is_nothing(page)
    }
    assert site.pages.keys() - found - hidden - set(LEFT_OUT) == set()
    assert found <= site.pages.keys()


def says_only_that_there_is_nothing(page: BuiltPage) -> bool:
    """Whether a page of an edition has nothing but the words that its source gives nothing."""
    words = [each for each in page.main.find_all("p") if each.attributes.get("class") == "nothing"]
    return bool(words) and not page.main.find_all("h2")


def test_every_contact_that_may_be_shown_is_a_result_and_no_other(site: BuiltSite, index: ReadIndex) -> None:
    found = {address for address in index.addresses if address.startswith("/contacts/#")}
    anchors = set(re.findall(r'<section id="([^"]+)" aria-label', site.read("/contacts/index.html")))
    assert found == {f"/contacts/#{each}" for each in (*anchors, "emergency-999")}
    assert "0808 800 5000" not in str(index.core), "nothing confirms the number"


def test_a_number_says_whom_it_serves_and_when(index: ReadIndex) -> None:
    about = {name: said for name, _, _, _, said, _ in index.core["lines"]}  # type: ignore[attr-defined]
    assert about["Department for Education counter-extremism helpline"] == "Staff of schools and colleges in England"
    assert about["Childline"] == "Anyone up to the age of 19. Day and night, every day"
    assert about["Samaritans"] == "Day and night, every day"


def test_the_cards_of_each_area_are_a_result_together(site: BuiltSite, index: ReadIndex) -> None:
    found = {address for address in index.addresses if address.startswith("/refer/card/#")}
    anchors = site.pages["/refer/card/"].main.find_all("h2")
    assert found == {f"/refer/card/#{each.attributes['id']}" for each in anchors}
    assert {index.result(each).area for each in found} == {each.text.strip() for each in anchors}


def test_each_guide_stands_with_its_card_in_each_area(index: ReadIndex) -> None:
    """Whoever asks in an area whom to tell there is led from the guide to the card."""
    routes = index.core["local"]["routes"]  # type: ignore[index]
    of_all, *of_roles = ([index.results[place].address for place in numbers(each)] for each in routes)
    assert of_all[0] == "/refer/"
    assert {each.partition("#")[0] for each in of_all[1:]} == {"/refer/card/"}
    assert len(of_roles) == 8
    for guide, *cards in of_roles:
        assert {each.rstrip("/").endswith(f"-{guide.split('/')[2]}") for each in cards} == {True}
        assert len(cards) == len(of_all) - 1


def test_what_is_over_says_so_and_is_less_likely(example_index: ReadIndex) -> None:
    over = {each.address for each in example_index.results if each.status in ("Ended", "Superseded", "Archived")}
    assert {"/strategy/exampleshire/2021-2025/", "/strategy/sampleton/2019-2021/objectives/keep-dry/"} <= over
    assert [each for each in over if each.startswith("/strategy/exampleshire/2025-2028/")] == []
    old = example_index.result("/strategy/exampleshire/2021-2025/")
    new = example_index.result("/strategy/exampleshire/2025-2028/")
    assert old.prior * 2 <= new.prior + 1
    assert (old.area, new.area) == ("Exampleshire", "Exampleshire")


def test_a_council_is_found_by_the_names_of_those_for_whom_it_answers(example_index: ReadIndex) -> None:
    for name in ("otterham", "sampleton"):
        assert "/strategy/exampleshire/" in example_index.words[term_of(name)], name


def test_a_result_is_of_the_area_that_its_address_names(index: ReadIndex) -> None:
    """A page about all areas stands in the folder of one at most by accident, and is of none."""
    areas = {each.address: each.area for each in index.results}
    thurrock = (
        "/timeline/thurrock/",
        "/updates/thurrock/",
        "/refer/card/thurrock-health/",
        "/sources/thurrock-2024/",
    )
    assert {areas[each] for each in thurrock} == {"Thurrock"}
    assert {areas[each] for each in ("/strategy/", "/sources/", "/timeline/local/", "/refer/card/")} == {""}


def test_a_withdrawn_strategy_keeps_its_address_but_is_not_found(
    example_site: BuiltSite, example_index: ReadIndex
) -> None:
    address = "/strategy/exampleshire/2020/"
    assert "was withdrawn" in example_site.pages[address].main.text
    assert address not in example_index.addresses


def test_the_index_leads_from_the_words_of_each_heading_to_its_page(site: BuiltSite, index: ReadIndex) -> None:
    lost = []
    for address in index.addresses - {each for each in index.addresses if "#" in each}:
        main = site.pages[address].main
        for heading in (main.one("h1"), *main.find_all("h2")):
            named = heading.tag == "h1" or "id" in heading.attributes
            missing = (word for word, term in terms_of(heading.text) if address not in index.words.get(term, {}))
            lost += [(address, word) for word in missing if named]
    assert lost == []


def test_the_index_leads_from_the_words_of_a_text_to_its_page(site: BuiltSite, index: ReadIndex) -> None:
    """Of a short page's content every word, but for those of the emergency panel and those that most pages say."""
    for address in ("/definitions/due-regard/", "/sources/relay-uk/", "/updates/cohesion-plan-2026/"):
        content = site.pages[address].main.one("div", class_="content")
        texts = [each.text for each in content.find_all("p")]
        terms = {term for text in texts for word, term in terms_of(text) if len(word) > 4}
        kept = {term for term in terms if address in index.words.get(term, {})}
        assert len(kept) > 0.7 * len(terms), terms - kept


def test_no_word_of_the_emergency_panel_leads_to_every_page_that_shows_it(index: ReadIndex) -> None:
    assert len(index.words[term_of("emergency")]) < 100


def test_stop_words_are_left_out(index: ReadIndex) -> None:
    assert index.words.keys() & {"the", "and", "would", "they", "from"} == set()


def test_the_search_weighs_little(site: BuiltSite) -> None:
    """As every web server packs text: what is fetched at once, and each piece that a word may need."""
    files = [site.folder / name.lstrip("/") for name in site.files if name.startswith("/assets/search")]
    packed = {f"/{file.relative_to(site.folder)}": gzip.compress(file.read_bytes()) for file in files if file.is_file()}
    sizes = {name: len(content) for name, content in packed.items()}
    at_once = [sizes[name] for name in map(site.shared, ("search/core.json", "search/engine.js", "search.css"))]
    assert sum(at_once) < 91_000
    pieces = [size for name, size in sizes.items() if re.match(r"/assets/search/\w+\.[0-9a-f]{8}\.json$", name)]
    assert pieces
    assert max(pieces) < 3_000


def test_one_councils_index_names_no_other_area(one_council_site: BuiltSite) -> None:
    index = read_index(one_council_site)
    assert {each.area for each in index.results} == {"", "Exampleshire"}
    assert "sampleton" not in str(index).casefold()
