"""A hub of many councils stays up while the data of some is broken: theirs is a notice, and all else is whole."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from tests.checks.tiny_hub import SITE, TinyHub, tiny_hub
from tests.checks.tiny_hub_files import FILES
from tests.support.rendering import ASSETS, TEMPLATES, TODAY
from tests.support.sites import BuiltSite
from tests.support.trees import EXAMPLE, KEPT, build, copy_tree

from publishing.building.site_build import SiteBuild
from publishing.checks.broken_areas import checked
from publishing.finishing.links import BrokenLink
from publishing.finishing.manifest import read_manifest
from publishing.model.hub import Hub
from publishing.model.seen_on import seen_on
from publishing.reading.read_hub import read_hub
from publishing.releasing.compared import differences
from publishing.with_mkdocs.broken_links_of_areas import problems_of_areas

NOTICE = "This page can’t be shown just now."
AREA = "data/areas/exampleton/area.yml"
AREAS_UPDATE = "data/areas/exampleshire/updates/desk-moved.yml"
NATIONAL_UPDATE = "data/national/updates/crossing-day.yml"


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> tuple[BuiltSite, str]:
    """The example hub with a mistake in the data of one of its two councils, and what the build said."""
    folder = tmp_path_factory.mktemp("broken")
    tree = copy_tree(folder / "hub", EXAMPLE)
    area = tree / "data/areas/sampleton/area.yml"
    area.write_text(area.read_text("utf-8").replace("council:", "councl:"), "utf-8")
    outcome = build(tree, folder / "site")
    assert outcome.returncode == 1
    return BuiltSite(folder / "site"), outcome.stdout + outcome.stderr


def test_the_build_says_so_by_path_and_line(broken: tuple[BuiltSite, str]) -> None:
    said = broken[1]
    assert "data/areas/sampleton/area.yml:2:1: `councl` isn't a field here; did you mean `council`?" in said
    assert "A notice with the national routes stands in the place of the pages of: sampleton" in said
    assert "Traceback" not in said


def test_the_manifest_says_what_is_missing(broken: tuple[BuiltSite, str]) -> None:
    assert read_manifest(broken[0].folder).without == ("sampleton",)
    assert differences(broken[0].folder) == []


def test_every_other_page_is_there(broken: tuple[BuiltSite, str], example_site: BuiltSite) -> None:
    partial = broken[0].pages
    gone = {address for address in example_site.pages if address not in partial}
    assert {address for address in gone if "sampleton" not in address} == set()
    own = {address for address, page in partial.items() if NOTICE not in page.text}
    assert {address for address in own if "sampleton" in address} == set()
    assert own == {each for each in example_site.pages if "sampleton" not in each and each not in notices(partial)}


def notices(pages: object) -> set[str]:
    assert isinstance(pages, dict)
    return {address for address, page in pages.items() if NOTICE in page.text}


def test_its_own_addresses_hold_a_notice_with_the_national_routes(broken: tuple[BuiltSite, str]) -> None:
    pages = broken[0].pages
    assert {"/strategy/sampleton/", "/timeline/sampleton/", "/updates/sampleton/"} <= notices(pages)
    for address in notices(pages):
        main = pages[address].main.text
        assert "999" in main
        assert "/get-help/" in pages[address].links(pages[address].main)
        assert "/contacts/" in pages[address].links(pages[address].main)
    assert "01632 960 101" in pages["/strategy/sampleton/"].main.text, "the national line"


def test_the_indexes_lead_to_it_and_hold_nothing_else_of_it(broken: tuple[BuiltSite, str]) -> None:
    for address in ("/", "/strategy/"):
        page = broken[0].pages[address]
        assert "/strategy/sampleton/" in page.links(page.main)
        assert "Its pages can’t be shown just now." in page.main.text
    assert not [name for name in broken[0].files if name.startswith("/data/files/areas/sampleton")]
    assert '"sampleton"' not in broken[0].read("/api/v1/areas.json")


def with_what_no_card_can_show(folder: Path) -> Path:
    """The example hub, never built, one of whose areas says something that has no letter in the cards' font."""
    tree = copy_tree(folder / "hub", EXAMPLE, is_first=True)
    area = tree / "data/areas/sampleton/area.yml"
    area.write_text(area.read_text("utf-8").replace("local_contact: ", "local_contact: Ask \ufdfd. "), "utf-8")
    return tree


@pytest.mark.slow
def test_what_an_area_says_and_no_card_can_show_costs_its_own_pages_alone(tmp_path: Path) -> None:
    tree = with_what_no_card_can_show(tmp_path)
    first, again = (build(tree, tmp_path / "site") for _ in range(2))
    for said in (first.stdout + first.stderr, again.stdout + again.stderr):
        assert "data/areas/sampleton/area.yml:1:1: the card /refer/card/sampleton-" in said
        assert "Traceback" not in said
    assert (first.returncode, again.returncode) == (1, 1)
    assert "Build again: now that it is known, all else can be built without the pages of: sampleton" in first.stderr
    assert read_manifest(tmp_path / "site").without == ("sampleton",)


