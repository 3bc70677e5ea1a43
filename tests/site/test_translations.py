"""A page in Welsh, on the example hub: its language, its words, the way to the original, and how old it is."""

import json
from datetime import UTC, datetime
from pathlib import Path

from tests.support.html_tree import Element
from tests.support.rendering import RenderedHub, render_hub, theme
from tests.support.sites import BuiltPage, BuiltSite
from tests.support.trees import EXAMPLE, copy_tree

from publishing.model.addresses import SEARCH_CORE
from publishing.model.hub import Hub
from publishing.model.interface_words import NAMES, PLACES, TRANSLATED
from publishing.model.seen_on import seen_at
from publishing.pages.search_entries import readers_at
from publishing.reading.read_hub import read_hub

WELSH = "/cy/about/"
ENGLISH = "/about/"


def page(site: BuiltSite, address: str = WELSH) -> BuiltPage:
    return site.pages[address]


def language(element: Element) -> str:
    """The language that an element's words are in, as its nearest mark says."""
    return next(each.attributes["lang"] for each in (element, *element.above()) if "lang" in each.attributes)


def test_the_page_says_its_language(example_site: BuiltSite) -> None:
    assert page(example_site).root.one("html").attributes["lang"] == "cy"
    assert page(example_site, ENGLISH).root.one("html").attributes["lang"] == "en-GB"


def test_each_of_the_two_leads_to_the_other(example_site: BuiltSite) -> None:
    for address in (WELSH, ENGLISH):
        heads = page(example_site, address).root.one("head").find_all("link", rel="alternate")
        ways = {each.attributes["hreflang"]: each.attributes["href"] for each in heads if "hreflang" in each.attributes}
        assert {name: page(example_site, address).to(href) for name, href in ways.items()} == {
            "en": ENGLISH,
            "cy": WELSH,
        }
        (menu,) = page(example_site, address).main.find_all("ul", class_="versions")
        (link,) = menu.find_all("a")
        assert {page(example_site, address).to(link.attributes["href"]), address} == {WELSH, ENGLISH}
        assert language(link) == link.attributes["hreflang"]


def test_a_page_that_is_not_translated_offers_no_other_language(example_site: BuiltSite) -> None:
    assert page(example_site, "/privacy/").root.one("html").find_all("ul", class_="versions") == []


def test_the_page_says_that_its_original_has_changed_since(example_site: BuiltSite) -> None:
    (note,) = page(example_site).main.find_all("div", class_="note--overdue")
    assert next((each.text, language(each)) for each in note.find_all("p")) == ("Enghraifft: 10 Ionawr 2026.", "cy")
    (since,) = note.find_all("span")
    assert (since.text, language(since)) == ("The English page has changed since, on 1 February 2026.", "en")


def test_the_interface_speaks_welsh_where_somebody_answers_for_it_and_else_marked_english(
    example_site: BuiltSite,
) -> None:
    body = page(example_site).root.one("body")
    assert (body.find_all("a", class_="skip")[0].text, language(body.one("a", class_="skip"))) == (
        "Neidio i'r cynnwys",
        "cy",
    )
    assert [each.text for each in body.find_all("summary", class_="menu__toggle")] == ["Enghraifft"]
    footer = {each.text: language(each) for each in body.one("footer").find_all("a")}
    assert footer["Enghraifft: ynghylch"] == "cy"
    assert footer["Privacy"] == "en"
    (call,) = body.find_all("a", class_="emergency")
    assert call.text.split() == ["Immediate", "danger?", "Call", "999"]
    assert {language(each) for each in call.find_all("span", lang="en")} == {"en"}


def test_no_english_gloss_stands_on_a_welsh_page(example_site: BuiltSite) -> None:
    assert page(example_site).main.find_all("span", class_="term") == []


