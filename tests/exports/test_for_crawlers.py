"""What search engines and programs are told of the whole site: robots.txt, the map of pages, security.txt."""

import re
from datetime import date
from xml.etree import ElementTree as ET

import pytest
from tests.support.changed_hubs import with_settings
from tests.support.sites import NOT_FOUND, BuiltPage, BuiltSite

from publishing.exports.sitemap import MappedPage, has_sitemap, robots_txt, sitemap
from publishing.model.change_note import reviewed_or_changed
from publishing.model.hub import Hub
from publishing.model.record import Review

BASE = "https://hub.exampleshire.example"
_NAME = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def mapped(site: BuiltSite) -> dict[str, str | None]:
    root = ET.fromstring(site.read("/sitemap.xml"))  # noqa: S314  (the build's own file)
    assert root.tag == f"{_NAME}urlset"
    return {each.findtext(f"{_NAME}loc") or "": each.findtext(f"{_NAME}lastmod") for each in root}


def test_the_map_holds_exactly_the_pages_that_may_be_found(one_council_site: BuiltSite) -> None:
    found = {address for address, page in one_council_site.pages.items() if page.meta("robots") is None}
    assert NOT_FOUND not in found
    assert {address.removeprefix(BASE) for address in mapped(one_council_site)} == found


def test_a_page_that_moved_leads_on_and_is_not_in_the_map(one_council_site: BuiltSite) -> None:
    page = one_council_site.pages["/words/crossings/"]
    refresh = [each for each in page.root.find_all("meta") if each.attributes.get("http-equiv") == "refresh"]
    delay, _, target = refresh[0].attributes["content"].partition("; url=")
    assert (delay, page.to(target)) == ("0", "/definitions/crossing/")
    assert [each.attributes["href"] for each in page.root.find_all("link", rel="canonical")] == [
        f"{BASE}/definitions/crossing/"
    ]
    assert page.meta("robots") == "noindex"
    assert "/definitions/crossing/" in page.links(page.main)
    assert f"{BASE}/words/crossings/" not in mapped(one_council_site)


def test_no_other_page_leads_away_by_itself(site: BuiltSite, one_council_site: BuiltSite) -> None:
    leading = {
        address
        for built in (site, one_council_site)
        for address, page in built.pages.items()
        if 'http-equiv="refresh"' in page.text
    }
    assert leading == {"/words/crossings/", "/strategy/exampleshire/our-plan/"}


def test_the_day_of_the_last_change_is_one_that_somebody_wrote_down(one_council_site: BuiltSite) -> None:
    days = mapped(one_council_site)
    assert days[f"{BASE}/get-help/"] == "2026-11-19"
    assert days[f"{BASE}/duty/"] is None, "a month is no day"
    assert days[f"{BASE}/definitions/crossing/"] == "2026-02-01", "it was reviewed then"
    assert days[f"{BASE}/definitions/"] is None, "what is true as at a day needn't have changed on it"
    assert [day for day in days.values() if day and not re.fullmatch(r"\d{4}-\d\d-\d\d", day)] == []


@pytest.mark.parametrize(
    ("reviewed", "changed", "wanted"),
    [
        (None, None, None),
        ("2026-11-02", None, date(2026, 11, 2)),
        ("2026-11-02", date(2026, 11, 3), date(2026, 11, 3)),
        ("2026-11-02", date(2026, 11, 1), date(2026, 11, 2)),
        ("2026-11", date(2026, 11, 1), date(2026, 11, 1)),
    ],
)
def test_a_review_counts_as_a_change(reviewed: str | None, changed: date | None, wanted: date | None) -> None:
    review = Review.model_validate({"date": reviewed, "by": "A role"}) if reviewed else None
    assert reviewed_or_changed(review, changed) == wanted


def test_the_map_is_in_order_and_escaped(example_hub: Hub) -> None:
    site = with_settings(example_hub, address="https://hub.example/a&b").site
    text = sitemap(site, [MappedPage("/b/"), MappedPage("/a/", date(2026, 1, 2))])
    assert text.index("/a/") < text.index("/b/")
    assert "<loc>https://hub.example/a&amp;b/a/</loc><lastmod>2026-01-02</lastmod>" in text


def test_a_council_invites_crawlers_and_shows_them_the_map(one_council_site: BuiltSite) -> None:
    assert one_council_site.read("/robots.txt") == f"User-agent: *\nDisallow:\n\nSitemap: {BASE}/sitemap.xml\n"


def test_a_demonstration_lets_crawlers_read_that_they_must_not_keep_it(example_site: BuiltSite) -> None:
    text = example_site.read("/robots.txt")
    assert "Disallow: /" not in text
    assert "noindex" in text
    assert "Sitemap" not in text
    assert "/sitemap.xml" not in example_site.files


def test_a_demonstration_with_an_address_has_no_map_either(example_hub: Hub) -> None:
    site = with_settings(example_hub, address="https://hub.example/").site
    assert not has_sitemap(site)
    assert "Sitemap" not in robots_txt(site)


def test_the_security_contact_is_where_programs_look_for_it(one_council_site: BuiltSite) -> None:
    assert one_council_site.read("/.well-known/security.txt").splitlines() == [
        f"Contact: {BASE}/about/#report-an-error",
        "Contact: mailto:security@exampleshire.example",
        "Expires: 2027-06-30T23:59:59Z",
        "Preferred-Languages: en",
        f"Canonical: {BASE}/.well-known/security.txt",
        f"Policy: {BASE}/privacy/",
    ]


def test_where_no_contact_is_known_none_is_invented(site: BuiltSite, example_site: BuiltSite) -> None:
    for built in (site, example_site):
        assert [name for name in built.files if "well-known" in name] == []


def test_every_page_says_how_a_link_to_it_is_shown(site: BuiltSite, one_council_site: BuiltSite) -> None:
    for built in (site, one_council_site):
        for address, page in built.pages.items():
            told = {
                each.attributes["property"]: each.attributes["content"]
                for each in page.root.find_all("meta")
                if each.attributes.get("property", "").startswith("og:")
            }
            if address == NOT_FOUND:
                assert told == {}
                continue
            assert {"og:type", "og:locale", "og:title", "og:description"} <= set(told), address
            if not can_be_left_fast(page):
                assert told["og:description"] == page.meta("description")
                assert told["og:site_name"].endswith(" (demonstration)") == (built is site)
            assert ("og:image" in told) == ("og:image:alt" in told)
            canonical = [each.attributes["href"] for each in page.root.find_all("link", rel="canonical")]
            assert [told["og:url"]] == canonical if built is one_council_site else "og:url" not in told


def test_a_shared_link_says_no_more_than_the_browsers_tab(site: BuiltSite) -> None:
    for page in filter(can_be_left_fast, site.pages.values()):
        assert page.root.find_all("meta", property="og:site_name") == []
        for name in ("og:title", "og:description"):
            said = page.root.one("meta", property=name).attributes["content"]
            assert said in str(page.root.one("head").one("title").children[0]), page.address


def can_be_left_fast(page: BuiltPage) -> bool:
    return bool(page.root.find_all("section", class_="exit"))
