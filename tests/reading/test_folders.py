"""Files and folders that are missing, misplaced, or closed to the reader."""

import os
import shutil
import stat
from pathlib import Path

import pytest
from tests.checks.tiny_hub import AREA, OBJECTIVES, SITE, SOURCE, STRATEGY, TODAY, TinyHub

from publishing.checks.all_checks import check
from publishing.model.update import Update
from publishing.reading.read_hub import read_hub

NO_PLACE = "no kind of content has its place in a file of this name"
NO_FILE = "this isn't a file that can be read; check its permissions, or put the file itself here"
IS_ROOT = os.geteuid() == 0


@pytest.mark.parametrize(
    ("path", "todo"),
    [
        ("data/national/notes.txt", "rename or move it; `make new` lists what there is, and puts each in its place"),
        (
            "data/national/update/term.yml",
            "rename or move it; it may belong in data/national/updates/term.yml",
        ),
        (
            "data/updates/term.yaml",
            "rename or move it; it may belong in data/national/updates/term.yml or data/areas/*/updates/term.yml",
        ),
        ("data/national/event.yml", "rename or move it; it may belong in data/national/events.yml"),
        (
            "data/areas/exampleton/strategies/2024-2027/objective.yml",
            "rename or move it; it may belong in data/areas/*/strategies/*/objectives.yml",
        ),
        ("data/national/definitions/other.yaml", "rename it to other.yml"),
        ("data/national/definitions/other.yml.txt", "rename it to other.yml"),
        ("data/national/definitions/other.YML", "rename it to other.yml"),
        ("data/national/definitions/other", "rename it to other.yml"),
        ("data/national/definitions/other.docx", 'take it out: data stands in files whose names end in ".yml"'),
        ("data/national/definitions/Thumbs.db", 'take it out: data stands in files whose names end in ".yml"'),
        ("data/national/definitions/other.yml~", 'take it out: data stands in files whose names end in ".yml"'),
    ],
)
def test_a_file_without_a_place_is_refused_and_told_where_it_may_belong(hub: TinyHub, path: str, todo: str) -> None:
    hub.write(path, "a: b\n")
    assert hub.problems() == [f"{path}:1:1: {NO_PLACE}; {todo}"]


@pytest.mark.parametrize(
    ("name", "todo"),
    [
        ("Other_Term.yml", "rename it to other-term.yml"),
        ("example-term - Copy.yml", "rename it to example-term-copy.yml"),
        ("Ynglŷn â.yml", "rename it to ynglyn-a.yml"),
        ("__.yml", "use small letters, digits and single hyphens, at most 60"),
    ],
)
def test_a_files_name_must_be_an_id(hub: TinyHub, name: str, todo: str) -> None:
    hub.write(f"data/national/definitions/{name}", "term: Another\ngloss: Another one.\nas_at: 2024\ntitel: a\n")
    stem = name.removesuffix(".yml")
    refused = f"a file can't be called {stem!r}: its name is the id, and the address"
    problems = hub.problems()
    assert f"data/national/definitions/{name}:1:1: {refused}; {todo}" in problems
    assert any("`titel` isn't a field here" in problem for problem in problems)


def test_a_folders_name_must_be_an_id(hub: TinyHub) -> None:
    strategy = AREA.replace("area.yml", "strategies/2024 to 2027/strategy.yml")
    hub.write(strategy, (hub.root / STRATEGY).read_bytes())
    refused = "a folder can't be called '2024 to 2027': its name is the id, and the address"
    todo = "rename it to 2024-to-2027: it was read as if it were called that"
    assert f"{strategy.removesuffix('/strategy.yml')}:1:1: {refused}; {todo}" in hub.problems()


def test_hidden_files_and_folders_are_left_alone(hub: TinyHub) -> None:
    hub.write("data/national/.hidden.yml", "a: b\n")
    hub.write("data/.hidden/file.yml", "a: b\n")
    hub.write("docs/.hidden/page.md", "no front matter\n")
    assert hub.problems() == []


def test_a_missing_folder_is_one_problem(hub: TinyHub) -> None:
    reading = read_hub(hub.root / "nowhere", hub.root / "docs", "nowhere")
    problems = [*reading.problems, *check(reading.hub, TODAY)]
    assert list(map(str, problems)) == ["nowhere:1:1: there is no such folder; name the folder that holds site.yml"]


def test_an_empty_folder_is_one_problem(hub: TinyHub, tmp_path_factory: pytest.TempPathFactory) -> None:
    reading = read_hub(tmp_path_factory.mktemp("empty"), hub.root / "docs")
    problems = [*reading.problems, *check(reading.hub, TODAY)]
    assert list(map(str, problems)) == [
        "data:1:1: there is no content in this folder; name the folder that holds site.yml"
    ]


