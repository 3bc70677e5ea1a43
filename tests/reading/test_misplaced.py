"""What stands under another name is read as what it is: its name is told, and nothing that only follows from it."""

from collections.abc import Sequence
from itertools import zip_longest
from pathlib import PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.checks.test_broken_areas import add_areas, look
from tests.checks.tiny_hub import MINUTES, OBJECTIVES, SITE, UPDATE, TinyHub, tiny_hub
from tests.checks.tiny_hub_files import FILES
from tests.checks.tiny_news import FLOOD, add_news

from publishing.reading.layout import LAYOUT

NO_PLACE = "no kind of content has its place in a {} of this name"
READ = "if that is what it holds: it was read as if it stood there"


def rename(hub: TinyHub, path: str, to: str) -> None:
    (hub.root / to).parent.mkdir(parents=True, exist_ok=True)
    (hub.root / path).rename(hub.root / to)


@pytest.mark.parametrize(
    ("path", "to"),
    [
        ("data/national", "data/nationwide"),
        ("data/areas", "data/councils"),
        ("data/national/contacts", "data/national/contact"),
        ("data/national/contacts", "data/national/telephone"),
        ("data/national/contacts", "data/contacts"),
        ("data/national/definitions", "data/national/zzz"),
        ("data/areas/exampleton/sources", "data/areas/exampleton/zzz"),
        ("data/national/sources", "data/national/documents"),
        ("data/national/referral_guidance", "data/national/referral-guidance"),
        ("data/areas/exampleton/strategies", "data/areas/exampleton/strategy"),
    ],
)
def test_a_folder_of_another_name_is_one_problem(hub: TinyHub, path: str, to: str) -> None:
    rename(hub, path, to)
    assert hub.problems() == [f"{to}:1:1: {NO_PLACE.format('folder')}; rename it to {path} {READ}"]


@pytest.mark.parametrize(
    ("path", "to"),
    [
        ("data/national/scrutiny_questions.yml", "data/national/questions.yml"),
        ("data/national/contacts/helpline.yml", "data/national/contacts/helpline.yaml"),
        ("data/national/contacts/helpline.yml", "data/national/contacts/helpline.yml.txt"),
        (OBJECTIVES, OBJECTIVES.replace("objectives", "objective")),
        ("data/national/frameworks.yml", "data/frameworks.yml"),
    ],
)
def test_a_file_of_another_name_is_one_problem(hub: TinyHub, path: str, to: str) -> None:
    rename(hub, path, to)
    assert hub.problems() == [f"{to}:1:1: {NO_PLACE.format('file')}; rename it to {path} {READ}"]


@pytest.mark.parametrize(
    ("path", "to", "kind"),
    [
        (UPDATE, "data/national/definitions/news.yml", "update"),
        (UPDATE, "data/national/communications_toolkit/messages/news.yml", "update"),
        (MINUTES, "data/areas/exampleton/updates/minutes.yml", "source"),
        (FLOOD, "data/areas/exampleton/updates/flood.yml", "emergency-banner"),
    ],
)
def test_a_file_in_the_folder_of_another_kind_is_told_where_it_belongs(
    hub: TinyHub, path: str, to: str, kind: str
) -> None:
    add_news(hub)
    rename(hub, path, to)
    there = f"{to}:1:1: its fields are those of another kind: {kind}; move the file to {PurePosixPath(path).parent}"
    assert [each for each in hub.problems() if each.startswith(to)] == [there]


@pytest.mark.parametrize("name", ["exampletown", "elsewhere"])
def test_an_areas_folder_of_another_name_is_one_problem(hub: TinyHub, name: str) -> None:
    rename(hub, "data/areas/exampleton", f"data/areas/{name}")
    what = f"there is no such folder, but {SITE} names the area"
    assert hub.problems() == [f"data/areas/exampleton:1:1: {what}; rename data/areas/{name} to it {READ}"]


def test_an_area_that_the_settings_alone_misspell_is_one_problem(hub: TinyHub) -> None:
    moved = "{id: one, moved_from: /old/, moved_to: /strategy/exampleton/, date: 2024-02-20}"
    hub.write("data/national/redirects.yml", f"as_at: 2024-02-20\nredirects:\n  - {moved}\n")
    hub.replace(SITE, "[exampleton]", "[exampletown]\nhome_area: exampletown")
    todo = "write `exampleton`, as its folder and the addresses in the data do"
    assert hub.problems() == [f"{SITE}:3:9: there is no area `exampletown` (in `areas`); {todo}"]


