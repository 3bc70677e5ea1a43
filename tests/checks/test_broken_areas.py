"""Where the data of some councils has mistakes, the rest can be shown; where anything else has, nothing is."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.checks.tiny_hub import SITE, TODAY, TinyHub, tiny_hub
from tests.checks.tiny_hub_files import FILES
from tests.checks.tiny_news import STORM, TINY_NEWS
from tests.support.rendering import ASSETS, TEMPLATES

from publishing.building.site_build import SiteBuild
from publishing.checks.broken_areas import CheckedHub, checked
from publishing.model.area import Area
from publishing.model.emergency_banner import EmergencyBanner
from publishing.model.seen_on import seen_at
from publishing.reading.read_hub import read_hub

AREA = "data/areas/exampleton/area.yml"
REDIRECTS = "data/national/redirects.yml"
OTHERS = ("ambleton", "brambleton")
MOVED = "{id: moved, moved_from: /old/, moved_to: /contacts/, date: 2024, as_at: 2024}"


def add_areas(hub: TinyHub, names: tuple[str, ...]) -> TinyHub:
    """More councils beside the small hub's own, each a copy of it under another name."""
    own = {path: text for path, text in FILES.items() if path.startswith("data/areas/exampleton/")}
    for name in names:
        for path, text in own.items():
            renamed = text.replace("Exampleton", name.title()).replace("minutes", f"{name}-minutes")
            hub.write(path.replace("exampleton", name).replace("minutes", f"{name}-minutes"), renamed)
    hub.replace(SITE, "areas: [exampleton]", f"areas: [exampleton, {', '.join(names)}]")
    return hub


@pytest.fixture
def councils(hub: TinyHub) -> TinyHub:
    return add_areas(hub, OTHERS)


def look(hub: TinyHub) -> CheckedHub:
    return checked(read_hub(hub.root / "data", hub.root / "docs"), TODAY)


def test_a_hub_in_which_nothing_is_wrong_is_whole(councils: TinyHub) -> None:
    found = look(councils)
    assert found.problems == ()
    assert not found.is_stopped
    assert found.without == ()
    assert len(found.hub.all(Area)) == 3


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("area.yml", "name: [\n"),
        ("area.yml", "name: Ambleton\n"),
        ("area.yml", b"\xff\xfe\x00"),
        ("contacts/desk.yml", "name: Desk\n"),
        ("strategies/2024-2027/strategy.yml", "title: ["),
        ("strategies/2024-2027/objectives.yml", "objectives: [{id: x}]"),
        ("strategies/2030/notes.yml", "x: 1"),
        ("anything.txt", "x"),
        ("redirects.yml", "redirects: [{id: a, moved_from: /old/, moved_to: /nowhere/, date: 2024, as_at: 2024}]"),
    ],
)
def test_one_broken_area_is_left_out_and_told(councils: TinyHub, path: str, text: str | bytes) -> None:
    councils.write(f"data/areas/ambleton/{path}", text)
    found = look(councils)
    assert found.without == ("ambleton",)
    assert not found.is_stopped
    assert found.problems
    assert all(each.path.startswith("data/areas/ambleton/") for each in found.problems)
    assert {area.id for area in found.hub.all(Area)} == {"exampleton", "brambleton"}
    assert "ambleton" not in found.hub.site.areas
    assert not any("/ambleton/" in path for path in found.hub.files)
    assert {
        "/strategy/ambleton/",
        "/strategy/ambleton/2024-2027/",
        "/timeline/ambleton/",
        "/refer/card/ambleton-council/",
        "/members/questions/ambleton/benchmark/",
    } <= found.hub.notices


def test_its_name_is_kept_where_it_can_be_read(councils: TinyHub) -> None:
    councils.write("data/areas/ambleton/strategies/2024-2027/strategy.yml", "title: [")
    councils.write("data/areas/brambleton/area.yml", FILES[AREA].replace("Exampleton", "Bramble-on-Sea"))
    councils.write("data/areas/brambleton/anything.txt", "")
    assert [each.name for each in look(councils).hub.broken_areas] == ["Ambleton", "Bramble-on-Sea"]
    councils.write("data/areas/brambleton/area.yml", "name: [")
    assert [each.name for each in look(councils).hub.broken_areas] == ["Ambleton", "Brambleton"]


def test_an_area_that_is_missing_is_told_once_where_it_is_named(councils: TinyHub) -> None:
    councils.replace(SITE, "areas: [exampleton, ambleton,", "areas: [exampleton, ambleton, nowhere,")
    councils.write("data/areas/ambleton/anything.txt", "x")
    assert [(each.path, each.column) for each in look(councils).problems] == [
        ("data/areas/ambleton/anything.txt", 1),
        (SITE, len("areas: [exampleton, ambleton, ") + 1),
    ]


def test_an_area_of_which_nothing_is_left_costs_its_own_pages_alone(councils: TinyHub) -> None:
    shutil.rmtree(councils.root / "data/areas/ambleton")
    found = look(councils)
    assert [each.path for each in found.problems] == [SITE]
    assert found.without == ("ambleton",)
    assert "/strategy/ambleton/" in found.hub.notices
    councils.add(SITE, "home_area: ambleton\n")
    assert look(councils).is_stopped


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("contacts/helpline.yml", FILES["data/national/contacts/helpline.yml"]),
        ("redirects.yml", f"redirects: [{MOVED}]\n"),
    ],
)
def test_what_an_area_takes_from_national_content_costs_its_own_pages_alone(
    councils: TinyHub, path: str, text: str
) -> None:
    councils.write(REDIRECTS, f"redirects: [{MOVED}]\n")
    assert look(councils).problems == ()
    councils.write(f"data/areas/ambleton/{path}", text)
    found = look(councils)
    assert any(f"data/areas/ambleton/{path}" in str(each) for each in found.problems)
    assert found.without == ("ambleton",)
    assert not found.is_stopped


