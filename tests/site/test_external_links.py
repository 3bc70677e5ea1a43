"""The list of links to other sites holds each link that stands on any page, with its pages."""

import json

from tests.support.sites import BuiltSite

from publishing.model.addresses import EXTERNAL_LINKS, EXTERNAL_LINKS_FILE, SOURCES_LINKS


def links_on_pages(site: BuiltSite) -> dict[str, set[str]]:
    """Each link to another site in the main part of any other page, with the addresses of those pages."""
    found: dict[str, set[str]] = {}
    for page in site.pages.values():
        for anchor in (
            page.main.find_all("a") if page.address not in (EXTERNAL_LINKS, *SOURCES_LINKS, "/404.html") else ()
        ):
            href = anchor.attributes.get("href", "")
            if href.startswith(("https://", "http://")):
                found.setdefault(href.partition("#")[0], set()).add(page.address)
    return found


def test_the_list_holds_every_link_with_its_pages(site: BuiltSite) -> None:
    listed = {each["address"]: set(each["pages"]) for each in json.loads(site.read(EXTERNAL_LINKS_FILE))["links"]}
    assert listed == links_on_pages(site)
    assert len(listed) > 100


def shown_on(site: BuiltSite, address: str) -> set[str]:
    links = (each.attributes["href"] for each in site.pages[address].main.find_all("a"))
    return {href for href in links if href.startswith("http")}


def test_the_pages_list_the_same_and_those_of_sources_stand_apart(site: BuiltSite) -> None:
    on_pages = links_on_pages(site)
    of_sources = {href for href, on in on_pages.items() if all(each.startswith("/sources/") for each in on)}
    first, rest = (shown_on(site, address) for address in SOURCES_LINKS)
    assert first | rest == of_sources
    assert not first & rest
    assert first
    assert rest
    assert shown_on(site, EXTERNAL_LINKS) == on_pages.keys() - of_sources
    assert of_sources < on_pages.keys()


def test_a_link_that_a_worried_reader_may_need_is_critical(site: BuiltSite) -> None:
    links = json.loads(site.read(EXTERNAL_LINKS_FILE))["links"]
    critical = {each["address"] for each in links if each["critical"]}
    assert critical
    for each in links:
        of_safety = any(
            page == "/" or page.startswith(("/get-help/", "/refer/", "/contacts/")) for page in each["pages"]
        )
        assert (each["address"] in critical) is of_safety
