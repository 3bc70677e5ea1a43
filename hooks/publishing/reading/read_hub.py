"""The whole data folder to a hub."""

import os
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import cast

from publishing.model.hub import ANY, Hub
from publishing.model.published_file import PublishedFile
from publishing.model.site import Site
from publishing.problems import Problem
from publishing.reading.file_text import read_text
from publishing.reading.folders import files_below
from publishing.reading.layout import AREAS, KINDS, SITE_FILE, DataFile, data_file, identity
from publishing.reading.misplaced import where_it_belongs
from publishing.reading.published_files import read_published
from publishing.reading.read_docs import read_docs
from publishing.reading.read_site import read_site
from publishing.reading.records import FileRecords, records_in
from publishing.reading.yaml_tree import remembered_tree

ANYTHING = {(kind.kind, "", ANY) for kind in KINDS}
"""What is broken where a folder can't be looked into: any national record may be in it."""


@dataclass
class Reading:
    """A hub with every record that could be read, and every problem met on the way."""

    hub: Hub
    problems: list[Problem] = field(default_factory=list)
    left_out: tuple[str, ...] = ()
    """The folders of areas that the site doesn't name."""


def read_hub(
    data: Path, docs: Path, shown: str = "data", shown_docs: str = "docs", overrides: Path | None = None
) -> Reading:
    """Read the data and the hand-written pages. `shown` and `shown_docs` are what editors call the folders.

    Areas that the site doesn't name are left out. Where `overrides` is given, what it and `docs` hold besides pages
    is looked into as well.
    """
    found = files_below(data, shown)
    site, problems = read_site(data, shown, found.paths)
    paths = [path for path in found.paths if _belongs(path, site)]
    texts = {path: read_text(data / path, f"{shown}/{path}") for path in (PurePosixPath(SITE_FILE), *paths)}
    files = [_read_file(path, shown, *texts[path]) for path in paths]
    if found.problems:
        files.append(FileRecords(broken=ANYTHING, problems=found.problems))
    elif not paths:
        files.append(_no_files(data, shown))
    written = read_docs(docs, shown_docs)
    published, unreadable = _published(docs, shown_docs, overrides)
    hub = Hub(
        site=site,
        records=tuple(record for file in files for record in file.records),
        written=tuple(page for page in written.pages if set(page.front.areas) <= set(site.areas)),
        broken=frozenset(key for file in files for key in file.broken)
        | written.broken
        | {(Site.kind, "", ANY) for _ in problems},
        published=published,
        files={f"{shown}/{path}": text for path, (text, _) in texts.items()},
    )
    in_files = [problem for file in files for problem in file.problems]
    left_out = {path.parts[1] for path in found.paths if path.parts[0] == AREAS and not _belongs(path, site)}
    return Reading(hub, problems + written.problems + unreadable + in_files, tuple(sorted(left_out)))


def _published(docs: Path, shown_docs: str, overrides: Path | None) -> tuple[tuple[PublishedFile, ...], list[Problem]]:
    if overrides is None:
        return (), []
    of_docs, _ = read_published(docs, shown_docs)
    of_theme, problems = read_published(overrides, overrides.name)
    return (*of_docs, *of_theme), problems


def _belongs(path: PurePosixPath, site: Site) -> bool:
    if path == PurePosixPath(SITE_FILE):
        return False
    return path.parts[0] != AREAS or len(path.parts) == 2 or path.parts[1] in site.areas


def _no_files(data: Path, shown: str) -> FileRecords:
    """One problem says enough: that each single thing is missing doesn't help."""
    is_folder = os.path.isdir(data)  # noqa: PTH112 (pathlib's raises where a folder above can't be entered)
    what = "there is no content in this folder" if is_folder else "there is no such folder"
    problem = Problem(shown, 1, 1, what, "name the folder that holds site.yml")
    return FileRecords(broken=ANYTHING, problems=[problem])


def _read_file(path: PurePosixPath, shown: str, text: str, problems: list[Problem]) -> FileRecords:
    file = data_file(path)
    if file is None:
        what = "no kind of content has its place in a file of this name"
        return FileRecords(problems=[Problem(f"{shown}/{path}", 1, 1, what, where_it_belongs(path, shown))])
    return FileRecords(broken=_all_in(file, path), problems=problems) if problems else _records(path, shown, text)


@lru_cache(maxsize=4096)
def _records(path: PurePosixPath, shown: str, text: str) -> FileRecords:
    """What stands in a file that has its place. It is read again only when its text is another."""
    file = cast("DataFile", data_file(path))
    scope, _ = identity(path)
    tree, problems = remembered_tree(text, f"{shown}/{path}", scope)
    if tree is None:
        return FileRecords(broken=_all_in(file, path), problems=list(problems))
    found = records_in(tree, file, path)
    return FileRecords(found.records, found.broken, [*problems, *found.problems])


def _all_in(file: DataFile, path: PurePosixPath) -> set[tuple[str, str, str]]:
    scope, record_id = identity(path)
    return {(model.kind, scope, record_id or ANY) for model in file.models}
