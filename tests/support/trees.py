"""Copies of the hub's tree, and builds of them as a person would make them."""

import compileall
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from py_compile import PycInvalidationMode

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "tests/example_site"
EPOCH = 1795132800
"""The moment for which every test builds: 20 November 2026."""

KEPT = ".cache"
_PROGRAM = ("hooks", "overrides", "mkdocs.yml")
_COMPILED = shutil.ignore_patterns("__pycache__", "*.pyc")


kept: Path | None = None
"""The folder in which builds of copies keep what they may need again; None is one for each copy."""
program: Path | None = None
"""The program with its modules compiled, from where it is copied; None copies it as it is."""


def copy_tree(to: Path, content: Path = ROOT, *, is_first: bool = False) -> Path:
    """The program, with the data and the hand-written pages of a hub: what a council would clone.

    If `is_first`, nothing is kept there from builds of other copies.
    """
    to.mkdir(parents=True, exist_ok=True)
    if kept and not is_first:
        kept.mkdir(exist_ok=True)
        (to / KEPT).symlink_to(kept)
    for name in _PROGRAM:
        _copy((program or ROOT) / name, to / name, without=None if program else _COMPILED)
    for name in ("data", "docs"):
        _copy(content / name, to / name)
    return to


def copy_compiled(to: Path) -> None:
    """The program with each of its modules compiled: every copy would compile them all at every start.

    What is compiled is bound to the hash of its source, so a module that a test changes is compiled anew.
    """
    for name in _PROGRAM:
        _copy(ROOT / name, to / name)
    compileall.compile_dir(to / "hooks", quiet=2, invalidation_mode=PycInvalidationMode.CHECKED_HASH)


def _copy(origin: Path, to: Path, without: Callable[[str, list[str]], set[str]] | None = _COMPILED) -> None:
    if origin.is_dir():
        shutil.copytree(origin, to, ignore=without)
    else:
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(origin, to)


def build(tree: Path, site: Path, launcher: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
    """Build a tree into a folder, strictly. A `launcher` is a script that starts MkDocs in its own way."""
    start = [launcher] if launcher else ["-m", "mkdocs"]
    # Not --quiet: it would drop warnings before --strict counts them.
    return run(sys.executable, *start, "build", "--strict", "--site-dir", site, within=tree, **variables)


def run(*command: str | Path, within: Path = ROOT, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command as a build is run."""
    settings = {"SOURCE_DATE_EPOCH": str(EPOCH), "NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    env = {**os.environ, **settings, **variables}
    return subprocess.run(command, cwd=within, env=env, capture_output=True, text=True, check=False, timeout=600)


def git(folder: Path, *arguments: str, **variables: str) -> str:
    """What git says, whatever the settings of whoever runs the tests are. Those who commit have no real name."""
    who = ("-c", "user.name=A test", "-c", "user.email=test@example.invalid")
    env = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", **variables}
    ended = subprocess.run(["git", *who, *arguments], cwd=folder, env=env, capture_output=True, text=True, check=True)
    return ended.stdout.strip()


def digests(folder: Path) -> dict[str, str]:
    """The hash of every file below a folder, by its path."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
