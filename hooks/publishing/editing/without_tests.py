"""What runs on a git host or before a commit, for a hub that doesn't hold the program's tests."""

import re
from collections.abc import Iterator
from pathlib import Path

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
