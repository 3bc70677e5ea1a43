"""The same program serves a demonstration with many councils and one council's own hub."""

import pytest
from pypdf import PdfReader
from tests.support.html_tree import Element
from tests.support.sites import NOT_FOUND, BuiltPage, BuiltSite

from publishing.model.hub import Hub
from publishing.reading.layout import KINDS

DESK = "desk@exampleshire.example"
NOTICE = "This is an invented example. No council of this name exists."
ADDRESS = "https://hub.exampleshire.example"
EDIT = "https://git.exampleshire.example/hub/edit/main"


def link(page: BuiltPage, words: str) -> str:
    """Where the link with these words leads, as it stands."""
    found = [each for each in page.root.find_all("a") if each.text == words]
    return found[0].attributes["href"]


def canonical(page: BuiltPage) -> list[str]:
    return [each.attributes["href"] for each in page.root.find_all("link", rel="canonical")]


def edit_links(page: BuiltPage) -> list[Element]:
    return [each for each in page.main.find_all("a") if each.text == "Edit this page"]


def test_the_example_holds_every_kind_of_content(example_hub: Hub) -> None:
    assert [kind.kind for kind in KINDS if not example_hub.all(kind)] == []


def test_a_demonstration_says_so_on_every_page(example_site: BuiltSite) -> None:
    silent = [address for address, page in example_site.pages.items() if NOTICE not in page.root.text]
    assert silent == []
    assert NOT_FOUND in example_site.pages


def test_a_demonstration_is_kept_out_of_search_engines(example_site: BuiltSite) -> None:
    assert {page.meta("robots") for page in example_site.pages.values()} == {"noindex"}


def test_a_councils_own_hub_says_nothing_of_a_demonstration(one_council_site: BuiltSite) -> None:
    assert [name for name, text in one_council_site.texts() if NOTICE in text] == []


def test_a_councils_own_hub_can_be_found_by_search_engines(one_council_site: BuiltSite) -> None:
    hidden = {address for address, page in one_council_site.pages.items() if page.meta("robots")}
    assert "/" not in hidden
    assert "/definitions/crossing/" not in hidden
    assert NOT_FOUND in hidden


@pytest.mark.parametrize(
    ("address", "given"),
    [
        ("/", True),
        ("/get-help/", True),
        ("/refer/council/", True),
        ("/refer/venue/", True),
        ("/refer/school/", False),
        ("/refer/member/", False),
        ("/refer/helper/walker/step-3/", True),
        ("/refer/helper/walker/step-2/", False),
    ],
)
def test_one_councils_guides_give_its_own_routes_to_those_whom_they_are_for(
    one_council_site: BuiltSite, example_site: BuiltSite, address: str, *, given: bool
) -> None:
    assert (DESK in one_council_site.pages[address].main.text) is given
    assert DESK not in example_site.pages[address].main.text


@pytest.mark.parametrize(("role", "given"), [("council", True), ("venue", True), ("school", False), ("member", False)])
def test_the_cards_of_an_area_give_the_routes_of_the_council_that_answers(
    example_site: BuiltSite, role: str, *, given: bool
) -> None:
    card = f"/refer/card/exampleshire-{role}"
    on_paper = [PdfReader(example_site.folder / f"{card}{form}.pdf".lstrip("/")) for form in ("", "-wallet")]
    texts = [example_site.pages[f"{card}/"].main.text, *(pdf.pages[0].extract_text() for pdf in on_paper)]
    assert [DESK in text for text in texts] == [given] * 3
    of_the_old_council = example_site.pages[f"/refer/card/sampleton-{role}/"].main.text
    assert (DESK in of_the_old_council) is given


def test_a_contact_of_a_council_that_was_replaced_is_nowhere(example_site: BuiltSite) -> None:
    assert [name for name, text in example_site.texts() if "desk@sampleton.example" in text] == []


def test_an_areas_own_routes_stand_on_its_page_and_below_its_name_among_the_contacts(example_site: BuiltSite) -> None:
    assert DESK in example_site.pages["/strategy/exampleshire/"].main.text
    before, _, after = example_site.pages["/contacts/"].main.text.partition("Local contacts")
    assert DESK not in before
    assert after.index("Exampleshire") < after.index(DESK) < after.index("Sampleton")


