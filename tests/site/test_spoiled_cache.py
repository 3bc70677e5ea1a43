"""Whatever became of what is kept between builds, the site is the same."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.sites import BuiltSite
from tests.support.trees import EXAMPLE, build, copy_tree, digests

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a build of another version left: one template and one drawing were different then."""
    tree = copy_tree(tmp_path_factory.mktemp("kept") / "hub", EXAMPLE, is_first=True)
    for name in ("overrides/pages/parts.html", "hooks/publishing/exports/poster.typ"):
        with (tree / name).open("a", encoding="utf-8") as file:
            file.write("\n")
    area = tree / "data/areas/sampleton/area.yml"
    area.write_text(area.read_text("utf-8").replace("name: Sampleton", "name: Oldton"), "utf-8")
    outcome = build(tree, tree.parent / "site")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    return tree / ".cache"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    return copy_tree(tmp_path / "hub", EXAMPLE, is_first=True)


def assert_builds_the_same(tree: Path, wanted: BuiltSite) -> None:
    outcome = build(tree, tree.parent / "site")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert digests(tree.parent / "site") == digests(wanted.folder)


def test_what_another_version_left(tree: Path, kept: Path, example_site: BuiltSite) -> None:
    shutil.copytree(kept, tree / ".cache")
    assert_builds_the_same(tree, example_site)


@pytest.fixture
def read_only(tree: Path, kept: Path) -> Iterator[Path]:
    """A tree in which nothing more can be kept."""
    cache = tree / ".cache"
    shutil.copytree(kept, cache)
    commands = (["mount", "--bind", str(cache), str(cache)], ["mount", "-o", "remount,bind,ro", str(cache)])
    done = [each for each in commands if not subprocess.run(each, check=False, capture_output=True).returncode]
    if len(done) == len(commands):
        yield tree
    elif os.geteuid() != 0:
        for folder in (cache, *(path for path in cache.rglob("*") if path.is_dir())):
            folder.chmod(0o555)
        yield tree
    else:
        pytest.skip("nothing can be made read-only here")
    if done:
        subprocess.run(["umount", cache], check=True)


def test_what_cannot_be_written(read_only: Path, example_site: BuiltSite) -> None:
    with pytest.raises(OSError, match=r"Read-only|Permission"):
        (read_only / ".cache/x").write_text("")
    assert_builds_the_same(read_only, example_site)
