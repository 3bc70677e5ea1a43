"""A new folder takes the place of an old one only as a whole, and may begin with what the one before held."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.support.laid_out import held_by, lay_out

from publishing.disk.folder_files import files_below, write_file
from publishing.disk.folder_swap import FolderSwap, write_folder

NAMES = st.lists(st.sampled_from("abc"), min_size=1, max_size=3).map("/".join)
CONTENTS = st.sampled_from([b"", b"one", b"two", b"three"])


def without_clashes(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """No file stands where another one's folder does."""
    return {name: files[name] for name in files if not any(other.startswith(f"{name}/") for other in files)}


FOLDERS = st.dictionaries(NAMES, CONTENTS, max_size=6).map(without_clashes)


@settings(suppress_health_check=(HealthCheck.function_scoped_fixture,))
@given(before=FOLDERS, laid=FOLDERS, written=FOLDERS)
def test_whatever_the_one_before_held_the_new_one_holds_what_was_put_there(
    tmp_path: Path, before: dict[str, bytes], laid: dict[str, bytes], written: dict[str, bytes]
) -> None:
    whole = without_clashes({**laid, **written})
    shutil.rmtree(tmp_path)
    (tmp_path / "site").mkdir(parents=True)
    (tmp_path / "kept/before").mkdir(parents=True)
    lay_out(tmp_path / "kept/before", before)
    swap = FolderSwap(tmp_path / "site", tmp_path / "kept/before")
    lay_out(swap.new, {name: whole[name] for name in whole.keys() & laid})
    swap.begin_with_the_one_before(whole.keys() & written)
    lay_out(swap.new, {name: whole[name] for name in whole.keys() & written})
    swap.finish()
    assert held_by(tmp_path / "site") == whole
    folders = [path for path in (tmp_path / "site").rglob("*") if path.is_dir()]
    assert all(files_below(folder) for folder in folders)
    assert {path.name for path in tmp_path.iterdir()} <= {"site", "kept"}


def test_the_old_one_waits_and_what_stays_the_same_is_not_written_again(tmp_path: Path) -> None:
    site, before = tmp_path / "site", tmp_path / "kept/before"
    files = {"a.html": b"same", "b/c.html": b"same too"}
    inodes = []
    for _ in range(4):
        swap = FolderSwap(site, before)
        swap.begin_with_the_one_before(files)
        lay_out(swap.new, files)
        swap.finish()
        inodes.append({name: (site / name).stat().st_ino for name in files})
        assert held_by(site) == files
    assert held_by(before) == files
    assert inodes[2] == inodes[0] != inodes[1] == inodes[3]


def test_a_file_with_another_name_elsewhere_keeps_its_content_there(tmp_path: Path) -> None:
    lay_out(tmp_path / "before", {"page.html": b"old"})
    (tmp_path / "published.html").hardlink_to(tmp_path / "before/page.html")
    swap = FolderSwap(lay_out(tmp_path / "site", {"page.html": b"old"}), tmp_path / "before")
    swap.begin_with_the_one_before(["page.html"])
    lay_out(swap.new, {"page.html": b"new"})
    swap.finish()
    assert (tmp_path / "published.html").read_bytes() == b"old"
    assert (tmp_path / "site/page.html").read_bytes() == b"new"


def test_links_are_never_followed(tmp_path: Path) -> None:
    elsewhere = lay_out(tmp_path / "elsewhere", {"page.html": b"theirs"})
    before = lay_out(tmp_path / "before", {"kept.html": b"kept"})
    (before / "page.html").symlink_to(elsewhere / "page.html")
    (before / "folder").symlink_to(elsewhere)
    swap = FolderSwap(lay_out(tmp_path / "site", {"kept.html": b"kept"}), before)
    swap.begin_with_the_one_before(["page.html", "folder/page.html", "kept.html"])
    assert held_by(swap.new) == {"kept.html": b"kept"}
    lay_out(swap.new, {"page.html": b"ours", "folder/page.html": b"ours", "kept.html": b"kept"})
    swap.finish()
    assert held_by(elsewhere) == {"page.html": b"theirs"}
    assert not any(path.is_symlink() for path in (tmp_path / "site").rglob("*"))
    assert held_by(tmp_path / "site") == {"page.html": b"ours", "folder/page.html": b"ours", "kept.html": b"kept"}


def test_two_swaps_at_once_do_not_share_the_one_before(tmp_path: Path) -> None:
    before = lay_out(tmp_path / "before", {"page.html": b"before"})
    swaps = [FolderSwap(lay_out(tmp_path / name, {"page.html": b"old"}), before) for name in ("a", "b")]
    for swap in swaps:
        swap.begin_with_the_one_before(["page.html"])
    assert [held_by(swap.new) for swap in swaps] == [{"page.html": b"before"}, {}]
    for swap in swaps:
        lay_out(swap.new, {"page.html": swap.old.name.encode()})
        swap.finish()
    assert [held_by(tmp_path / name) for name in ("a", "b")] == [{"page.html": b"a"}, {"page.html": b"b"}]