def test_with_an_address_each_page_names_its_own(one_council_site: BuiltSite) -> None:
    pages = {address: page for address, page in one_council_site.pages.items() if address != NOT_FOUND}
    moved = {
        "/words/crossings/": "/definitions/crossing/",
        "/strategy/exampleshire/our-plan/": "/strategy/exampleshire/2025-2028/",
    }
    assert {address: canonical(page) for address, page in pages.items()} == {
        address: [f"{ADDRESS}{moved.get(address, address)}"] for address in pages
    }


def test_with_an_address_there_is_a_site_map_of_it(one_council_site: BuiltSite) -> None:
    assert f"<loc>{ADDRESS}/definitions/crossing/</loc>" in one_council_site.read("/sitemap.xml")


def test_without_an_address_no_page_names_one(example_site: BuiltSite) -> None:
    assert [address for address, page in example_site.pages.items() if canonical(page)] == []
    assert "/sitemap.xml" not in example_site.files


@pytest.mark.parametrize(
    ("page", "place"),
    [
        ("/definitions/crossing/", "data/national/definitions/crossing.yml#L1"),
        ("/members/looking-out/", "data/national/handbook.yml#L4"),
        ("/strategy/exampleshire/", "data/areas/exampleshire/area.yml#L1"),
        ("/strategy/exampleshire/2025-2028/", "data/areas/exampleshire/strategies/2025-2028/strategy.yml#L1"),
        ("/privacy/", "docs/privacy.md#L1"),
    ],
)
def test_with_a_git_host_edit_links_lead_to_the_line(one_council_site: BuiltSite, page: str, place: str) -> None:
    assert link(one_council_site.pages[page], "Edit this page") == f"{EDIT}/{place}"


def test_with_a_git_host_the_hub_shows_no_data_files_of_its_own(one_council_site: BuiltSite) -> None:
    assert [address for address in one_council_site.pages if address.startswith("/data/files/")] == []


def test_without_a_git_host_edit_links_lead_to_the_line_as_the_hub_shows_it(example_site: BuiltSite) -> None:
    page = example_site.pages["/members/looking-out/"]
    address, _, line = page.to(link(page, "Edit this page")).partition("#")
    assert address == "/data/files/national/handbook.yml/"
    assert example_site.pages[address].main.by_id[line].text == "- id: looking-out"


def test_every_page_but_the_missing_one_can_be_edited(example_site: BuiltSite, one_council_site: BuiltSite) -> None:
    for site in (example_site, one_council_site):
        assert [address for address, page in site.pages.items() if not edit_links(page)] == [NOT_FOUND]


def test_the_home_page_of_one_council_speaks_of_its_area(one_council_site: BuiltSite) -> None:
    main = one_council_site.pages["/"].main
    assert "Exampleshire" in main.text
    assert "Your council" in [each.text for each in main.find_all("h2")]
    assert "Sampleton" not in main.text


def test_the_home_page_of_many_councils_lists_them_all(example_site: BuiltSite) -> None:
    page = example_site.pages["/"]
    assert "What councils have published" in [each.text for each in page.main.find_all("h2")]
    assert {"/strategy/exampleshire/", "/strategy/sampleton/"} <= set(page.links(page.main))


def test_an_area_that_the_site_does_not_name_is_nowhere(one_council_site: BuiltSite) -> None:
    assert [name for name in one_council_site.files if name.startswith("/strategy/sampleton")] == []
    assert [name for name, text in one_council_site.texts() if "strategy/sampleton" in text] == []


def test_errors_are_reported_to_the_owners_contact_if_there_is_one(
    example_site: BuiltSite, one_council_site: BuiltSite
) -> None:
    words = "Report an error on this page"
    one, many = one_council_site.pages["/duty/"], example_site.pages["/duty/"]
    assert one.to(link(one, words)) == "/contacts/#hub-desk"
    assert many.to(link(many, words)) == "/about/#report-an-error"


def test_a_contact_that_nothing_confirms_is_named_but_not_printed(example_site: BuiltSite) -> None:
    assert "Rumoured line" in example_site.pages["/contacts/"].main.text
    assert [name for name, text in example_site.texts() if "0808 157 0199" in text or "08081570199" in text] == []
