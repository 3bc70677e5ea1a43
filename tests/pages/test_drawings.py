"""Posters and cards on pages: seen, told as text, downloaded, and shown where a link is shared."""

from tests.support.html_tree import Element
from tests.support.sites import BuiltPage, BuiltSite

from publishing.model.drawing import Drawing, PictureForm
from publishing.model.drawings import drawings_of
from publishing.model.hub import Hub

PAGE = "/toolkit/look-first/"


def head(page: BuiltPage) -> dict[str, str]:
    """What programs that show a link are told."""
    metas = page.root.one("head").find_all("meta")
    return {each.attributes["property"]: each.attributes["content"] for each in metas if "property" in each.attributes}


def pictures(page: BuiltPage) -> dict[str, Element]:
    return {page.to(each.attributes["src"]): each for each in page.main.find_all("img")}


def of_nation(hub: Hub) -> list[Drawing]:
    return [drawing for drawing in drawings_of(hub) if not drawing.area]


def test_each_picture_is_shown_with_its_alt_text_and_its_words(example_site: BuiltSite, example_hub: Hub) -> None:
    page = example_site.pages[PAGE]
    shown = pictures(page)
    text = page.main.text
    assert {drawing.svg: drawing.alt for drawing in of_nation(example_hub)} == {
        address: each.attributes["alt"] for address, each in shown.items()
    }
    for drawing in of_nation(example_hub):
        assert all(line in text for line in drawing.text_version)


def test_every_form_for_every_place_can_be_downloaded(example_site: BuiltSite, example_hub: Hub) -> None:
    page = example_site.pages[PAGE]
    links = set(page.links(page.main))
    wanted = {drawing.file(form) for drawing in drawings_of(example_hub) for form in PictureForm}
    packs = {f"/toolkit/{place}.zip" for place in ("national", "exampleshire", "sampleton")}
    assert wanted | packs <= links
    assert wanted | packs <= example_site.files
    svg = of_nation(example_hub)[0].svg
    size = -(-(example_site.folder / svg.lstrip("/")).stat().st_size // 1000)
    assert f"{size} kB" in page.main.text


def test_without_the_sites_address_no_picture_is_named_where_a_link_is_shared(example_site: BuiltSite) -> None:
    for address in (PAGE, "/"):
        told = head(example_site.pages[address])
        assert {"og:title", "og:description", "og:site_name"} <= set(told)
        assert "og:image" not in told
        assert "og:url" not in told


def test_a_shared_link_shows_the_councils_own_card(one_council_site: BuiltSite) -> None:
    for address in (PAGE, "/", "/toolkit/", "/strategy/exampleshire/"):
        told = head(one_council_site.pages[address])
        base = "https://hub.exampleshire.example"
        assert told["og:url"] == f"{base}{address}"
        assert told["og:image"] == f"{base}/toolkit/assets/exampleshire/look-card.png"
        assert told["og:image"].removeprefix(base) in one_council_site.files
        assert (told["og:image:width"], told["og:image:height"]) == ("1200", "630")
        assert "01632 960 101" in told["og:image:alt"]


def test_other_pages_have_no_picture_to_share(example_site: BuiltSite) -> None:
    assert [name for name in head(example_site.pages["/contacts/"]) if "image" in name] == []


def test_a_message_without_pictures_has_no_empty_heading(example_site: BuiltSite) -> None:
    page = example_site.pages["/toolkit/stripes/"]
    assert "Pictures to go with it" not in page.text
    assert [name for name in head(page) if "image" in name] == []