@pytest.mark.parametrize("name", ["2024_2027", "2024 - 2027"])
def test_a_strategys_folder_that_cannot_be_an_id_is_one_problem(hub: TinyHub, name: str) -> None:
    strategies = "data/areas/exampleton/strategies"
    rename(hub, f"{strategies}/2024-2027", f"{strategies}/{name}")
    what = f"a folder can't be called {name!r}: its name is the id, and the address"
    todo = "rename it to 2024-2027: it was read as if it were called that"
    assert hub.problems() == [f"{strategies}/{name}:1:1: {what}; {todo}"]


@pytest.mark.parametrize(
    ("folder", "name", "other"),
    [("referral_guidance/roles", "school", "schools"), ("get_help", "talk", "talking")],
)
def test_a_guide_of_nearly_its_name_is_one_problem(hub: TinyHub, folder: str, name: str, other: str) -> None:
    rename(hub, f"data/national/{folder}/{name}.yml", f"data/national/{folder}/{other}.yml")
    what = f"no address is promised for a guide named `{other}`"
    todo = f"rename it to {name}.yml: it was read as if it were called that"
    assert hub.problems() == [f"data/national/{folder}/{other}.yml:1:1: {what}; {todo}"]


def test_a_guide_that_no_other_is_like_has_no_address(hub: TinyHub) -> None:
    text = hub.text("data/national/get_help/talk.yml")
    hub.write("data/national/get_help/talking.yml", text)
    assert any("no address is promised for a guide named `talking`; its file's name" in each for each in hub.problems())


def test_only_a_folder_that_no_area_has_is_taken_for_anothers(hub: TinyHub) -> None:
    add_areas(hub, ("ambleton", "brambleton"))
    rename(hub, "data/areas/ambleton", "data/areas/wambleton")
    found = look(hub)
    assert [each.path for each in found.problems] == ["data/areas/ambleton"]
    assert found.without == ("ambleton",)
    assert "/strategy/ambleton/2024-2027/" in found.hub.notices


def test_an_area_that_the_site_leaves_out_is_nobodys(hub: TinyHub) -> None:
    add_areas(hub, ("ambleton", "brambleton"))
    hub.write(SITE, hub.text(SITE).replace(", ambleton, brambleton", ""))
    assert hub.problems() == []


def test_a_mistake_in_a_folder_of_another_name_is_told_where_it_stands(hub: TinyHub) -> None:
    rename(hub, "data/national/contacts", "data/national/contact")
    hub.add("data/national/contact/helpline.yml", "nmae: x\n")
    folder, field = hub.problems()
    assert folder.startswith("data/national/contact:1:1: ")
    assert field.startswith("data/national/contact/helpline.yml:")
    assert "`nmae` isn't a field here" in field


def test_what_is_like_nothing_that_is_known_is_read_as_nothing(hub: TinyHub) -> None:
    hub.write("data/national/thoughts/one.yml", "a: b\n")
    hub.write("data/national/thoughts/two.yml", "a: b\n")
    assert [each.partition(":")[0] for each in hub.problems()] == [
        "data/national/thoughts/one.yml",
        "data/national/thoughts/two.yml",
    ]


def test_nothing_is_read_in_the_place_of_what_is_there(hub: TinyHub) -> None:
    text = hub.text("data/national/frameworks.yml")
    hub.write("data/national/framework.yml", text)
    assert hub.problem().startswith(f"data/national/framework.yml:1:1: {NO_PLACE.format('file')}; rename or move it; ")


def _is_named(parts: Sequence[str]) -> bool:
    """Whether the layout names the last of these itself, as a folder or as a file of sets."""
    patterns = (PurePosixPath(file.pattern).parts[: len(parts)] for file in LAYOUT)
    return any(
        pattern[-1] == parts[-1] and all(a in ("*", b) for a, b in zip_longest(pattern, parts)) for pattern in patterns
    )


WAYS = {PurePosixPath(path).parts[:depth] for path in FILES for depth in range(2, path.count("/") + 2)}
NAMED = sorted("/".join(way) for way in WAYS if way[0] == "data" and _is_named(way[1:]))


@settings(max_examples=25, deadline=None)
@given(path=st.sampled_from(NAMED), name=st.from_regex(r"[a-z]{1,12}(?:[-_][a-z]{1,8})?", fullmatch=True))
def test_whatever_another_name_is_it_alone_is_told(
    path: str, name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    hub, was = tiny_hub(tmp_path_factory.mktemp("named")), PurePosixPath(path)
    to = was.with_name(f"{name}{was.suffix}")
    if not (hub.root / to).exists() and not _is_named(to.parts[1:]):
        rename(hub, path, str(to))
        assert hub.problem().startswith(f"{to}:1:1: {NO_PLACE.format('file' if was.suffix else 'folder')}; ")
