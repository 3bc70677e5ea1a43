"""A new folder takes the place of an old one only as a whole, and may begin with what the one before held."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from publishing.folder_files import files_below, write_file
from publishing.folder_swap import FolderSwap

NAMES = st.lists(st.sampled_from("abc"), min_size=1, max_size=3).map("/".join)
CONTENTS = st.sampled_from([b"", b"one", b"two", b"three"])


def without_clashes(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """No file stands where another one's folder does."""
    return {name: files[name] for name in files if not any(other.startswith(f"{name}/") for other in files)}


FOLDERS = st.dictionaries(NAMES, CONTENTS, max_size=6).map(without_clashes)


def lay_out(folder: Path, files: Mapping[str, bytes]) -> Path:
    for name, content in files.items():
        write_file(folder / name, content)
    return folder


def held_by(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in files_below(folder)}


@settings(suppress_health_check=(HealthCheck.function_scoped_fixture,))
@given(before=FOLDERS, laid=FOLDERS, written=FOLDERS)
def test_whatever_the_one_before_held_the_new_one_holds_what_was_put_there(
    tmp_path: Path, before: dict[str, bytes], laid: dict[str, bytes], written: dict[str, bytes]
) -> None:
    whole = without_clashes({**laid, **written})
    shutil.rmtree(tmp_path)
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
    swap = FolderSwap(tmp_path / "site", tmp_path / "before")
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
    swap = FolderSwap(tmp_path / "site", before)
    swap.begin_with_the_one_before(["page.html", "folder/page.html", "kept.html"])
    lay_out(swap.new, {"page.html": b"ours", "folder/page.html": b"ours", "kept.html": b"kept"})
    swap.finish()
    assert held_by(elsewhere) == {"page.html": b"theirs"}
    assert not any(path.is_symlink() for path in (tmp_path / "site").rglob("*"))
    assert held_by(tmp_path / "site") == {"page.html": b"ours", "folder/page.html": b"ours", "kept.html": b"kept"}


def test_two_swaps_at_once_do_not_share_the_one_before(tmp_path: Path) -> None:
    before = lay_out(tmp_path / "before", {"page.html": b"before"})
    swaps = [FolderSwap(tmp_path / name, before) for name in ("a", "b")]
    for swap in swaps:
        swap.begin_with_the_one_before(["page.html"])
        assert files_below(swap.new) in ([], ["page.html"])
    for swap in swaps:
        lay_out(swap.new, {"page.html": swap.old.name.encode()})
        swap.finish()
    assert [held_by(tmp_path / name) for name in ("a", "b")] == [{"page.html": b"a"}, {"page.html": b"b"}]


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


def test_whoever_gives_up_leaves_the_old_one(tmp_path: Path) -> None:
    old = lay_out(tmp_path / "site", {"page.html": b"old"})
    swap = FolderSwap(old)
    lay_out(swap.new, {"page.html": b"new"})
    swap.give_up()
    assert held_by(old) == {"page.html": b"old"}
    assert {path.name for path in tmp_path.iterdir()} == {"site"}
