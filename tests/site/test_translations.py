"""A page in Welsh, on the example hub: its language, its words, the way to the original, and how old it is."""

from datetime import UTC, datetime
from pathlib import Path

from tests.support.html_tree import Element
from tests.support.rendering import render_hub
from tests.support.sites import BuiltPage, BuiltSite
from tests.support.trees import EXAMPLE, copy_tree

from publishing.model.hub import Hub
from publishing.model.seen_on import seen_at
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
    assert next((each.text, language(each)) for each in note.find_all("p")) == ("Enghraifft: 2026-01-10.", "cy")
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


def test_a_page_that_can_be_left_fast_can_be_so_in_welsh_and_its_tab_says_as_little(tmp_path: Path) -> None:
    folder = copy_tree(tmp_path / "hub", EXAMPLE)
    written = (folder / "docs/cy/about/index.md").read_text("utf-8")
    translation = folder / "docs/cy/get-help/referred.md"
    translation.parent.mkdir()
    translation.write_text(written.replace("/about/", "/get-help/referred/"), "utf-8")
    rendered = render_hub(read_hub(folder / "data", folder / "docs").hub)
    addresses = ("/cy/get-help/referred/", "/get-help/referred/")
    welsh, english = (BuiltPage(each, rendered.documents[each]) for each in addresses)
    ways = [page.root.one("a", class_="exit__link").attributes["href"] for page in (welsh, english)]
    assert ways[0] == ways[1]
    scripts = [page.to(page.root.find_all("script")[0].attributes["src"]) for page in (welsh, english)]
    assert scripts[0] == scripts[1]
    assert welsh.root.one("head").one("title").children == ["Enghraifft"]
