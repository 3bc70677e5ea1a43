"""Strategies' folders and guides whose names can't be theirs, and the names under which they are read meanwhile."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from publishing.model.addresses import GET_HELP, GUIDES, ROLES
from publishing.model.text import can_be_a_slug, nearest_slug
from publishing.problems import Problem, closest
from publishing.reading.layout import EDITION, NATIONAL

ReadAs = Mapping[PurePosixPath, PurePosixPath]
"""Where files are read, by where they stand."""

_READ = "it was read as if it were called that"
_PROMISED = {
    PurePosixPath(NATIONAL, "referral_guidance/roles"): frozenset(ROLES),
    PurePosixPath(NATIONAL, "get_help"): frozenset(
        address.removeprefix(GET_HELP).strip("/")
        for address in GUIDES
        if address.startswith(GET_HELP) and address != GET_HELP
    ),
}
"""The names that the addresses of guides give, by their folders."""


def misnamed(places: ReadAs, shown: str) -> Iterator[tuple[Problem, ReadAs]]:
    """What to tell of each, and where its files are read. Editors call the data folder `shown`."""
    yield from _editions(places, shown)
    for folder, promised in _PROMISED.items():
        yield from _guides({path: at for path, at in places.items() if at.parent == folder}, promised, shown)


def _editions(places: ReadAs, shown: str) -> Iterator[tuple[Problem, ReadAs]]:
    """A folder whose name can't be an id, where the nearest name that can isn't another's."""
    editions: dict[PurePosixPath, list[PurePosixPath]] = {}
    for path, at in places.items():
        if at.parent.match(EDITION):
            editions.setdefault(at.parent, []).append(path)
    for folder, files in editions.items():
        nearest = nearest_slug(folder.name)
        if not can_be_a_slug(folder.name) and nearest and folder.with_name(nearest) not in editions:
            what = f"a folder can't be called {folder.name!r}: its name is the id, and the address"
            problem = Problem(f"{shown}/{files[0].parent}", 1, 1, what, f"rename it to {nearest}: {_READ}")
            yield problem, {path: folder.with_name(nearest) / places[path].name for path in files}


def _guides(places: ReadAs, promised: frozenset[str], shown: str) -> Iterator[tuple[Problem, ReadAs]]:
    """A guide whose name gives no address that is promised, where one of nearly that name isn't there."""
    missing = promised - {at.stem for at in places.values()}
    for path, at in places.items():
        if at.stem not in promised and (meant := closest(at.stem, missing)):
            what = f"no address is promised for a guide named `{at.stem}`"
            problem = Problem(f"{shown}/{path}", 1, 1, what, f"rename it to {meant}.yml: {_READ}")
            yield problem, {path: at.with_name(f"{meant}.yml")}
