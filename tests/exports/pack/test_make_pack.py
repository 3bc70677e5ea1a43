"""The command: what it writes, what it says, with which status it ends, and that it writes all or nothing."""

import io
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from tests.support.packs import Repository
from tests.support.trees import EPOCH, EXAMPLE, ROOT, digests

COMMAND = ROOT / "hooks/make_pack.py"
OBJECTIVES = "areas/exampleshire/strategies/2025-2028/objectives.yml"
NAME = "pack-exampleshire-2026-11-20"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path / "hub")
    for name in ("data", "docs"):
        shutil.copytree(EXAMPLE / name, made.folder / name)
    made.commit("2026-10-01")
    return made


def _run(repository: Repository, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, COMMAND, *arguments],
        cwd=repository.folder,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(EPOCH)} | variables,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def _refused(repository: Repository, *arguments: str) -> str:
    ended = _run(repository, *arguments)
    assert (ended.returncode, ended.stderr) == (1, "")
    assert not (repository.folder / "dist").exists()
    return ended.stdout


def test_a_pack_is_a_folder_and_the_same_as_a_zip_file(repository: Repository) -> None:
    ended = _run(repository, "--area", "exampleshire")
    assert (ended.returncode, ended.stderr) == (0, "")
    folder = repository.folder / "dist" / NAME
    with zipfile.ZipFile(folder.with_name(f"{NAME}.zip")) as archive:
        packed = {name: archive.read(name) for name in archive.namelist()}
    files = (path for path in folder.rglob("*") if path.is_file())
    assert packed == {path.relative_to(folder.parent).as_posix(): path.read_bytes() for path in files}


def test_it_has_the_same_bytes_each_time_and_in_every_place_and_time_zone(repository: Repository) -> None:
    for out, zone in (("one", "Pacific/Auckland"), ("two", "America/Lima")):
        ended = _run(repository, "--area=exampleshire", "--out", out, TZ=zone, PYTHONHASHSEED=str(len(zone)))
        assert ended.returncode == 0, ended.stdout + ended.stderr
    first, second = (repository.folder / out for out in ("one", "two"))
    assert digests(first) == digests(second)


def test_it_tells_what_has_changed_between_two_commits(repository: Repository) -> None:
    repository.git("tag", "before")
    repository.replace(OBJECTIVES, "Make the river safe to cross", "Make the river safe")
    repository.commit("2026-11-01")
    ended = _run(repository, "--area=exampleshire", "--from=before", "--to=HEAD")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    folder = repository.folder / "dist" / NAME
    changes = (folder / "changes.md").read_text("utf-8")
    said = "title: from “Make the river safe to cross” to “Make the river safe”"
    assert f"- {said}\n" in changes
    assert "of 1 October 2026 to" in changes
    report = io.BytesIO((folder / "committee-report.docx").read_bytes())
    with zipfile.ZipFile(report) as archive:
        assert said in archive.read("word/document.xml").decode()
    assert repository.git("rev-parse", "HEAD") in (folder / "manifest.json").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--area=exampelshire"], "This hub has no area `exampelshire`; did you mean `exampleshire`?\n"),
        ([], "No area is named: make pack AREA=…; use one of: exampleshire, sampleton.\n"),
        (["--area=exampleshire", "--from=HEAD"], "a comparison needs two: give both FROM= and TO=, or neither"),
        (["--area=exampleshire", "--from=nowhere", "--to=HEAD"], "There is no commit 'nowhere' in this clone"),
        (["--area=exampleshire", "--from=HEAD", "--to=-x"], "There is no commit '-x' in this clone"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_written(
    repository: Repository, arguments: list[str], said: str
) -> None:
    assert said in _refused(repository, *arguments)


def test_a_comparison_is_not_told_backwards(repository: Repository) -> None:
    repository.git("tag", "before")
    repository.replace(OBJECTIVES, "Make the river safe to cross", "Make the river safe")
    repository.commit("2026-11-01")
    said = _refused(repository, "--area=exampleshire", "--from=HEAD", "--to=before")
    assert said.startswith("FROM= names the commit ")
    assert said.endswith(", named by TO=: turn the two round.\n")
    assert _run(repository, "--area=exampleshire", "--from=HEAD", "--to=HEAD").returncode == 0


def test_bad_data_are_reported_as_by_the_check_and_nothing_is_written(repository: Repository) -> None:
    repository.replace(OBJECTIVES, "number: 1", "number: x")
    said = _refused(repository, "--area=exampleshire")
    assert f"data/{OBJECTIVES}:" in said
    assert said.endswith("1 problem found.\n")


def test_an_area_without_a_strategy_says_so(repository: Repository) -> None:
    shutil.rmtree(repository.data / "areas/sampleton/strategies")
    said = _refused(repository, "--area=sampleton")
    assert said == "This hub holds no strategy of Sampleton, so there is nothing to pack.\n"


def test_without_git_there_is_a_pack_but_no_comparison(repository: Repository) -> None:
    shutil.rmtree(repository.folder / ".git")
    variables = {"GIT_CEILING_DIRECTORIES": str(repository.folder.parent)}
    assert _run(repository, "--area=exampleshire", **variables).returncode == 0
    ended = _run(repository, "--area=exampleshire", "--from=a", "--to=b", "--out=other", **variables)
    assert (ended.returncode, ended.stderr) == (1, "")
    assert "There is no history of the data folder data" in ended.stdout


def test_a_place_that_cannot_be_written_to_is_told(repository: Repository) -> None:
    (repository.folder / "taken").write_text("a file", "utf-8")
    ended = _run(repository, "--area=exampleshire", "--out=taken")
    assert (ended.returncode, ended.stderr) == (1, "")
    assert "can't be written to taken" in ended.stdout
    assert "choose another folder with OUT=" in ended.stdout


def test_an_older_pack_of_the_day_is_replaced_whole(repository: Repository) -> None:
    old = repository.folder / "dist" / NAME / "left-over.txt"
    old.parent.mkdir(parents=True)
    old.write_text("old", "utf-8")
    assert _run(repository, "--area=exampleshire").returncode == 0
    assert not old.exists()
    assert sorted(path.name for path in (repository.folder / "dist").iterdir()) == [NAME, f"{NAME}.zip"]
