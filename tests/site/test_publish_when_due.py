"""The script for schedulers builds when something has come due since its last build, and not otherwise."""

import shutil
import subprocess
from pathlib import Path

import pytest
from tests.support.trees import ROOT

MAKEFILE = """\
due:
\t@echo "$(AFTER)" >>asked
\t@cat next
\t@echo "data/x.yml:1: an update is published: News"
site:
\t@echo built >>builds
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci/publish-when-due", tmp_path / ".ci")
    (tmp_path / "Makefile").write_text(MAKEFILE)
    return tmp_path


def run(tree: Path, due: str) -> str:
    (tree / "next").write_text(f"{due}\n")
    ended = subprocess.run([tree / ".ci/publish-when-due"], cwd="/", capture_output=True, text=True, check=True)
    assert ended.stderr == ""
    return ended.stdout


def builds(tree: Path) -> int:
    return (tree / "builds").read_text().count("built") if (tree / "builds").exists() else 0


def test_what_came_due_is_built_once(tree: Path) -> None:
    assert "an update is published: News" in run(tree, "2020-01-01T09:00:00Z")
    assert builds(tree) == 1
    assert "Nothing to do until: 2999-01-01T09:00:00Z" in run(tree, "2999-01-01T09:00:00Z")
    assert builds(tree) == 1
    first, then = (tree / "asked").read_text().splitlines()
    assert first == "1970-01-01T00:00:00Z"
    assert then == (tree / ".cache/built-at").read_text().strip() > first


def test_nothing_due_builds_nothing(tree: Path) -> None:
    run(tree, "none")
    assert builds(tree) == 0
    assert not (tree / ".cache/built-at").exists()


def test_a_build_that_fails_is_tried_again(tree: Path) -> None:
    (tree / "Makefile").write_text(MAKEFILE.replace("@echo built >>builds", "@false"))
    with pytest.raises(subprocess.CalledProcessError):
        run(tree, "2020-01-01T09:00:00Z")
    assert not (tree / ".cache/built-at").exists()
