"""The hand-written pages: where they stand, and what their front matter says."""

from pathlib import Path, PurePosixPath

from pydantic import ValidationError

from publishing.model.places import Origin
from publishing.model.written_page import FrontMatter, WrittenPage
from publishing.problems import Problem
from publishing.reading.explain import explain
from publishing.reading.file_text import read_text
from publishing.reading.yaml_tree import tree_of

_TODO = 'begin the page with "---", "title: …", "description: …" and "---"'


def read_docs(docs: Path, shown: str) -> tuple[list[WrittenPage], list[Problem]]:
    """Every Markdown page below a folder. `shown` is what editors call the folder."""
    pages: list[WrittenPage] = []
    problems: list[Problem] = []
    for file in sorted(docs.rglob("*.md")):
        path = PurePosixPath(file.relative_to(docs).as_posix())
        page, found = _read(file, path, f"{shown}/{path}")
        problems += found
        pages += [page] if page else []
    return pages, problems


def _read(file: Path, path: PurePosixPath, name: str) -> tuple[WrittenPage | None, list[Problem]]:
    text, problems = read_text(file, name)
    if problems:
        return None, problems
    if not text.startswith("---\n") or "\n---\n" not in text[3:]:
        return None, [Problem(name, 1, 1, "the page has no front matter", _TODO)]
    tree, problems = tree_of(text.split("\n---\n", 1)[0] + "\n", name)
    if tree is None:
        return None, problems or [Problem(name, 1, 1, "the front matter is empty", _TODO)]
    try:
        front = FrontMatter.model_validate(tree)
    except ValidationError as error:
        return None, problems + list(explain(error, FrontMatter, tree.origin))
    return WrittenPage(origin=Origin(name, 1, 1), address=_address(path), front=front, text=text), problems


def _address(path: PurePosixPath) -> str:
    parts = path.parent.parts if path.stem in ("index", "README") else (*path.parent.parts, path.stem)
    return "/" + "".join(f"{part}/" for part in parts)
