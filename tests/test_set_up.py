"""The set-up before each command says what is wrong with a machine, and mends an environment that no longer works."""

import fcntl
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.support.trees import ROOT

PYTHON = '#!/bin/sh\ncase "$*" in *"$BROKEN"*) exit 1 ;; esac\n'
NOTHING = "nothing is broken"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A hub that is set up, but for the newest packages."""
    shutil.copytree(ROOT / ".ci", tmp_path / ".ci")
    for name in ("requirements/site.txt", ".venv/made-in"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(f"{tmp_path.resolve()}\n")
    _program(tmp_path / ".venv/bin/python", PYTHON)
    return tmp_path


def _program(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    file.chmod(0o755)


def said(
    tree: Path, broken: str = NOTHING, command: str = ".ci/install site", seconds: int = 60, **variables: str
) -> str:
    path = f"{tree / 'programs'}:{os.environ['PATH']}"
    ended = subprocess.run(
        command.split(),
        cwd=tree,
        env=os.environ | {"BROKEN": broken, "PATH": path} | variables,
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )
    return ended.stderr


def test_packages_that_a_setting_sent_elsewhere_are_told(tree: Path) -> None:
    assert (
        said(tree, "import pydantic").splitlines()[-1].startswith("The packages of requirements/site.txt couldn't be")
    )
    assert not (tree / ".venv/site.txt").exists()
    said(tree)
    assert (tree / ".venv/site.txt").exists()


@pytest.mark.parametrize(
    ("command", "environment"),
    [
        ("install site", ".venv"),
        ("install-apart audit", ".cache/environments/audit"),
        ("lock", ".cache/environments/lock"),
    ],
)
def test_only_what_has_the_hash_that_is_locked_is_installed(tree: Path, command: str, environment: str) -> None:
    _program(tree / environment / "bin/python", '#!/bin/sh\necho "$*" >>asked\n')
    (tree / environment / "made-in").write_text(f"{tree.resolve()}\n")
    lock = f"requirements/{command.rpartition(' ')[2]}.txt"
    (tree / lock).write_text("package==1.0\n")
    said(tree, command=f".ci/{command}")
    (asked,) = (line for line in (tree / "asked").read_text().splitlines() if "pip install" in line)
    assert asked.endswith(f"--require-hashes --only-binary :all: -r {lock}")


def test_an_environment_of_a_python_that_was_replaced_is_made_anew(tree: Path) -> None:
    _program(tree / ".ci/make-venv", "#!/bin/sh\necho Made anew >&2\n")
    assert "Made anew" in said(tree, "import pip")
    assert "Made anew" not in said(tree)


def test_an_environment_of_another_python_than_the_one_that_is_named_is_made_anew(tree: Path) -> None:
    _program(tree / ".ci/make-venv", "#!/bin/sh\necho Made anew >&2\n")
    _program(tree / "programs/python-of-another-version", "#!/bin/sh\necho 3.99\n")
    _program(tree / "programs/python-of-the-same", PYTHON)
    assert "Made anew" in said(tree, PYTHON="python-of-another-version")
    assert "Made anew" not in said(tree, PYTHON="python-of-the-same")
    assert "Made anew" not in said(tree, PYTHON="")


def test_a_folder_that_a_link_leads_to_is_the_same(tree: Path) -> None:
    _program(tree / ".ci/make-venv", "#!/bin/sh\necho Made anew >&2\n")
    (tree / "link").symlink_to(tree)
    assert "Made anew" not in said(tree, command=f"{tree}/link/.ci/install site")


def test_who_comes_second_waits(tree: Path) -> None:
    with (tree / ".ci/install").open() as first:
        fcntl.flock(first, fcntl.LOCK_EX)
        with pytest.raises(subprocess.TimeoutExpired):
            said(tree, seconds=3)


@pytest.mark.parametrize("system", ["Darwin", "MINGW64_NT-10.0"])
def test_a_system_that_is_not_linux_is_told_at_once(tree: Path, system: str) -> None:
    _program(tree / "programs/uname", f"#!/bin/sh\necho {system}\n")
    assert said(tree, command=".ci/make-venv .venv").startswith("The hub needs Linux")
