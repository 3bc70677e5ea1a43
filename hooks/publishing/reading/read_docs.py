"""The hand-written pages: where they stand, and what their front matter says."""

import os
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path, PurePosixPath

from pydantic import ValidationError

from publishing.model.places import Origin
from publishing.model.refusing import quoted
from publishing.model.text import can_be_a_slug, nearest_slug
from publishing.model.written_page import FrontMatter, WrittenPage
from publishing.problems import Problem
from publishing.reading.explain import explain
from publishing.reading.file_names import HOW_TO_NAME, unfit_file
from publishing.reading.file_text import read_text
from publishing.reading.folders import found_below
from publishing.reading.yaml_tree import remembered_tree

_TODO = 'begin the page with "---", "title: …", "description: …" and "---"'
_SAVED_AS_TEXT = ".md.txt"
_OTHER_ENDINGS = (".markdown", ".mdown", ".mkdn", ".mkd", ".html", ".htm")
"""MkDocs would publish these as pages, unchecked."""


@dataclass
class Docs:
    """The pages that could be read, the keys of those that couldn't, and why."""

    pages: list[WrittenPage] = field(default_factory=list)
    broken: set[tuple[str, str, str]] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


def docs_for(data: Path, otherwise: Path) -> Path:
    """The hand-written pages that belong to a data folder: those beside it, if there are any."""
    beside = data.parent / "docs"
    return beside if os.path.isdir(beside) else otherwise  # noqa: PTH112 (pathlib's raises where it mayn't look)


def read_docs(docs: Path, shown: str) -> Docs:
    """Every Markdown page below a folder. `shown` is what editors call the folder."""
    found = found_below(docs, shown)
    read = Docs(problems=found.problems)
    taken = {address_of(path) for path in found.paths if path.suffix == ".md"}
    for path in found.paths:
        name = f"{shown}/{path}"
        if path.suffix.lower() in _OTHER_ENDINGS:
            what = f"a page can't have the ending {path.suffix}"
            read.problems.append(Problem(name, 1, 1, what, 'write it in Markdown, and end its name in ".md"'))
        elif path.suffix == ".md" or path.name.endswith(_SAVED_AS_TEXT):
            read.problems += _misnamed(path, name)
            nearest = address_of(_nearest(path))
            address = address_of(path) if nearest in taken else nearest
            page, problems = _read(docs / path, address, name)
            read.problems += problems
            if page:
                read.pages.append(page)
            else:
                read.broken.add((WrittenPage.kind, "", address))
        else:
            read.problems += unfit_file(path, name)
    return read


def _nearest(path: PurePosixPath) -> PurePosixPath:
    """The nearest name that a page can have: it is read as if it had that, so that links to it are right."""
    if path.stem == "README":
        return path
    stem, *folders = (nearest_slug(part) or part for part in (path.name.partition(".")[0], *path.parent.parts))
    return PurePosixPath(*folders, f"{stem}.md")


def _misnamed(path: PurePosixPath, name: str) -> list[Problem]:
    """A name that can't be a part of an address: the links to its page would lead nowhere."""
    if path.name.endswith(_SAVED_AS_TEXT):
        what = f"a page can't have the ending {_SAVED_AS_TEXT}"
        return [Problem(name, 1, 1, what, f"rename it to {path.name.removesuffix('.txt')}")]
    parts = address_of(path).strip("/").split("/")
    wrong = next((part for part in parts if part and not can_be_a_slug(part)), None)
    if wrong is None:
        return []
    nearest = nearest_slug(wrong)
    what = f"{quoted(wrong)} can't be a part of a page's address"
    return [Problem(name, 1, 1, what, f"rename it to {nearest}" if nearest else HOW_TO_NAME)]


def _read(file: Path, address: str, name: str) -> tuple[WrittenPage | None, list[Problem]]:
    text, problems = read_text(file, name)
    if problems:
        return None, problems
    return _page(text, address, name)


@lru_cache(maxsize=4096)
def _page(text: str, address: str, name: str) -> tuple[WrittenPage | None, list[Problem]]:
    """The page that a text is. It is read again only when its text is another."""
    if not text.startswith("---\n") or "\n---\n" not in text[3:]:
        return None, [Problem(name, 1, 1, "the page has no front matter", _TODO)]
    tree, found = remembered_tree(text.split("\n---\n", 1)[0] + "\n", name)
    problems = list(found)
    if tree is None:
        return None, problems
    try:
        front = FrontMatter.model_validate(tree)
    except ValidationError as error:
        return None, problems + list(explain(error, FrontMatter, tree.origin))
    return WrittenPage(origin=Origin(name, 1, 1), address=address, front=front, text=text), problems


def address_of(path: PurePosixPath) -> str:
    """Where the page of a file stands. `path` begins below the folder of all pages."""
    parts = path.parent.parts if path.stem in ("index", "README") else (*path.parent.parts, path.stem)
    return "/" + "".join(f"{part}/" for part in parts)
