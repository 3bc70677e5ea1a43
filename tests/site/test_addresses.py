"""Every promised address answers, and every link inside the site leads somewhere."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from tests.support.sites import NOT_FOUND, BuiltPage, BuiltSite, resolve

from publishing.model.addresses import EDITION_PARTS, PROMISED, ROLES
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.role_guide import RoleGuide
from publishing.model.site_parts import SITE_PARTS
from publishing.model.strategy import Strategy
from publishing.reading.layout import KINDS

OF_THE_FIRST_ISSUE = (
    *("/", "/get-help/", "/refer/", "/contacts/", "/strategy/", "/strategy/thurrock/"),
    *(f"/strategy/thurrock/2024-2027/{part}" for part in ("", "objectives/", "priorities/", "plan/", "governance/")),
    *("/strategy/thurrock/2024-2027/assessment/", "/members/", "/members/leadership-and-direction/"),
    *("/members/community-dialogue/", "/members/scrutiny/", "/toolkit/", "/definitions/", "/definitions/extremism/"),
    *("/updates/", "/sources/", "/sources/thurrock-2024/", "/data/", "/accessibility-statement/", "/privacy/"),
    *("/a-z/", "/about/"),
)
"""What the design names and the first issue covers, written out: these lines only ever grow."""

_CSS_ADDRESS = re.compile(r"url\(")


def links_of(page: BuiltPage) -> Iterator[tuple[str, str]]:
    """Every address that an element names, with the element's name."""
    for element in page.root.all():
        for name in (
            "href",
            "src",
            "srcset",
            "data",
            "poster",
            "action",
            "data-core",
            "data-engine",
            "data-style",
            "data-root",
        ):
            if name in element.attributes and element.attributes.get("rel") != "canonical":
                yield element.tag, element.attributes[name]


def broken(site: BuiltSite, page: BuiltPage) -> Iterator[str]:
    for _, href in links_of(page):
        if urlsplit(href).scheme or not href:
            continue
        path, _, anchor = resolve(page.address, href).partition("#")
        if path not in site.pages and path not in site.files:
            yield f"{page.address} leads to {path}"
        elif anchor and path in site.pages and anchor not in site.pages[path].root.by_id:
            yield f"{page.address} leads to {path}#{anchor}"


@pytest.mark.parametrize("address", [*PROMISED, *OF_THE_FIRST_ISSUE])
def test_a_promised_address_answers(site: BuiltSite, address: str) -> None:
    assert address in site.pages


def test_every_edition_has_all_its_pages(site: BuiltSite, hub: Hub) -> None:
    addresses = [f"{each.address}{part}/" for each in hub.all(Strategy) for part in EDITION_PARTS]
    assert [address for address in addresses if address not in site.pages] == []


def test_every_page_below_the_home_page_is_a_part_of_the_site(site: BuiltSite) -> None:
    """Then it is known from where pages lead there, and for whom the search offers it."""
    top = {address for address in site.pages if address.count("/") == 2}
    assert top <= {part.address for part in SITE_PARTS}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_content_is_open_data(site: BuiltSite, kind: type[Record]) -> None:
    names = [f"/api/v1/{kind.plural}.{ending}" for ending in ("json", "csv", "schema.json")]
    assert [name for name in names if name not in site.files] == []


def test_every_link_and_anchor_leads_somewhere(site: BuiltSite) -> None:
    assert [line for page in site.pages.values() for line in broken(site, page)] == []


def test_every_link_of_the_example_leads_somewhere(example_site: BuiltSite, one_council_site: BuiltSite) -> None:
    for each in (example_site, one_council_site):
        assert [line for page in each.pages.values() for line in broken(each, page)] == []


def test_a_broken_link_would_be_found(site: BuiltSite) -> None:
    page = BuiltPage("/x/", '<a href="../nowhere/">a</a><a href="../contacts/#none">b</a><img src="y.png">')
    assert list(broken(site, page)) == [
        "/x/ leads to /nowhere/",
        "/x/ leads to /contacts/#none",
        "/x/ leads to /x/y.png",
    ]


def test_every_page_can_be_reached_from_the_home_page(site: BuiltSite) -> None:
    waiting, reached = ["/"], {"/"}
    while waiting:
        found = {link.partition("#")[0] for link in site.pages[waiting.pop()].links()}
        waiting += sorted(found & site.pages.keys() - reached)
        reached |= found
    maintenance = {"/about/parts/", NOT_FOUND}
    hidden = {address for address in site.pages.keys() - reached if not address.startswith("/data/files/")}
    assert hidden - maintenance == set()


def test_every_page_ends_in_a_slash(site: BuiltSite) -> None:
    assert [address for address in site.pages if not address.endswith("/") and address != NOT_FOUND] == []


def test_no_identity_on_a_page_is_used_twice(site: BuiltSite) -> None:
    doubled = []
    for address, page in site.pages.items():
        ids = [each.attributes["id"] for each in page.root.all() if "id" in each.attributes]
        doubled += [f"{address}#{each}" for each in sorted({each for each in ids if ids.count(each) > 1})]
    assert doubled == []


def test_styles_load_nothing_from_elsewhere(site: BuiltSite) -> None:
    assert [name for name, text in site.texts() if name.endswith(".css") and _CSS_ADDRESS.search(text)] == []


def test_roles_stay_free_for_their_pages(hub: Hub) -> None:
    named = [record for record in hub.records if record.id in ROLES]
    assert [record for record in named if not isinstance(record, RoleGuide)] == []
    assert {record.id for record in named} == set(ROLES)
