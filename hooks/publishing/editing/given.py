"""What a hub gives to those of other councils: its program, its national content, and its settings as written."""

import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from publishing.checks.all_checks import problems_of
from publishing.editing.writing import NotWrittenError
from publishing.model.hub import Hub
from publishing.problems import report
from publishing.reading.layout import AREAS, SITE_FILE
from publishing.reading.read_hub import read_hub
from publishing.reading.yaml_tree import read_tree

LEFT_OUT = (".git", ".venv", ".cache", "site", "dist", "tests", "README.md", "CHANGELOG.md", AREAS)
"""The tests prove this hub's own content, and the rest is made here or tells of it."""
PICTURES = "images"


@dataclass(frozen=True, slots=True)
class Given:
    """A hub without mistakes."""

    folder: Path
    hub: Hub
    settings: Mapping[str, Any]

    def copy(self, new: Path) -> None:
        """Put all there but what tells of this hub's own areas."""
        pages_of_areas = {self.folder / page.origin.path for page in self.hub.written if page.front.areas}

        def left_out(folder: str, names: list[str]) -> set[str]:
            here = Path(folder)
            made = {name for name in names if name == "__pycache__" or name.endswith("_cache") or name == ".hypothesis"}
            made |= {name for name in names if name.startswith(".site-") and here == self.folder}
            top = {name for name in names if name in LEFT_OUT and here in (self.folder, self.folder / "data")}
            pictures = {PICTURES} & set(names) if here == self.folder / "docs" else set()
            return made | top | pictures | {name for name in names if here / name in pages_of_areas}

        shutil.copytree(self.folder, new, ignore=left_out, dirs_exist_ok=True)
        leave_the_tests(new)


def given_by(folder: Path, today: date) -> Given:
    """What the hub in a folder gives. Raises `NotWrittenError` if it has mistakes."""
    reading = read_hub(folder / "data", folder / "docs")
    settings, _ = read_tree(folder / "data" / SITE_FILE, f"data/{SITE_FILE}", "")
    if (problems := problems_of(reading, today)) or settings is None:
        raise NotWrittenError(f"{report(problems)}\nMend this hub first: {folder}.")
    return Given(folder, reading.hub, settings)


_FILES = (".gitlab-ci.yml", ".github/workflows/*.yml", ".pre-commit-config.yaml")
_NEEDS_TESTS = re.compile(r" *(?:moves:|- id: ruff(?:-format)?)")
"""The first lines of jobs and hooks that try the program itself."""
_WITH_TESTS = re.compile(r"\bmake (?:test|quick)\b")


def leave_the_tests(folder: Path) -> None:
    """Have the files in a new hub run what is there: its content is checked, and the site is built."""
    for pattern in _FILES:
        for file in folder.glob(pattern):
            file.write_text(without_tests(file.read_text("utf-8")), "utf-8", newline="\n")


def without_tests(text: str) -> str:
    """A file of YAML without what needs the tests. The build checks all content and follows all links."""
    return _WITH_TESTS.sub("make site", "\n".join(_kept(text.split("\n"))).rstrip("\n") + "\n")


def _kept(lines: list[str]) -> Iterator[str]:
    dropped: int | None = None
    for line in lines:
        indent = len(line) - len(line.lstrip())
        if dropped is not None and line.strip() and indent <= dropped:
            dropped = None
        if dropped is None and _NEEDS_TESTS.fullmatch(line):
            dropped = indent
        if dropped is None:
            yield line
