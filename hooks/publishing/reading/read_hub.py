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
from publishing.reading.file_names import missing_files, where_it_belongs
from publishing.reading.file_text import read_text
from publishing.reading.folders import found_below
from publishing.reading.layout import AREAS, KINDS, SITE_FILE, DataFile, data_file, identity
from publishing.reading.misplaced import places_of
from publishing.reading.published_files import read_published
from publishing.reading.read_docs import read_docs
from publishing.reading.read_site import read_site, spelt_right
from publishing.reading.records import FileRecords, records_in
from publishing.reading.theme import theme_problems
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
    found = found_below(data, shown)
    site, problems = read_site(data, shown, found.paths)
    look = lru_cache(maxsize=None)(lambda path: read_text(data / path, f"{shown}/{path}"))
    places = places_of(
        found.paths,
        site,
        shown,
        lambda path, to: not _read_file(to, f"{shown}/{path}", *look(path)).problems,
        lambda area: sum(look(path)[0].count(f"/{area}/") for path in found.paths if data_file(path)),
    )
    site = spelt_right(site, places.misspelt)
    paths = [path for path in found.paths if _belongs(places.of(path), site)]
    texts = {f"{shown}/{path}": look(path) for path in (PurePosixPath(SITE_FILE), *paths)}
    files = [_read_file(places.of(path), f"{shown}/{path}", *look(path)) for path in paths]
    files += [_missing_file(path, shown) for path in missing_files(map(places.of, paths))]
    if found.problems:
        files.append(FileRecords(broken=ANYTHING, problems=found.problems))
    elif not paths:
        files.append(_no_files(data, shown))
    written = read_docs(docs, shown_docs)
    published, unreadable = _published(docs, shown_docs, overrides)
    hub = Hub(
        site=site,
        records=tuple(record for file in files for record in file.records),
        unfinished=tuple(record for file in files for record in file.unfinished),
        written=tuple(page for page in written.pages if set(page.front.areas) <= set(site.areas)),
        broken=frozenset(key for file in files for key in file.broken)
        | written.broken
        | {(Site.kind, "", ANY) for _ in problems},
        published=published,
        files={name: text for name, (text, _) in texts.items()},
    )
    in_files = [problem for file in files for problem in file.problems]
    read_as = map(places.of, found.paths)
    left_out = {path.parts[1] for path in read_as if path.parts[0] == AREAS and not _belongs(path, site)}
    told = [*problems, *written.problems, *unreadable, *places.problems, *in_files]
    return Reading(hub, told, tuple(sorted(left_out)))


def _published(docs: Path, shown_docs: str, overrides: Path | None) -> tuple[tuple[PublishedFile, ...], list[Problem]]:
    if overrides is None:
        return (), []
    of_docs, _ = read_published(docs, shown_docs)
    of_theme, problems = read_published(overrides, overrides.name)
    return (*of_docs, *of_theme), [*problems, *theme_problems(overrides)]


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


def _read_file(place: PurePosixPath, name: str, text: str, problems: list[Problem]) -> FileRecords:
    """What stands in a file that is read as if it stood in a place. `name` is what editors call it."""
    file = data_file(place)
    if file is None:
        what = "no kind of content has its place in a file of this name"
        shown = str(PurePosixPath(name).parents[len(place.parts) - 1])
        return FileRecords(problems=[Problem(name, 1, 1, what, where_it_belongs(place, shown))])
    return FileRecords(broken=_all_in(file, place), problems=problems) if problems else _records(place, name, text)


@lru_cache(maxsize=4096)
def _records(place: PurePosixPath, name: str, text: str) -> FileRecords:
    """What stands in a file that has its place. It is read again only when its text is another."""
    file = cast("DataFile", data_file(place))
    scope, _ = identity(place)
    tree, problems = remembered_tree(text, name, scope)
    if tree is None:
        return FileRecords(broken=_all_in(file, place), problems=list(problems))
    found = records_in(tree, file, place)
    return FileRecords(found.records, found.broken, [*problems, *found.problems], found.unfinished)


def _missing_file(place: PurePosixPath, shown: str) -> FileRecords:
    """What it would hold is as unknown as if the file had mistakes."""
    file = cast("DataFile", data_file(place))
    todo = f"add one: without it, nothing else of {shown}/{place.parent} has its place"
    problem = Problem(f"{shown}/{place}", 1, 1, f"there is no {place.name}", todo)
    return FileRecords(broken=_all_in(file, place), problems=[problem])


def _all_in(file: DataFile, path: PurePosixPath) -> set[tuple[str, str, str]]:
    scope, record_id = identity(path)
    return {(model.kind, scope, record_id if file.record else ANY) for model in file.models}