def test_missing_settings_are_one_problem(hub: TinyHub) -> None:
    hub.remove(SITE)
    assert hub.problems() == [f"{SITE}:1:1: there is no site.yml; add one: it names the site and its areas"]


def test_broken_settings_do_not_hide_what_is_wrong_elsewhere(hub: TinyHub) -> None:
    hub.write(SITE, "nam: x\n")
    hub.replace(OBJECTIVES, "objective: prevent-it", "objective: other")
    problems = hub.problems()
    assert f"{SITE}:1:1: `nam` isn't a field here; did you mean `name`?" in problems
    assert problems[0] == (
        f"{OBJECTIVES}:9:15: there is no national objective `other` (in `objective`); use one of: prevent-it"
    )


@pytest.mark.parametrize("path", [AREA, STRATEGY])
def test_a_file_without_which_others_have_no_place_is_missed_alone(hub: TinyHub, path: str) -> None:
    folder, _, name = path.rpartition("/")
    hub.remove(path)
    todo = f"add one: without it, nothing else of {folder} has its place"
    assert hub.problems() == [f"{path}:1:1: there is no {name}; {todo}"]


def test_an_area_without_a_folder_is_missed(hub: TinyHub) -> None:
    shutil.rmtree(hub.root / "data/areas/exampleton")
    assert f"{SITE}:3:9: there is no area `exampleton` (in `areas`); add the area" in hub.problems()


def test_a_link_to_nothing_is_refused(hub: TinyHub) -> None:
    (hub.root / "data/national/definitions/gone.yml").symlink_to("nowhere.yml")
    assert hub.problems() == [f"data/national/definitions/gone.yml:1:1: {NO_FILE}"]


def test_links_in_a_circle_are_refused(hub: TinyHub) -> None:
    (hub.root / "data/national/round").symlink_to(hub.root / "data")
    (hub.root / "data/national/self.yml").symlink_to("self.yml")
    assert hub.problems() == [f"data/national/round:1:1: {NO_FILE}", f"data/national/self.yml:1:1: {NO_FILE}"]


@pytest.mark.parametrize("link", ["data/national/definitions/other.yml", "docs/other.md", "docs/about/other.txt"])
def test_a_link_to_a_file_elsewhere_is_refused(hub: TinyHub, link: str) -> None:
    hub.write("kept-to-itself", "title: Nobody may read this\n")
    (hub.root / link).symlink_to(hub.root / "kept-to-itself")
    folder = link.partition("/")[0]
    assert hub.problems() == [f"{link}:1:1: this leads to a file outside {folder}; put the file itself here"]


def test_a_link_within_the_folder_is_followed(hub: TinyHub) -> None:
    (hub.root / "data/national/updates/again.yml").symlink_to("news.yml")
    assert [each for each in hub.problems() if "again.yml" in each] == []
    assert {"news", "again"} <= {each.id for each in hub.read().all(Update)}


def test_what_is_no_file_is_refused_and_never_waited_for(hub: TinyHub) -> None:
    os.mkfifo(hub.root / "data/national/definitions/pipe.yml")
    assert hub.problems() == [f"data/national/definitions/pipe.yml:1:1: {NO_FILE}"]


def test_a_folder_named_like_a_file_is_no_file(hub: TinyHub) -> None:
    (hub.root / "data/national/definitions/folder.yml").mkdir()
    assert hub.problems() == []


def test_a_files_name_with_odd_characters_stays_on_one_line(hub: TinyHub) -> None:
    hub.write("data/national/two\nlines.txt", "a: b\n")
    (hub.root / os.fsdecode(b"data/national/latin-\xe9.txt")).write_text("a: b\n", "utf-8")
    assert [problem.partition(":")[0] for problem in hub.problems()] == [
        "data/national/latin-\\udce9.txt",
        "data/national/two\\nlines.txt",
    ]


@pytest.mark.skipif(IS_ROOT, reason="nothing is closed to root")
@pytest.mark.parametrize("path", [SOURCE, "data/national/sources"])
def test_what_is_closed_to_the_reader_says_so(hub: TinyHub, path: str) -> None:
    closed = hub.root / path
    mode = stat.S_IMODE(closed.stat().st_mode)
    closed.chmod(0)
    try:
        problems = hub.problems()
    finally:
        closed.chmod(mode)
    assert any(problem.startswith(f"{path}:1:1: the f") and "permissions" in problem for problem in problems)


def test_a_file_that_cannot_be_opened_says_so(hub: TinyHub, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(file: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(file))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert f"{SOURCE}:1:1: the file can't be read (Permission denied); check its permissions" in hub.problems()
