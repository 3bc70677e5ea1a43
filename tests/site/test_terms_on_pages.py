"""The first use of each term on each page, and only the first, is linked to its definition."""

import re
from collections import Counter
from collections.abc import Iterator

from tests.support.html_tree import Element
from tests.support.sites import BuiltPage, BuiltSite

from publishing.model.definition import Definition
from publishing.model.hub import Hub

NOT_LINKED = {"a", "button", "summary", "label", "option", "svg", "code", "pre"}
NOT_LINKED |= {"h1", "h2", "h3", "h4", "th", "caption", "figcaption", "dt"}


def terms(page: BuiltPage) -> list[Element]:
    return page.main.find_all("span", class_="term")


def defined(page: BuiltPage, term: Element) -> str:
    return page.to(term.one("a").attributes["href"])


def is_plain(element: Element) -> bool:
    """Whether a part of a page is marked as one that links no terms, or is the foot that each page has."""
    return "data-plain" in element.attributes or any(
        each in element.attributes.get("class", "") for each in ("page-foot", "footnotes")
    )


def running_text(element: Element) -> Iterator[str | Element]:
    """The pieces of text in which terms may be linked, and the links of terms, as they stand."""
    for child in element.children:
        if isinstance(child, str) or "term" in child.attributes.get("class", "").split():
            yield child
        elif child.tag not in NOT_LINKED and not is_plain(child):
            yield from running_text(child)


def words_of(hub: Hub) -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern for all words, the longest first, and the address of each word's definition."""
    addresses = {word: each.address for each in hub.all(Definition) for word in (each.term, *each.also_known_as)}
    ordered = sorted(addresses, key=len, reverse=True)
    choices = [re.escape(word) if word != word.lower() else f"(?i:{re.escape(word)})" for word in ordered]
    folded = {word.lower(): address for word, address in addresses.items() if word == word.lower()}
    return re.compile(rf"(?<![\w-])({'|'.join(choices)})(?![\w-])"), {**folded, **addresses}


def test_no_term_is_linked_twice_on_a_page(site: BuiltSite) -> None:
    twice = {
        page.address: address
        for page in site.pages.values()
        for address, count in Counter(defined(page, term) for term in terms(page)).items()
        if count > 1
    }
    assert twice == {}


def test_no_definition_links_to_itself(site: BuiltSite) -> None:
    assert [
        page.address for page in site.pages.values() for term in terms(page) if defined(page, term) == page.address
    ] == []


def test_the_first_use_is_the_one_that_is_linked(site: BuiltSite, hub: Hub) -> None:
    pattern, addresses = words_of(hub)
    missed = []
    for page in site.pages.values():
        seen = {page.address}
        for piece in running_text(page.main):
            if isinstance(piece, Element):
                seen.add(defined(page, piece))
                continue
            for word in pattern.findall(piece):
                address = addresses.get(word) or addresses[word.lower()]
                if address not in seen:
                    missed.append((page.address, word))
    assert missed == []


def test_each_linked_term_carries_its_plain_meaning(site: BuiltSite, hub: Hub) -> None:
    glosses = {each.address: each.gloss for each in hub.all(Definition)}
    count = 0
    for page in site.pages.values():
        for term in terms(page):
            gloss = page.root.by_id[term.one("a").attributes["aria-describedby"]]
            assert gloss.attributes["role"] == "tooltip"
            assert gloss.children[1:-1] == [glosses[defined(page, term)]]
            count += 1
    assert count > 100


def test_terms_stand_in_no_heading_link_or_code(site: BuiltSite) -> None:
    inside = {
        (page.address, above.tag)
        for page in site.pages.values()
        for term in terms(page)
        for above in term.above()
        if above.tag in NOT_LINKED
    }
    assert inside == set()
