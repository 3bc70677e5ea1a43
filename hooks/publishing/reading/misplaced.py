"""What stands under a name that has no place in the data, and the place where it is likely meant to stand.

It is read as if it stood there: then an editor is told the cause, and nothing that only follows from it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher, get_close_matches
from pathlib import PurePosixPath

from publishing.model.site import Site
from publishing.problems import Problem, problem_at
from publishing.reading.file_names import with_one_ending
from publishing.reading.layout import AREAS, LAYOUT, SITE_FILE, data_file
from publishing.reading.misnamed import misnamed

CanBeRead = Callable[[PurePosixPath, PurePosixPath], bool]
"""Whether a file is right if it is read as if it stood in another place."""
Mentions = Callable[[str], int]
"""How often the data's addresses name an area."""

_PATTERNS = tuple(PurePosixPath(file.pattern).parts for file in LAYOUT)
_FOLDERS = tuple(dict.fromkeys(parts[:depth] for parts in _PATTERNS for depth in range(1, len(parts))))
_NO_PLACE = "no kind of content has its place in a {} of this name"
_IF_THAT = "if that is what it holds: it was read as if it stood there"


@dataclass
class Places:
    """Where files are read that stand elsewhere, and what to tell of that."""

    elsewhere: dict[PurePosixPath, PurePosixPath] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    misspelt: dict[str, str] = field(default_factory=dict)
    """The areas that the settings spell otherwise than all else does, and how that spells them."""

    def of(self, path: PurePosixPath) -> PurePosixPath:
        """Where a file is read: most are read where they stand."""
        return self.elsewhere.get(path, path)


def places_of(
    paths: Sequence[PurePosixPath], site: Site, shown: str, can_be_read: CanBeRead, mentions: Mentions
) -> Places:
    """The places of the files of the data folder, which editors call `shown`."""
    places = Places()
    for named, files in _without_place(paths).items():
        if place := _likely(named, files, set(paths), can_be_read):
            found = {path: _moved(path, named, place) for path in files}
            places.elsewhere |= {path: to for path, to in found.items() if data_file(to)}
            what = _NO_PLACE.format("file" if named in files else "folder")
            places.problems.append(Problem(f"{shown}/{named}", 1, 1, what, f"rename it to {shown}/{place} {_IF_THAT}"))
    for area, name in _areas_elsewhere([places.of(path) for path in paths], site.areas):
        if mentions(name) > mentions(area):
            _take_for_misspelt(places, area, name, site)
        else:
            _take_for_the_area(places, paths, area, name, shown)
    for problem, read_as in misnamed({path: places.of(path) for path in paths}, shown):
        places.problems.append(problem)
        places.elsewhere.update(read_as)
    return places


def _take_for_misspelt(places: Places, area: str, name: str, site: Site) -> None:
    places.misspelt[area] = name
    what = f"there is no area `{area}` (in `areas`)"
    todo = f"write `{name}`, as its folder and the addresses in the data do"
    places.problems.append(problem_at(site.origin.at("areas", site.areas.index(area)), what, todo))


def _take_for_the_area(places: Places, paths: Iterable[PurePosixPath], area: str, name: str, shown: str) -> None:
    named, place = PurePosixPath(AREAS, name), PurePosixPath(AREAS, area)
    there = [path for path in paths if named in places.of(path).parents]
    places.elsewhere |= {path: _moved(places.of(path), named, place) for path in there}
    what = f"there is no such folder, but {shown}/{SITE_FILE} names the area"
    todo = f"rename {shown}/{named} to it {_IF_THAT}"
    places.problems.append(Problem(f"{shown}/{place}", 1, 1, what, todo))


def _without_place(paths: Iterable[PurePosixPath]) -> Mapping[PurePosixPath, list[PurePosixPath]]:
    """The files that have none, by the folder or the file whose name is the first that isn't known."""
    found: dict[PurePosixPath, list[PurePosixPath]] = {}
    for path in paths:
        if path != PurePosixPath(SITE_FILE) and not data_file(path):
            found.setdefault(PurePosixPath(*path.parts[: _known(path) + 1]), []).append(path)
    return found


def _known(path: PurePosixPath) -> int:
    """How many of the folders above a file the layout knows."""
    folders = path.parts[:-1]
    depths = range(len(folders), 0, -1)
    return next((n for n in depths if any(_fits(folder, folders[:n]) for folder in _FOLDERS)), 0)


def _fits(pattern: Sequence[str], parts: Sequence[str]) -> bool:
    return len(pattern) == len(parts) and all(a in ("*", b) for a, b in zip(pattern, parts, strict=True))


def _likely(
    named: PurePosixPath, files: Sequence[PurePosixPath], taken: set[PurePosixPath], can_be_read: CanBeRead
) -> PurePosixPath | None:
    """The place in which most of the files are right, at least half; of several one beside, of the nearest name."""
    best = (max(1, len(files) / 2), False, -1.0)
    likely = None
    for place in dict.fromkeys(_candidates(named, is_file=named in files)):
        moved = {path: _moved(path, named, place) for path in files}
        if taken.isdisjoint(moved.values()):
            right = sum(data_file(to) is not None and can_be_read(path, to) for path, to in moved.items())
            fit = (right, place.parent == named.parent, SequenceMatcher(None, named.name, place.name).ratio())
            if fit > best:
                best, likely = fit, place
    return likely


def _candidates(named: PurePosixPath, *, is_file: bool) -> Iterator[PurePosixPath]:
    """The names that the layout knows beside it, and the places that it knows elsewhere."""
    if is_file:
        yield with_one_ending(named)
    above = named.parts[:-1]
    for pattern in _PATTERNS if is_file else _FOLDERS:
        if "*" in pattern[-1]:
            continue
        if _fits(pattern[:-1], above):
            yield named.with_name(pattern[-1])
        elif "*" not in "".join(pattern):
            yield PurePosixPath(*pattern)


def _moved(path: PurePosixPath, from_here: PurePosixPath, to: PurePosixPath) -> PurePosixPath:
    return to / path.relative_to(from_here)


def _areas_elsewhere(paths: Iterable[PurePosixPath], areas: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each area that has no folder, with the folder of another name that is likely its own."""
    there = {path.parts[1] for path in paths if path.parts[0] == AREAS and len(path.parts) > 2}
    missing, unnamed = sorted(set(areas) - there), sorted(there - set(areas))
    if len(missing) == len(unnamed) == 1:
        yield missing[0], unnamed[0]
        return
    for area in missing:
        for name in get_close_matches(area, unnamed, n=1):
            unnamed.remove(name)
            yield area, name
