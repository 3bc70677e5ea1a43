"""YAML to a tree of plain values that know their places."""

from functools import lru_cache
from pathlib import Path

from publishing.model.places import Written
from publishing.problems import Problem
from publishing.reading.file_text import read_text
from publishing.reading.tree_reader import TreeReader


def read_tree(file: Path, shown: str, scope: str) -> tuple[Written | None, list[Problem]]:
    """The file's mapping, or None where it has none that can be used, and its problems."""
    text, problems = read_text(file, shown)
    if problems:
        return None, problems
    return tree_of(text, shown, scope)


def tree_of(text: str, shown: str, scope: str = "") -> tuple[Written | None, list[Problem]]:
    """The mapping that a text holds, or None where it has none that can be used, and its problems."""
    reader = TreeReader(shown, scope)
    return reader.read(text), reader.problems


@lru_cache(maxsize=4096)
def remembered_tree(text: str, shown: str, scope: str = "") -> tuple[Written | None, tuple[Problem, ...]]:
    """What `tree_of` gives, for those who change nothing of it. A text that was read before isn't read again."""
    tree, problems = tree_of(text, shown, scope)
    return tree, tuple(problems)