def test_what_is_wrong_elsewhere_stops_everything(councils: TinyHub) -> None:
    councils.write("data/areas/ambleton/area.yml", "name: [")
    councils.write("data/national/duties.yml", "duties: [")
    found = look(councils)
    assert found.is_stopped
    assert found.without == ()
    assert {each.path for each in found.problems} >= {"data/areas/ambleton/area.yml", "data/national/duties.yml"}


@pytest.mark.parametrize("path", ["docs/privacy.md", "data/site.yml", "data/areas/stray.yml"])
def test_a_mistake_outside_the_areas_stops_everything(councils: TinyHub, path: str) -> None:
    councils.write(path, "x: [")
    assert look(councils).is_stopped


def test_a_broken_home_area_stops_everything(councils: TinyHub) -> None:
    councils.add(SITE, "home_area: ambleton\n")
    assert not look(councils).is_stopped
    councils.write("data/areas/brambleton/anything.txt", "x")
    assert look(councils).without == ("brambleton",)
    councils.write("data/areas/ambleton/anything.txt", "x")
    found = look(councils)
    assert found.is_stopped
    assert all(each.path.endswith("/anything.txt") for each in found.problems), "nothing is wrong with site.yml"


def test_nothing_but_broken_areas_stops_everything(councils: TinyHub) -> None:
    for name in ("exampleton", *OTHERS):
        councils.write(f"data/areas/{name}/anything.txt", "x")
    assert look(councils).is_stopped


def test_one_councils_own_hub_that_is_broken_is_stopped(hub: TinyHub) -> None:
    hub.write("data/areas/exampleton/anything.txt", "x")
    assert look(hub).is_stopped


def test_a_council_that_names_a_broken_one_is_not_broken_by_that(councils: TinyHub) -> None:
    councils.write(AREA, FILES[AREA].replace("status: current", "status: succeeded"))
    councils.add(AREA, "successors: [{council: Ambleton, since: 2024-01-01, area: ambleton}]\n")
    assert look(councils).problems == ()
    councils.write("data/areas/ambleton/anything.txt", "x")
    assert look(councils).without == ("ambleton",)


def test_national_content_that_names_a_page_of_a_broken_area_leads_to_its_notice(councils: TinyHub) -> None:
    moved = "{id: moved, moved_from: /old/, moved_to: '/sources/ambleton-minutes/#x', date: 2024, as_at: 2024}"
    councils.write(REDIRECTS, f"redirects: [{moved}]\n")
    assert look(councils).problems == ()
    councils.write("data/areas/ambleton/strategies/2024-2027/strategy.yml", "title: [")
    assert look(councils).without == ("ambleton",)


def test_an_emergency_banner_of_a_broken_area_stands_all_the_same(councils: TinyHub) -> None:
    councils.write("data/areas/ambleton/emergency_banners/storm.yml", TINY_NEWS[STORM])
    up = next(each.publish_at.utc for each in councils.read().all(EmergencyBanner))
    councils.write("data/areas/ambleton/anything.txt", "x")
    hub = look(councils).hub
    site = SiteBuild(seen_at(hub, up), TEMPLATES, ASSETS)
    site.render(site.pages["/"])
    (banner,) = site.shell("/").banners
    assert banner.banner.title.startswith("Ambleton: ")
    assert banner.area is None
    assert "Example helpline" in "".join(words.text for words in banner.words)
    assert banner.banner.title in site.render(site.pages["/updates/archive/"])


def test_a_banner_that_needs_what_is_broken_keeps_nothing_back(councils: TinyHub) -> None:
    text = TINY_NEWS[STORM].replace("{name:helpline}", "{name:nobody}")
    councils.write("data/areas/ambleton/emergency_banners/storm.yml", text)
    found = look(councils)
    assert found.without == ("ambleton",)
    assert found.hub.all(EmergencyBanner) == ()


def test_no_notice_stands_in_the_place_of_a_page_of_another(councils: TinyHub) -> None:
    councils.write("data/areas/ambleton/contacts/desk.yml", FILES["data/national/contacts/helpline.yml"])
    councils.write("data/areas/ambleton/anything.txt", "x")
    hub = look(councils).hub
    assert "/contacts/" not in hub.notices
    assert not any("#" in address for address in hub.notices)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_in_one_area_never_stops_the_others(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    councils = add_areas(tiny_hub(tmp_path_factory.mktemp("any")), OTHERS)
    files = sorted(path for path in FILES if path.startswith("data/areas/exampleton/"))
    path = data.draw(st.sampled_from(files)).replace("exampleton", "ambleton")
    councils.write(path, data.draw(st.one_of(st.binary(max_size=60), st.text(max_size=60).map(str.encode))))
    found = look(councils)
    assert not found.is_stopped
    assert found.without in ((), ("ambleton",))
    assert bool(found.problems) == bool(found.without)


def test_problems_are_told_by_the_path_that_was_given(councils: TinyHub) -> None:
    councils.write("data/areas/ambleton/area.yml", "name: [")
    shown = str(Path(councils.root) / "data")
    assert checked(read_hub(councils.root / "data", councils.root / "docs", shown), TODAY).without == ("ambleton",)
