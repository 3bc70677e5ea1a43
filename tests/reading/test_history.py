"""The data at a commit: read from a clone as it is, and an error in words where it lacks something."""

import shutil
from pathlib import Path

import pytest
from tests.support.packs import Repository
from tests.support.trees import EXAMPLE

from publishing.model.objective import Objective
from publishing.reading.history import HistoryError, Standing, moment, reading_at, standing

OBJECTIVES = "areas/exampleshire/strategies/2025-2028/objectives.yml"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path / "clone")
    shutil.copytree(EXAMPLE / "data", made.data)
    return made


def title_at(repository: Repository, name: str) -> str:
    reading = reading_at(repository.data, moment(repository.data, name))
    return reading.hub.get(Objective, "safe-river", "exampleshire/2025-2028").title


def test_each_commit_is_read_as_it_was(repository: Repository) -> None:
    first = repository.commit("2026-10-01")
    repository.git("tag", "committee")
    repository.replace(OBJECTIVES, "Make the river safe to cross", "Make the river safe")
    second = repository.commit("2026-11-01")
    repository.replace(OBJECTIVES, "Make the river safe", "Not yet committed")
    assert title_at(repository, "committee") == title_at(repository, first[:8]) == "Make the river safe to cross"
    assert title_at(repository, "HEAD") == title_at(repository, second) == "Make the river safe"
    assert str(moment(repository.data, "committee").date) == "2026-10-01"


def test_a_folder_knows_where_it_stands(repository: Repository, tmp_path: Path) -> None:
    commit = repository.commit()
    assert standing(repository.data) == Standing(commit)
    repository.replace(OBJECTIVES, "Make the river safe to cross", "Make the river safe")
    assert standing(repository.data) == Standing(commit, is_changed=True)
    assert standing(tmp_path) == Standing(None)


@pytest.mark.parametrize("name", ["0" * 40, "no-such-tag", "-x", "--help", "", "HEAD:data", "a b"])
def test_an_unknown_commit_is_told(repository: Repository, name: str) -> None:
    repository.commit()
    with pytest.raises(HistoryError, match=r"There is no commit .* choose one that git log shows"):
        moment(repository.data, name)


def test_a_shallow_clone_is_told_how_to_get_the_rest(repository: Repository, tmp_path: Path) -> None:
    first = repository.commit()
    repository.replace(OBJECTIVES, "Make the river safe to cross", "Make the river safe")
    repository.commit()
    shallow = tmp_path / "shallow"
    repository.git("clone", "--quiet", "--depth=1", f"file://{repository.folder}", str(shallow))
    with pytest.raises(HistoryError, match="git fetch --unshallow"):
        moment(shallow / "data", first)


def test_a_clone_that_lacks_files_does_not_fetch_them(repository: Repository, tmp_path: Path) -> None:
    repository.commit()
    repository.git("config", "uploadpack.allowFilter", "true")
    partial = tmp_path / "partial"
    repository.git(
        "clone", "--quiet", "--no-checkout", "--filter=blob:none", f"file://{repository.folder}", str(partial)
    )
    (partial / "data").mkdir()
    with pytest.raises(HistoryError, match="git fetch --refetch --no-filter"):
        reading_at(partial / "data", moment(partial / "data", "HEAD"))


def test_a_commit_without_the_folder_is_told(repository: Repository) -> None:
    (repository.folder / "README").write_text("First.", "utf-8")
    repository.git("add", "README")
    repository.git("commit", "--quiet", "--message=First")
    first = repository.git("rev-parse", "HEAD")
    repository.commit()
    with pytest.raises(HistoryError, match="choose a commit that has this folder"):
        reading_at(repository.data, moment(repository.data, first))


def test_a_folder_without_a_history_is_told(tmp_path: Path) -> None:
    with pytest.raises(HistoryError, match=r"There is no history of the data folder .* work in a clone"):
        moment(tmp_path, "HEAD")


def test_a_computer_without_git_is_told(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    repository.commit()
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(HistoryError, match="git isn't installed: install it"):
        moment(repository.data, "HEAD")
    assert standing(repository.data) == Standing(None)