def in_welsh(text: str) -> set[str]:
    """What is said to be in Welsh, around the content of a page and in what it is called there."""
    body = BuiltPage(WELSH, text).root.one("body")
    own = {id(each) for each in body.one("main").all()}
    return {
        words
        for each in body.all()
        if id(each) not in own and each.tag != "svg" and language(each) == "cy"
        for child in each.children
        if isinstance(child, str) and (words := child.strip())
    }


def test_nothing_english_around_a_welsh_page_is_said_to_be_welsh(example_hub: Hub) -> None:
    during_an_emergency = seen_at(example_hub, datetime(2026, 11, 20, 12, tzinfo=UTC))
    text = render_hub(during_an_emergency).documents[WELSH]
    assert "The bridge is closed" in text
    assert in_welsh(text) == {"Neidio i'r cynnwys", "Chwilio", "Enghraifft", "Enghraifft: ynghylch", "999"}


def in_welsh_too(folder: Path, *addresses: str, named: str = "") -> RenderedHub:
    """The example, with Welsh pages for these addresses, and what the hub is called in Welsh."""
    copy_tree(folder, EXAMPLE)
    with (folder / "data/national/interface/cy.yml").open("a", encoding="utf-8") as words:
        words.write(named)
    written = (folder / "docs/cy/about/index.md").read_text("utf-8")
    for address in addresses:
        translation = folder / f"docs/cy{address}index.md"
        translation.parent.mkdir(parents=True, exist_ok=True)
        translation.write_text(written.replace("/about/", address), "utf-8")
    return render_hub(read_hub(folder / "data", folder / "docs").hub)


def leads(page: BuiltPage, *parts: tuple[str, str]) -> list[tuple[str, str]]:
    """Where the links of these parts of a page lead, and in which language each is called there."""
    root = page.root.one("body")
    holders = (holder for tag, css in parts for holder in root.find_all(tag, class_=css))
    return [(page.to(link.attributes["href"]), language(link)) for holder in holders for link in holder.find_all("a")]


def test_what_stands_around_a_welsh_page_leads_to_the_pages_that_are_there_in_welsh(tmp_path: Path) -> None:
    rendered = in_welsh_too(tmp_path / "hub", "/", "/get-help/", "/get-help/referred/")
    address = "/cy/get-help/referred/"
    page = BuiltPage(address, rendered.documents[address])
    around = [way for way, _ in leads(page, ("nav", "menu"), ("footer", "site-footer"))]
    assert {"/cy/get-help/", "/cy/about/", "/refer/"} <= set(around)
    assert not {"/get-help/", "/about/"} & set(around)
    (brand,) = page.root.one("body").find_all("a", class_="brand")
    assert page.to(brand.attributes["href"]) == "/cy/"
    current = [each for each in page.root.one("nav", class_="menu").find_all("a") if "aria-current" in each.attributes]
    assert [page.to(each.attributes["href"]) for each in current] == ["/cy/get-help/"]
    assert leads(page, ("nav", "crumbs")) == [("/cy/", "cy"), ("/cy/get-help/", "cy")]
    (box,) = page.root.one("body").find_all("div", class_="search__box")
    assert page.to(box.attributes["data-root"]) == "/"


def test_the_way_to_a_welsh_page_leads_through_english_where_there_is_no_welsh(tmp_path: Path) -> None:
    rendered = in_welsh_too(tmp_path / "hub", "/get-help/referred/")
    address = "/cy/get-help/referred/"
    page = BuiltPage(address, rendered.documents[address])
    assert leads(page, ("nav", "crumbs")) == [("/", "en"), ("/get-help/", "en")]


def test_the_hub_has_its_welsh_name_and_notice_on_welsh_pages_alone(tmp_path: Path) -> None:
    rendered = in_welsh_too(tmp_path / "hub", "/", named="site_name: Enw\ndemonstration_notice: Rhybudd\n")
    welsh, english = (BuiltPage(address, rendered.documents[address]) for address in ("/cy/", "/"))
    assert welsh.root.one("head").one("title").children == ["Enw"]
    said = {each.text: language(each) for each in welsh.root.one("body").all() if each.text in {"Enw", "Rhybudd"}}
    assert said == {"Enw": "cy", "Rhybudd": "cy"}
    assert not {"Enw", "Rhybudd"} & {each.text for each in english.root.one("html").all()}


