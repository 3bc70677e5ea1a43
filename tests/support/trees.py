"""Copies of the hub's tree, and builds of them as a person would make them."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "tests/example_site"
EPOCH = 1795132800
"""The moment for which every test builds: 20 November 2026."""

KEPT = ".cache"
_PROGRAM = ("hooks", "overrides", "mkdocs.yml")
_NOT_COPIED = shutil.ignore_patterns("__pycache__", "*.pyc")


kept: Path | None = None
"""The folder in which builds of copies keep what they may need again; None is one for each copy."""


def copy_tree(to: Path, content: Path = ROOT, *, is_first: bool = False) -> Path:
    """The program, with the data and the hand-written pages of a hub: what a council would clone.

    If `is_first`, nothing is kept there from builds of other copies.
    """
    to.mkdir(parents=True, exist_ok=True)
    if kept and not is_first:
        kept.mkdir(exist_ok=True)
        (to / KEPT).symlink_to(kept)
    for origin, names in ((ROOT, _PROGRAM), (content, ("data", "docs"))):
        for name in names:
            _copy(origin / name, to / name)
    return to


def _copy(origin: Path, to: Path) -> None:
    if origin.is_dir():
        shutil.copytree(origin, to, ignore=_NOT_COPIED)
    else:
        shutil.copy(origin, to)


def build(tree: Path, site: Path, launcher: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
    """Build a tree into a folder, strictly. A `launcher` is a script that starts MkDocs in its own way."""
    start = [str(launcher)] if launcher else ["-m", "mkdocs"]
    settings = {
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "SOURCE_DATE_EPOCH": str(EPOCH),
        **variables,
    }
    # Not --quiet: it would drop warnings before --strict counts them.
    return subprocess.run(
        [sys.executable, *start, "build", "--strict", "--site-dir", str(site)],
        cwd=tree,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )


def digests(folder: Path) -> dict[str, str]:
    """The hash of every file below a folder, by its path."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
