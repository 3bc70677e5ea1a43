"""What holds for each page of the real site, whatever it is about."""

from collections import Counter
from itertools import pairwise
from urllib.parse import urlsplit

import pytest
from tests.support.html_tree import HEADINGS, Element
from tests.support.sites import NOT_FOUND, BuiltPage, BuiltSite

ASKED_FOR = {"img": "src", "script": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src"}


def each_page(site: BuiltSite) -> list[BuiltPage]:
    assert len(site.pages) > 100
    return list(site.pages.values())


def policy(page: BuiltPage) -> dict[str, list[str]]:
    (meta,) = [each for each in page.root.find_all("meta") if "http-equiv" in each.attributes]
    assert meta.attributes["http-equiv"] == "Content-Security-Policy"
    parts = (part.split() for part in meta.attributes["content"].split(";"))
    return {name: values for name, *values in parts}


def is_from_elsewhere(address: str) -> bool:
    parts = urlsplit(address)
    return bool(parts.scheme or parts.netloc)


def test_every_page_is_well_formed(site: BuiltSite) -> None:
    assert {page.address: page.problems for page in each_page(site) if page.problems} == {}
    assert [page.address for page in each_page(site) if not page.text.startswith("<!doctype html>")] == []


def test_every_page_says_its_language_and_its_characters(site: BuiltSite) -> None:
    for page in each_page(site):
        assert page.root.one("html").attributes == {"lang": "en-GB"}
        first = next(each for each in page.root.one("head").all() if each.tag != "head")
        assert first.attributes == {"charset": "utf-8"}, page.address


def test_every_page_has_a_title_of_its_own(site: BuiltSite) -> None:
    titles = Counter(page.root.one("head").one("title").children[0] for page in each_page(site))
    assert {title: count for title, count in titles.items() if count > 1} == {}


def test_every_page_has_a_description_of_its_own(site: BuiltSite) -> None:
    descriptions = Counter(page.meta("description") for page in each_page(site))
    assert {text: count for text, count in descriptions.items() if count > 1 or not text} == {}
    assert [text for text in descriptions if text and len(text) > 200] == []


def test_every_page_has_one_main_heading_and_skips_no_level(site: BuiltSite) -> None:
    for page in each_page(site):
        levels = [int(each.tag[1]) for each in page.root.all() if each.tag in HEADINGS]
        assert levels.count(1) == 1, page.address
        skipped = [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1]
        assert skipped == [], page.address


def headings_twice(page: BuiltPage) -> list[str]:
    """Headings that say the same as another below the same ones: in a list of headings nobody can tell them apart."""
    path: list[tuple[str, str]] = []
    places = Counter[tuple[str, ...]]()
    for each in (each for each in page.root.all() if each.tag in HEADINGS):
        path = [*(above for above in path if above[0] < each.tag), (each.tag, each.text)]
        places[tuple(words for _, words in path)] += 1
    return [f"{page.address}: {place[-1]}" for place, count in places.items() if count > 1]


def test_no_page_has_two_headings_that_cannot_be_told_apart(site: BuiltSite) -> None:
    assert [line for page in each_page(site) for line in headings_twice(page)] == []


def test_no_page_shows_that_a_field_was_left_out(site: BuiltSite) -> None:
    assert [page.address for page in each_page(site) for each in page.root.all() if "None" in each.children] == []


def test_every_page_has_its_landmarks(site: BuiltSite) -> None:
    for page in each_page(site):
        body = page.root.one("body")
        assert [len(body.find_all(tag)) for tag in ("header", "main", "footer")] == [1, 1, 1], page.address
        names = [each.attributes.get("aria-label") for each in body.find_all("nav")]
        assert len(set(names)) == len(names), page.address
        assert None not in names, page.address


@pytest.mark.parametrize("name", ["default-src", "base-uri", "form-action"])
def test_the_policy_forbids_what_it_does_not_name(site: BuiltSite, name: str) -> None:
    assert {tuple(policy(page)[name]) for page in each_page(site)} == {("'none'",)}


def test_the_policy_allows_only_the_site_itself(site: BuiltSite) -> None:
    allowed = {value for page in each_page(site) for values in policy(page).values() for value in values}
    assert allowed == {"'none'", "'self'"}


def test_the_policy_comes_before_anything_that_loads(site: BuiltSite) -> None:
    for page in each_page(site):
        names = [
            "policy" if "http-equiv" in each.attributes else each.tag
            for each in page.root.one("head").all()
            if each.tag in ("link", "script", "style") or "http-equiv" in each.attributes
        ]
        assert names[0] == "policy", page.address


def test_no_page_holds_script_or_style_of_its_own(site: BuiltSite) -> None:
    for page in each_page(site):
        inline = [each.tag for each in page.root.all() if _is_inline(each)]
        assert inline == [], page.address


def _is_inline(element: Element) -> bool:
    names = element.attributes
    handlers = any(name.startswith("on") for name in names)
    script = element.tag == "script" and (bool(element.children) or "src" not in names) and not _is_data(element)
    return handlers or script or "style" in names or element.tag == "style" or "srcdoc" in names


def _is_data(element: Element) -> bool:
    """A block of data, which no browser runs: its type is exactly that of JSON-LD."""
    return element.attributes == {"type": "application/ld+json"}


def test_an_inline_script_a_style_and_a_handler_would_be_found() -> None:
    text = '<p onclick="x()"><p style="x"><style></style><script>x</script><script src="x"></script>'
    text += '<script type="application/ld+json">{}</script><script type="module">x</script>'
    page = BuiltPage("/x/", text)
    assert [each.tag for each in page.root.all() if _is_inline(each)] == ["p", "p", "style", "script", "script"]


def test_no_link_runs_a_script(site: BuiltSite) -> None:
    schemes = {
        urlsplit(each.attributes["href"]).scheme
        for page in each_page(site)
        for each in page.root.find_all("a")
        if "href" in each.attributes
    }
    assert schemes <= {"", "https", "tel", "sms", "mailto"}


def test_no_page_loads_anything_from_elsewhere(site: BuiltSite) -> None:
    for page in each_page(site):
        loaded = [each.attributes.get(ASKED_FOR[each.tag], "") for each in page.root.all() if each.tag in ASKED_FOR]
        loaded += [
            each.attributes["href"] for each in page.root.find_all("link") if each.attributes["rel"] != "canonical"
        ]
        assert [address for address in loaded if is_from_elsewhere(address)] == [], page.address


def test_no_page_has_a_form(site: BuiltSite) -> None:
    assert [page.address for page in each_page(site) if page.root.find_all("form")] == []


def test_no_page_tells_others_where_a_reader_came_from(site: BuiltSite) -> None:
    assert {page.meta("referrer") for page in each_page(site)} == {"no-referrer"}


def test_no_page_takes_numbers_for_telephone_numbers_by_itself(site: BuiltSite) -> None:
    assert {page.meta("format-detection") for page in each_page(site)} == {"telephone=no"}


def test_every_page_offers_immediate_help_before_all_else(site: BuiltSite) -> None:
    for page in each_page(site):
        first = next(each for each in page.root.all() if each.attributes.get("href", "").startswith("tel:"))
        assert first.attributes["href"] == "tel:999", page.address


def test_every_page_says_when_it_was_reviewed(site: BuiltSite) -> None:
    pages = [page for page in each_page(site) if page.address != NOT_FOUND]
    lines = {page.address: [each.text for each in page.main.find_all("p", class_="review-line")] for page in pages}
    parts = lines.pop("/about/parts/")
    assert len(parts) == 3, "two show what the line looks like, one of them overdue"
    assert {address: found for address, found in lines.items() if len(found) != 1} == {}
    assert {found[0].split()[0] for found in lines.values()} <= {"Nobody", "Last"}


@pytest.mark.parametrize("words", ["Edit this page", "Report an error on this page"])
def test_every_page_can_be_mended(site: BuiltSite, words: str) -> None:
    pages = [page for page in each_page(site) if page.address != NOT_FOUND]
    without = [page.address for page in pages if words not in [each.text for each in page.main.find_all("a")]]
    assert without == []


def test_a_demonstration_is_named_on_every_page_and_at_its_foot(site: BuiltSite) -> None:
    for page in each_page(site):
        for part in ("header", "footer"):
            assert "demonstration" in page.root.one("body").find_all(part)[0].text, page.address
