"""Files are written whole, and all or none; who reads why it failed is told what to do."""

import errno
import os
from pathlib import Path

import pytest
from tests.support.full_disk import full_disk
from tests.support.trees import digests

from publishing.editing.writing import NotWrittenError, write_whole


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.yml").write_text("old a\n", "utf-8")
    (tmp_path / "b.yml").write_text("old b\n", "utf-8")
    return tmp_path


def everything(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_all_are_written_with_their_folders_and_nothing_else_is_left(folder: Path) -> None:
    write_whole({folder / "a.yml": "new a ’\r\n", folder / "c/d/e.yml": "new e\n"})
    assert (folder / "a.yml").read_bytes() == "new a ’\r\n".encode()
    assert (folder / "c/d/e.yml").read_bytes() == b"new e\n"
    assert everything(folder) == ["a.yml", "b.yml", "c", "c/d", "c/d/e.yml"]


def test_permissions_stay_and_those_of_a_new_file_are_as_usual(folder: Path) -> None:
    (folder / "a.yml").chmod(0o640)
    old = os.umask(0o022)
    try:
        write_whole({folder / "a.yml": "new\n", folder / "new.yml": "new\n"})
    finally:
        os.umask(old)
    assert [(folder / name).stat().st_mode & 0o777 for name in ("a.yml", "new.yml")] == [0o640, 0o644]


def test_a_link_stays_a_link(folder: Path) -> None:
    (folder / "link.yml").symlink_to("a.yml")
    write_whole({folder / "link.yml": "new\n"})
    assert (folder / "link.yml").is_symlink()
    assert (folder / "a.yml").read_text("utf-8") == "new\n"


def test_a_full_disk_takes_nothing_away(folder: Path) -> None:
    before = digests(folder)
    with full_disk(), pytest.raises(NotWrittenError) as error:
        write_whole({folder / "a.yml": "new a\n", folder / "c/d.yml": "new\n"})
    assert str(error.value).startswith(f"There is no room on the disk for {folder / 'a.yml'} (")
    assert str(error.value).endswith("): make room, and try again. Nothing was changed.")
    assert (digests(folder), everything(folder)) == (before, ["a.yml", "b.yml"])


def test_what_may_not_be_written_isnt_replaced(folder: Path) -> None:
    (folder / "a.yml").chmod(0o444)
    if os.access(folder / "a.yml", os.W_OK):
        pytest.skip("who runs this may write everything")
    with pytest.raises(
        NotWrittenError, match=r"a\.yml may not be written .*: change the permissions .* Nothing was ch"
    ):
        write_whole({folder / "a.yml": "new a\n"})
    assert (folder / "a.yml").read_text("utf-8") == "old a\n"
    assert everything(folder) == ["a.yml", "b.yml"]


def test_where_the_last_cant_be_prepared_none_is_written(folder: Path) -> None:
    (folder / "in-the-way.yml").mkdir()
    before, there = digests(folder), everything(folder)
    with pytest.raises(
        NotWrittenError, match=r"in-the-way\.yml can't be written \(Is a directory\): .* Nothing was ch"
    ):
        write_whole({folder / "a.yml": "new a\n", folder / "c/d.yml": "new\n", folder / "in-the-way.yml": "x\n"})
    assert (digests(folder), everything(folder)) == (before, there)


@pytest.fixture
def stuck(folder: Path, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The names of files that can't be replaced."""
    names: set[str] = set()
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if target.name in names:
            raise PermissionError(errno.EPERM, "Operation not permitted")
        if target.name == "a.yml" and "a.yml afterwards" in names:
            names.add("a.yml")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    return names


def test_where_the_last_cant_be_replaced_the_first_are_put_back(folder: Path, stuck: set[str]) -> None:
    before = digests(folder)
    stuck.add("b.yml")
    with pytest.raises(
        NotWrittenError, match=r"b\.yml may not be written .*: change the permissions .* Nothing was ch"
    ):
        write_whole({folder / "a.yml": "new a\n", folder / "c/d.yml": "new\n", folder / "b.yml": "new b\n"})
    assert (digests(folder), everything(folder)) == (before, ["a.yml", "b.yml"])


def test_what_cant_be_put_back_is_told_and_its_old_text_kept(folder: Path, stuck: set[str]) -> None:
    stuck |= {"b.yml", "a.yml afterwards"}
    with pytest.raises(NotWrittenError) as error:
        write_whole({folder / "a.yml": "new a\n", folder / "b.yml": "new b\n"})
    kept = next(path for path in folder.iterdir() if path.name.startswith("."))
    assert kept.read_text("utf-8") == "old a\n"
    told = f"put back by hand: {folder / 'a.yml'} (its old text is in {kept})."
    assert str(error.value).endswith(told)
    assert everything(folder) == [kept.name, "a.yml", "b.yml"]
    assert (folder / "b.yml").read_text("utf-8") == "old b\n"
