"""What programs read of each page: things of schema.org, right by its vocabulary, and true."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.html_tree import read_html
from tests.support.rendering import TODAY
from tests.support.sites import NOT_FOUND, BuiltPage, BuiltSite
from tests.support.vocabulary import data_blocks, microdata, things_in, wrong_in, wrong_in_block

from publishing.model.contact import Contact
from publishing.model.fresh_contacts import with_fresh_contacts
from publishing.model.hub import Hub
from publishing.pages.linked_data.things import as_data_block

BASE = "https://hub.exampleshire.example/"
SITES = ("site", "example_site", "one_council_site")


def things(page: BuiltPage, kind: str) -> list[dict[str, Any]]:
    return [each for each in things_in(data_blocks(page.root)) if each.get("@type") == kind]


@pytest.mark.parametrize("name", SITES)
def test_every_thing_on_every_page_follows_the_vocabulary(request: pytest.FixtureRequest, name: str) -> None:
    built: BuiltSite = request.getfixturevalue(name)
    wrong: dict[str, list[str]] = {}
    for address, page in built.pages.items():
        blocks = data_blocks(page.root)
        assert len(blocks) == (address != NOT_FOUND), address
        wrong[address] = [line for block in blocks for line in wrong_in_block(block)]
        wrong[address] += [line for thing in microdata(page.root) for line in wrong_in(thing)]
    assert {address: lines for address, lines in wrong.items() if lines} == {}


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"@type": "GovermentService"}, "schema.org has no type 'GovermentService'"),
        ({"serviceTyp": "x"}, "schema.org has no property 'serviceTyp' (on GovernmentService)"),
        ({"startDate": "2026-01-01"}, "startDate isn't a property of GovernmentService"),
        ({"name": 5}, "name of GovernmentService can't be 5: it takes Text"),
        ({"url": "not an address"}, 'url of GovernmentService can\'t be "not an address": it takes URL'),
        ({"produces": "./"}, "produces gave way to serviceOutput"),
        ({"name": ""}, "name of GovernmentService is empty"),
        (
            {"availableChannel": {"@type": "ContactPoint"}},
            'availableChannel of GovernmentService can\'t be {"@type": "ContactPoint"}: it takes ServiceChannel',
        ),
        (
            {"availableChannel": [{"@type": "ServiceChannel", "phone": "x"}]},
            "schema.org has no property 'phone' (on ServiceChannel)",
        ),
    ],
)
def test_a_planted_mistake_is_found(change: dict[str, Any], found: str) -> None:
    right = {"@type": "GovernmentService", "name": "Help", "url": "./", "serviceType": "Help"}
    assert wrong_in(right) == []
    assert wrong_in({**right, **change}) == [found]


def test_a_block_that_is_no_graph_of_schema_org_is_found() -> None:
    assert wrong_in_block({"@context": "https://example.org", "@graph": []}) != []
    assert wrong_in_block({"@type": "Thing"}) != []


def test_a_mistake_in_a_marked_event_is_found() -> None:
    text = '<p itemscope itemtype="https://schema.org/Event"><b itemprop="starts">x</b></p>'
    assert wrong_in(microdata(read_html(text)[0])[0]) == ["schema.org has no property 'starts' (on Event)"]


@pytest.mark.parametrize("name", SITES)
def test_the_way_to_each_page_is_the_one_that_readers_see(request: pytest.FixtureRequest, name: str) -> None:
    built: BuiltSite = request.getfixturevalue(name)
    for address, page in built.pages.items():
        if address == NOT_FOUND:
            continue
        (told,) = things(page, "BreadcrumbList")
        steps = told["itemListElement"]
        assert [each["position"] for each in steps] == list(range(1, len(steps) + 1))
        shown = [each for nav in page.root.find_all("nav", class_="crumbs") for each in nav.find_all("li")]
        assert [each["name"] for each in steps] == ([each.text for each in shown] or ["Home"]), address
        items = [each["item"] for each in steps]
        to = [f"/{item.removeprefix(BASE)}" if "://" in item else page.to(item) for item in items]
        assert [to[0], to[-1]] == ["/", address]
        assert set(to) <= set(built.pages)


def test_with_an_address_every_thing_is_named_in_full(one_council_site: BuiltSite) -> None:
    for page in one_council_site.pages.values():
        for thing in things_in(data_blocks(page.root)):
            named = [thing[key] for key in ("@id", "url", "item", "contentUrl", "inDefinedTermSet") if key in thing]
            assert [each for each in named if not each.startswith(BASE)] == [], page.address


def test_the_glossary_names_each_of_its_terms_once(site: BuiltSite) -> None:
    page = site.pages["/definitions/"]
    (whole,) = things(page, "DefinedTermSet")
    named = [page.to(each["@id"]) for each in whole["hasDefinedTerm"]]
    pages = [address for address in site.pages if address.startswith("/definitions/") and address != "/definitions/"]
    assert sorted(named) == sorted(pages)
    for address in pages:
        (term,) = things(site.pages[address], "DefinedTerm")
        assert term["name"] == site.pages[address].main.find_all("h1")[0].text
        assert site.pages[address].to(term["inDefinedTermSet"]) == "/definitions/"


def test_the_catalogue_leads_to_files_that_are_there(site: BuiltSite) -> None:
    page = site.pages["/data/"]
    files = [page.to(each["contentUrl"]) for each in things(page, "DataDownload")]
    assert len(files) == len(set(files)) == 2 * len(things(page, "Dataset")) > 20
    assert set(files) <= site.files


@pytest.mark.parametrize("address", ["/get-help/", "/refer/", "/refer/school/", "/contacts/"])
def test_programs_are_told_no_number_that_readers_do_not_see(site: BuiltSite, address: str) -> None:
    page = site.pages[address]
    told = [each["telephone"] for each in things(page, "ContactPoint")]
    assert told
    assert [number for number in told if number not in page.root.text] == []


@pytest.mark.parametrize(("name", "of"), [("site", "hub"), ("example_site", "example_hub")])
def test_programs_are_told_whom_a_contact_is_for_and_what_is_noted_of_each_way(
    request: pytest.FixtureRequest, name: str, of: str
) -> None:
    built, hub = request.getfixturevalue(name), request.getfixturevalue(of)
    told = {each["name"]: each for each in things(built.pages["/contacts/"], "Service")}
    for contact in (each for each in with_fresh_contacts(hub, TODAY).all(Contact) if each.can_be_shown):
        service = told[contact.name]
        assert service["audience"]["audienceType"] == contact.who_for_label
        ways = service["availableChannel"]
        points = [way.get("servicePhone") or way.get("serviceSmsNumber") or way for way in ways]
        noted = [channel.note or contact.hours or "" for channel in contact.channels]
        assert [each.get("description", "") for each in points] == noted, contact.id


def test_a_contact_that_nothing_confirms_is_told_to_no_program(example_hub: Hub, example_site: BuiltSite) -> None:
    hidden = [each for each in example_hub.all(Contact) if not each.can_be_shown]
    assert hidden
    told = {each.get("name") for page in example_site.pages.values() for each in things_in(data_blocks(page.root))}
    assert told & {each.name for each in hidden} == set()


def test_a_demonstration_is_no_office_and_says_so(site: BuiltSite, one_council_site: BuiltSite) -> None:
    (demonstration,), (council,) = things(site.pages["/"], "WebSite"), things(one_council_site.pages["/"], "WebSite")
    assert demonstration["publisher"]["@type"] == "Organization"
    assert "demonstration" in demonstration["disambiguatingDescription"]
    for address in ("/get-help/", "/refer/", "/refer/school/"):
        assert things(site.pages[address], "GovernmentService") == []
        assert things(site.pages[address], "Service")
    assert any(things(page, "GovernmentService") for page in one_council_site.pages.values())
    assert council["publisher"]["@type"] == "GovernmentOrganization"
    assert "disambiguatingDescription" not in council


@given(st.text() | st.sampled_from(["</script>", "<!--<script>", "]]>", "\u2028", "&lt;", "'\"\\"]))
def test_no_text_can_leave_its_block(text: str) -> None:
    block = as_data_block([{"@type": "DefinedTerm", "name": f"a{text}", "alternateName": (text,)}])
    document = f'<script type="application/ld+json">{block}</script><p>after</p>'
    root, problems = read_html(document)
    assert problems == []
    assert [each.tag for each in root.all()] == ["document", "script", "p"]
    assert not set(block) & set("<>&")
    (read,) = data_blocks(root)
    assert read["@graph"][0]["name"] == f"a{text}"
    assert json.dumps(read)
