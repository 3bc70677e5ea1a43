"""The whole data folder to a hub."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from pydantic import ValidationError

from publishing.model.hub import ANY, Hub
from publishing.model.places import Origin
from publishing.model.site import Owner, Site
from publishing.problems import Problem
from publishing.reading.explain import explain
from publishing.reading.file_text import read_text
from publishing.reading.layout import AREAS, LAYOUT, SITE_FILE, data_file, identity
from publishing.reading.read_docs import read_docs
from publishing.reading.records import FileRecords, records_in
from publishing.reading.yaml_tree import read_tree


@dataclass
class Reading:
    """A hub with every record that could be read, and every problem met on the way."""

    hub: Hub
    problems: list[Problem] = field(default_factory=list)


def read_hub(data: Path, docs: Path, shown: str = "data", shown_docs: str = "docs") -> Reading:
    """Read the data and the hand-written pages. `shown` and `shown_docs` are what editors call the folders.

    Areas that the site doesn't name are left out.
    """
    site, problems = _read_site(data, shown)
    paths = list(_content_files(data, site))
    files = [_read_file(data, path, shown) for path in paths]
    written, problems_of_docs = read_docs(docs, shown_docs)
    hub = Hub(
        site=site,
        records=tuple(record for file in files for record in file.records),
        written=tuple(written),
        broken=frozenset(key for file in files for key in file.broken),
        files={f"{shown}/{path}": read_text(data / path, shown)[0] for path in (PurePosixPath(SITE_FILE), *paths)},
    )
    return Reading(hub, problems + problems_of_docs + [problem for file in files for problem in file.problems])


def _content_files(data: Path, site: Site) -> Iterator[PurePosixPath]:
    for file in sorted(data.rglob("*")):
        path = PurePosixPath(file.relative_to(data).as_posix())
        if not file.is_file() or path == PurePosixPath(SITE_FILE) or any(part.startswith(".") for part in path.parts):
            continue
        if path.parts[0] != AREAS or len(path.parts) == 2 or path.parts[1] in site.areas:
            yield path


def _read_file(data: Path, path: PurePosixPath, shown: str) -> FileRecords:
    file = data_file(path)
    if file is None:
        what = "no kind of content has its place in a file of this name"
        todo = f"rename or move it; the places are {', '.join(known.pattern for known in LAYOUT)}"
        return FileRecords(problems=[Problem(f"{shown}/{path}", 1, 1, what, todo)])
    scope, record_id = identity(path)
    tree, problems = read_tree(data / path, f"{shown}/{path}", scope)
    if tree is None:
        broken = {(model.kind, scope, record_id or ANY) for model in file.models}
        return FileRecords(broken=broken, problems=problems)
    found = records_in(tree, file, path)
    return FileRecords(found.records, found.broken, problems + found.problems)


def _read_site(data: Path, shown: str) -> tuple[Site, list[Problem]]:
    name = f"{shown}/{SITE_FILE}"
    if not data.is_dir():
        return _stand_in(data, name), [
            Problem(shown, 1, 1, "there is no such folder", "name the folder that holds site.yml")
        ]
    if not (data / SITE_FILE).is_file():
        todo = "add one: it names the site and its areas"
        return _stand_in(data, name), [Problem(name, 1, 1, "there is no site.yml", todo)]
    tree, problems = read_tree(data / SITE_FILE, name, "")
    if tree is None:
        return _stand_in(data, name), problems
    try:
        return Site.model_validate(tree), problems
    except ValidationError as error:
        return _stand_in(data, name), problems + list(explain(error, Site, tree.origin))


def _stand_in(data: Path, name: str) -> Site:
    """Settings with which the rest of the data can still be checked when site.yml can't be used."""
    folder = data / AREAS
    areas = tuple(sorted(each.name for each in folder.iterdir() if each.is_dir())) if folder.is_dir() else ()
    unusable = "site.yml has mistakes"
    return Site.model_construct(
        origin=Origin(name, 1, 1),
        name=unusable,
        summary=unusable,
        areas=areas,
        demonstration=True,
        demonstration_notice=unusable,
        owner=Owner(name=unusable),
    )
