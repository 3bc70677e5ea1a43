"""Lists of reviews: short ones whole, and long ones with a page for each kind that has many."""

from dataclasses import replace

import pytest
from tests.support.html_tree import read_html
from tests.support.rendering import render_hub
from tests.support.sites import resolve

from publishing.model.addresses import FRESHNESS
from publishing.model.hub import Hub
from publishing.pages import freshness
from publishing.pages.page import Page

NEVER = f"{FRESHNESS}never/"


def lists(hub: Hub) -> dict[str, Page]:
    return {page.address: page for page in freshness.pages(hub) if page.template == "freshness_list.html"}


def test_a_short_list_stands_whole(example_hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(freshness, "MOST_AT_ONCE", 10_000)
    assert [address for address in lists(example_hub) if address.startswith(NEVER)] == [NEVER]


def test_a_long_list_leads_to_a_page_for_each_kind_that_has_many(
    example_hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(freshness, "MOST_AT_ONCE", 1)
    monkeypatch.setattr(freshness, "MANY", 5)
    documents = render_hub(example_hub).documents
    whole = read_html(documents[NEVER])[0].one("main")
    counts = {each.attributes["id"]: each.text for each in whole.find_all("h2")}
    led = {resolve(NEVER, each.attributes["href"]) for each in whole.find_all("a")}
    apart = {address for address in documents if address.startswith(NEVER) and address != NEVER}
    assert apart <= led
    assert 0 < len(apart) < len(counts)
    for address in apart:
        page = read_html(documents[address])[0].one("main")
        kind = address.removeprefix(NEVER).strip("/")
        (heading,) = page.find_all("h2")
        rows = [each for each in page.find_all("tr") if each.find_all("td")]
        assert heading.text == counts[kind]
        assert heading.text.endswith(f"({len(rows)})")
        assert len(rows) > 5
        assert NEVER in {resolve(address, each.attributes["href"]) for each in page.find_all("a")}


def test_why_the_check_of_a_contact_holds_so_long_is_told_beside_its_months(example_hub: Hub) -> None:
    checks = example_hub.site.contact_checks.model_copy(update={"note": "A year is usual."})
    site = example_hub.site.model_copy(update={"contact_checks": checks})
    main = read_html(render_hub(replace(example_hub, site=site)).documents[FRESHNESS])[0].one("main")
    (told,) = (each.text for each in main.find_all("p") if "A year is usual." in each.text)
    assert f"{checks.live_months} months" in told