@pytest.mark.slow
def test_where_nothing_can_be_kept_nobody_is_told_to_build_again(tmp_path: Path) -> None:
    tree = with_what_no_card_can_show(tmp_path)
    (tree / KEPT).write_text("")
    done = build(tree, tmp_path / "site")
    assert done.returncode == 1
    assert "data/areas/sampleton/area.yml:1:1: the card /refer/card/sampleton-" in done.stderr
    assert "Build again" not in done.stderr


def with_a_link(tree: Path, path: str, to: str = "/definitions/crossing/#nowhere") -> Path:
    file = tree / path
    text, count = re.subn("(?m)^body: .*", f"body: See [the crossing]({to}).", file.read_text("utf-8"))
    assert count == 1
    file.write_text(text, "utf-8")
    return tree


@pytest.mark.slow
@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_link_of_an_area_that_leads_nowhere_costs_its_own_pages_alone(tmp_path: Path, workers: str) -> None:
    tree = with_a_link(copy_tree(tmp_path / "hub", EXAMPLE), AREAS_UPDATE)
    done = build(tree, tmp_path / "site", HUB_WORKERS=workers)
    assert done.returncode == 1
    said = done.stdout + done.stderr
    assert f"{AREAS_UPDATE}:3:1: the link to /definitions/crossing/#nowhere names a place" in said
    assert "Traceback" not in said
    assert read_manifest(tmp_path / "site").without == ("exampleshire",)
    assert differences(tmp_path / "site") == []
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.slow
def test_neither_does_one_to_a_file_that_is_not_made(tmp_path: Path) -> None:
    tree = with_a_link(copy_tree(tmp_path / "hub", EXAMPLE), AREAS_UPDATE, "/api/v1/definition.json")
    done = build(tree, tmp_path / "site")
    assert done.returncode == 1
    told = "3:1: the link to /api/v1/definition.json leads to no file; did you mean `/api/v1/definitions.json`?"
    assert f"{AREAS_UPDATE}:{told}" in done.stdout + done.stderr
    assert read_manifest(tmp_path / "site").without == ("exampleshire",)


def test_a_link_that_no_page_of_an_area_has_costs_no_area(example_hub: Hub) -> None:
    areas, lists = (
        BrokenLink(
            page, "../../definitions/crossing/#nowhere", "definitions/crossing/index.html", "nowhere", frozenset()
        )
        for page in ("updates/desk-moved/index.html", "updates/index.html")
    )
    (problem,) = problems_of_areas([areas, lists], example_hub)
    assert problem.path.endswith(AREAS_UPDATE)
    other = replace(lists, target="contacts/index.html", fragment="nobody")
    assert problems_of_areas([areas, other], example_hub) == []
    assert problems_of_areas([lists], example_hub) == []


@pytest.mark.slow
@pytest.mark.parametrize(("path", "settings"), [(NATIONAL_UPDATE, ""), (AREAS_UPDATE, "home_area: exampleshire\n")])
def test_one_of_all_or_of_the_home_area_stops_the_build(tmp_path: Path, path: str, settings: str) -> None:
    tree = with_a_link(copy_tree(tmp_path / "hub", EXAMPLE), path)
    with (tree / "data/site.yml").open("a", encoding="utf-8") as file:
        file.write(settings)
    done = build(tree, tmp_path / "site")
    assert done.returncode == 1
    assert f"{path}:3:1: the link to /definitions/crossing/#nowhere names a place" in done.stdout + done.stderr
    assert not (tmp_path / "site").exists()


@pytest.mark.slow
def test_three_of_340_areas_are_broken(tmp_path: Path) -> None:
    hub = with_areas(tiny_hub(tmp_path), 339)
    wrong = ("area-007", "area-100", "area-338")
    for name in wrong:
        hub.write(f"data/areas/{name}/area.yml", "name: [")
    moved = "{id: moved, moved_from: /old/, moved_to: '/strategy/area-007/#x', date: 2024, as_at: 2024}"
    hub.write("data/national/redirects.yml", f"redirects: [{moved}]\n")
    found = checked(read_hub(hub.root / "data", hub.root / "docs"), TODAY)
    assert found.without == wrong
    assert [each.path for each in found.problems] == [f"data/areas/{name}/area.yml" for name in wrong]
    site = SiteBuild(seen_on(found.hub, TODAY), TEMPLATES, ASSETS)
    for name in wrong:
        assert NOTICE in site.render(site.pages[f"/strategy/{name}/"])
    assert NOTICE not in site.render(site.pages["/strategy/area-008/"])
    assert 'href="../strategy/area-007/"' in site.render(site.pages["/old/"]), "a notice has no places to lead to"
    index = site.render(site.pages["/strategy/"])
    assert index.count("Its pages can’t be shown just now.") == 3
    assert index.count(">Area-") == 336


def with_areas(hub: TinyHub, count: int) -> TinyHub:
    """So many more councils, each with nothing but its name."""
    names = [f"area-{number:03}" for number in range(count)]
    for name in names:
        hub.write(f"data/areas/{name}/area.yml", FILES[AREA].replace("Exampleton", name.title()))
    hub.replace(SITE, "areas: [exampleton]", f"areas: [exampleton, {', '.join(names)}]")
    return hub