def test_the_search_knows_a_welsh_page_by_its_language_and_by_whom_its_original_is_for(tmp_path: Path) -> None:
    rendered = in_welsh_too(tmp_path / "hub", "/get-help/")
    core = json.loads(rendered.search_index[SEARCH_CORE])
    led = {language: [core["says"][language][word][2] for word in core["ways"]] for language in ("cy", "en")}
    assert led == {"cy": ["cy/get-help/", "a-z/"], "en": ["get-help/", "a-z/"]}
    assert [run for run in core["runs"] if "Cymraeg" in run]
    assert readers_at("/cy/get-help/") == readers_at("/get-help/")


def test_a_missing_page_says_so_in_welsh_too_where_that_is_translated(tmp_path: Path) -> None:
    folder = copy_tree(tmp_path / "hub", EXAMPLE)
    words = folder / "data/national/interface/cy.yml"
    words.write_text(words.read_text("utf-8").replace("words:\n", "words:\n  not_found: Ar goll\n"), "utf-8")
    build = render_hub(read_hub(folder / "data", folder / "docs").hub).build
    text = theme().get_template("404.html").render(shell=build.shell_of_not_found("/"))
    main = BuiltPage("/404/", text).main
    (heading,) = main.find_all("h2")
    assert (heading.text, language(heading)) == ("Ar goll", "cy")
    (own,) = (each for each in main.find_all("div", class_="content") if "lang" in each.attributes)
    assert {language(each) for each in own.find_all("a")} == {"cy", "en"}


def test_what_need_not_be_translated_stands_on_no_welsh_page(tmp_path: Path) -> None:
    folder = copy_tree(tmp_path / "hub", EXAMPLE)
    words = {name: f"«{name}»" + "#" * PLACES.get(name, 0) for name in NAMES}
    lines = "".join(f"  {name}: '{said}'\n" for name, said in words.items())
    record = f"words:\n{lines}vouched_by: The example\nas_at: 2026-02-01\n"
    (folder / "data/national/interface/cy.yml").write_text(record, "utf-8")
    during_an_emergency = seen_at(
        read_hub(folder / "data", folder / "docs").hub, datetime(2026, 11, 20, 12, tzinfo=UTC)
    )
    text = render_hub(during_an_emergency).documents[WELSH]
    assert {name for name in NAMES if f"«{name}»" in text} <= set(TRANSLATED)


def test_a_shared_link_says_its_language(example_site: BuiltSite) -> None:
    locales = {
        address: head.attributes["content"]
        for address in (WELSH, ENGLISH)
        for head in page(example_site, address).root.one("head").find_all("meta")
        if head.attributes.get("property") == "og:locale"
    }
    assert locales == {WELSH: "cy_GB", ENGLISH: "en_GB"}


def test_a_page_that_can_be_left_fast_can_be_so_in_welsh_and_its_tab_says_as_little(tmp_path: Path) -> None:
    rendered = in_welsh_too(tmp_path / "hub", "/get-help/referred/")
    addresses = ("/cy/get-help/referred/", "/get-help/referred/")
    welsh, english = (BuiltPage(each, rendered.documents[each]) for each in addresses)
    ways = [page.root.one("a", class_="exit__link").attributes["href"] for page in (welsh, english)]
    assert ways[0] == ways[1]
    scripts = [page.to(page.root.find_all("script")[0].attributes["src"]) for page in (welsh, english)]
    assert scripts[0] == scripts[1]
    assert welsh.root.one("head").one("title").children == ["Enghraifft"]