@pytest.mark.parametrize("target", ["there", "to be made"])
def test_a_linked_folder_stays_a_link_and_what_is_there_is_replaced(tmp_path: Path, target: str) -> None:
    site, before, behind = tmp_path / "site", tmp_path / "kept/before", tmp_path / "elsewhere/served"
    site.symlink_to(behind)
    if target == "there":
        lay_out(behind, {"first.html": b"first"})
    for content in (b"one", b"two", b"three"):
        swap = FolderSwap(site, before)
        seen = held_by(site)
        swap.begin_with_the_one_before(["page.html"])
        write_file(swap.new / "page.html", content)
        assert held_by(site) == seen, "what readers see stays until the new one is whole"
        swap.finish()
        assert site.readlink() == behind
        assert held_by(behind) == {"page.html": content}
    assert held_by(before) == {"page.html": b"two"}
    assert [path.name for path in behind.parent.iterdir()] == ["served"]


def test_nothing_is_taken_from_behind_a_link(tmp_path: Path) -> None:
    """It is what an earlier version left where the site was a link."""
    elsewhere = lay_out(tmp_path / "elsewhere", {"page.html": b"theirs", "more.html": b"theirs"})
    before, site = tmp_path / "before", lay_out(tmp_path / "site", {"page.html": b"old"})
    before.symlink_to(elsewhere)
    swap = FolderSwap(site, before)
    swap.begin_with_the_one_before(["page.html"])
    write_file(swap.new / "page.html", b"new")
    swap.finish()
    assert held_by(elsewhere) == {"page.html": b"theirs", "more.html": b"theirs"}
    assert not site.is_symlink()
    assert held_by(site) == {"page.html": b"new"}
    assert not before.is_symlink(), "it is in the way of the one that waits"
    assert held_by(before) == {"page.html": b"old"}


def test_a_folder_that_was_not_there_leaves_the_one_before_to_others(tmp_path: Path) -> None:
    before = lay_out(tmp_path / "before", {"page.html": b"before"})
    swap = FolderSwap(tmp_path / "site", before)
    swap.begin_with_the_one_before(["page.html"])
    assert held_by(swap.new) == {}
    swap.finish()
    assert held_by(before) == {"page.html": b"before"}


@pytest.mark.parametrize("in_the_way", ["a file", "another one"])
def test_an_old_one_that_cannot_wait_is_deleted(tmp_path: Path, in_the_way: str) -> None:
    old = lay_out(tmp_path / "site", {"page.html": b"old"})
    swap = FolderSwap(old, tmp_path / "kept/before")
    swap.begin_with_the_one_before([])
    lay_out(swap.new, {"page.html": b"new"})
    if in_the_way == "a file":
        write_file(tmp_path / "kept", b"")
    else:
        lay_out(tmp_path / "kept/before", {"page.html": b"another"})
    swap.finish()
    assert held_by(old) == {"page.html": b"new"}
    assert {path.name for path in tmp_path.iterdir()} == {"site", "kept"}


@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt])
def test_an_old_one_that_could_not_be_replaced_is_there_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    old, before = lay_out(tmp_path / "site", {"page.html": b"old"}), tmp_path / "before"
    rename = Path.rename

    def failing(path: Path, target: Path) -> Path:
        if path.name == "new":
            assert not old.exists()
            raise error
        return rename(path, target)

    with FolderSwap(old, before) as swap:
        lay_out(swap.new, {"page.html": b"new"})
        monkeypatch.setattr(Path, "rename", failing)
        with pytest.raises(error):
            swap.finish()
        assert held_by(old) == {"page.html": b"old"}
    assert held_by(old) == {"page.html": b"old"}
    assert {path.name for path in tmp_path.iterdir()} == {"site"}


def test_whoever_gives_up_leaves_the_old_one(tmp_path: Path) -> None:
    old = lay_out(tmp_path / "site", {"page.html": b"old"})
    swap = FolderSwap(old)
    lay_out(swap.new, {"page.html": b"new"})
    swap.give_up()
    assert held_by(old) == {"page.html": b"old"}
    assert {path.name for path in tmp_path.iterdir()} == {"site"}


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_nothing_is_left_of_what_was_interrupted(tmp_path: Path, error: type[BaseException]) -> None:
    old = lay_out(tmp_path / "site", {"page.html": b"old"})
    with pytest.raises(error), FolderSwap(old) as swap:  # noqa: PT012  (what is raised is raised in the block)
        lay_out(swap.new, {"page.html": b"new"})
        raise error
    assert held_by(old) == {"page.html": b"old"}
    assert {path.name for path in tmp_path.iterdir()} == {"site"}


def test_of_a_folder_that_somebody_named_nothing_is_lost(tmp_path: Path) -> None:
    named = lay_out(tmp_path / "Desktop", {"page.html": b"old", "letters/one.txt": b"Dear all"})
    new = [("page.html", b"new")]
    with pytest.raises(FileExistsError, match="letters, which would be lost"):
        write_folder(named, new, is_named=True)
    assert held_by(named) == {"page.html": b"old", "letters/one.txt": b"Dear all"}
    shutil.rmtree(named / "letters")
    write_folder(named, new, is_named=True)
    assert held_by(named) == {"page.html": b"new"}


def test_what_is_finished_stays_when_the_block_is_left(tmp_path: Path) -> None:
    with FolderSwap(tmp_path / "site") as swap:
        lay_out(swap.new, {"page.html": b"new"})
        swap.finish()
    assert held_by(tmp_path / "site") == {"page.html": b"new"}
    assert {path.name for path in tmp_path.iterdir()} == {"site"}
