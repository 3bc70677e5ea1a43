"""Lists of reviews: short ones whole, and long ones with a page for each kind that has many."""

import pytest
from tests.support.changed_hubs import with_settings
from tests.support.rendering import page_of, render_hub

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
    pages = render_hub(example_hub).pages
    counts = {each.attributes["id"]: each.text for each in pages[NEVER].main.find_all("h2")}
    apart = {address for address in pages if address.startswith(NEVER) and address != NEVER}
    assert apart <= set(pages[NEVER].links())
    assert 0 < len(apart) < len(counts)
    for address in apart:
        main, kind = pages[address].main, address.removeprefix(NEVER).strip("/")
        (heading,) = main.find_all("h2")
        rows = [each for each in main.find_all("tr") if each.find_all("td")]
        assert heading.text == counts[kind]
        assert heading.text.endswith(f"({len(rows)})")
        assert len(rows) > 5
        assert NEVER in pages[address].links(main)


def test_why_the_check_of_a_contact_holds_so_long_is_told_beside_its_months(example_hub: Hub) -> None:
    checks = example_hub.site.contact_checks.model_copy(update={"note": "A year is usual."})
    main = page_of(with_settings(example_hub, contact_checks=checks), FRESHNESS).main
    (told,) = (each.text for each in main.find_all("p") if "A year is usual." in each.text)
    assert f"{checks.live_months} months" in told
