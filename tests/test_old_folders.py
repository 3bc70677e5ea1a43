"""What is to be deleted is out of the way at once, and gone after the next build."""

from pathlib import Path

import pytest

from publishing.folder_swap import FolderSwap
from publishing.old_folders import OldFolders


@pytest.fixture
def old(tmp_path: Path) -> Path:
    folder = tmp_path / "old"
    (folder / "a/b").mkdir(parents=True)
    (folder / "a/b/page.html").write_text("old")
    return folder


def test_a_folder_is_moved_at_once_and_deleted_later(tmp_path: Path, old: Path) -> None:
    OldFolders(tmp_path / "kept/old").take(old)
    assert not old.exists()
    assert (tmp_path / "kept/old/old/a/b/page.html").exists()
    later = OldFolders(tmp_path / "kept/old")
    later.begin()
    later.end()
    assert list((tmp_path / "kept/old").iterdir()) == []


def test_a_folder_that_cannot_be_moved_is_deleted_at_once(tmp_path: Path, old: Path) -> None:
    (tmp_path / "in-the-way").write_text("")
    folders = OldFolders(tmp_path / "in-the-way/old")
    folders.begin()
    folders.take(old)
    folders.end()
    assert not old.exists()


def test_a_new_folder_takes_the_place_of_the_old_one(tmp_path: Path, old: Path) -> None:
    swap = FolderSwap(old, OldFolders(tmp_path / "kept"))
    (swap.new / "page.html").write_text("new")
    swap.finish()
    assert [path.name for path in old.iterdir()] == ["page.html"]
    assert {path.name for path in tmp_path.iterdir()} == {"old", "kept"}
    assert [path.read_text() for path in (tmp_path / "kept").rglob("page.html")] == ["old"]
