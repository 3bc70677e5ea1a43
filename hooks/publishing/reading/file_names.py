"""Files that stand where nothing has its place, that lack, or whose name can't be an address: what an editor can do."""

import difflib
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from publishing.model.refusing import quoted
from publishing.model.text import LONGEST_SLUG
from publishing.problems import Problem
from publishing.reading.layout import AREAS, LAYOUT, data_file
from publishing.reading.published_files import CAN_BE_LOOKED_INTO

HOW_TO_NAME = f"use small letters, digits and single hyphens, at most {LONGEST_SLUG}"
_TEXTS = ("", ".yaml", ".yml", ".txt")
"""Endings, in small letters, under which the text of a record may have been saved."""
_NEARLY = 0.8


def with_one_ending(path: PurePosixPath) -> PurePosixPath:
    """The path with no other ending than that of data: some programs add .txt to whatever is saved."""
    return path.with_name(f"{path.name.partition('.')[0]}.yml")


def where_it_belongs(path: PurePosixPath, shown: str) -> str:
    """What to do with a file of the data folder for which the layout has no place."""
    if path.suffix.lower() not in _TEXTS:
        return 'take it out: data stands in files whose names end in ".yml"'
    renamed = with_one_ending(path)
    if data_file(renamed):
        return f"rename it to {renamed.name}"
    nearly = list(_nearly_named(renamed))
    alike = [place for place in nearly if place.startswith(f"{path.parts[0]}/")] or nearly
    if alike:
        return f"rename or move it; it may belong in {' or '.join(f'{shown}/{place}' for place in alike)}"
    return "rename or move it; `make new` lists what there is, and puts each in its place"


def _nearly_named(path: PurePosixPath) -> Iterator[str]:
    for known in LAYOUT:
        place = PurePosixPath(known.pattern)
        one_of_many = place.name == "*.yml"
        mine, theirs = (path.parent.name, place.parent.name) if one_of_many else (path.name, place.name)
        if difflib.SequenceMatcher(None, mine, theirs).ratio() >= _NEARLY:
            yield str(place.with_name(path.name) if one_of_many else place)


_PLAYED = (".mp3", ".mp4", ".m4a", ".ogg", ".webm")
CAN_BE_PUBLISHED = (*CAN_BE_LOOKED_INTO, *_PLAYED)
_NOT_IN_NAMES = '<>"|\\:*?#%'
"""What an address, or a disk of Windows, takes for something else."""


def unfit_file(path: PurePosixPath, name: str) -> Iterator[Problem]:
    """What keeps a file below `docs/` from being published. `name` is what editors call it."""
    if bad := next((c for c in str(path) if not c.isprintable() or c in _NOT_IN_NAMES), ""):
        yield Problem(name, 1, 1, f"a file's name can't have {quoted(bad)} in it", "rename it, and mend links to it")
    if path.suffix.lower() not in CAN_BE_PUBLISHED:
        kind = f"that end in {path.suffix}" if path.suffix else "whose names have no ending"
        todo = "save a picture as .jpg or .png, a document as .pdf or .docx, and put that in its place; or take it out"
        yield Problem(name, 1, 1, f"files {kind} aren't published: nobody can look into them", todo)


_AREA, _STRATEGY = "area.yml", "strategy.yml"
_DEPTH_OF_AN_AREA, _DEPTH_OF_AN_EDITION = 2, 4


def missing_files(paths: Iterable[PurePosixPath]) -> Iterator[PurePosixPath]:
    """Those that aren't there, of areas and strategies of which something else is. `paths` is what there is."""
    known = {path for path in paths if data_file(path) and path.parts[0] == AREAS}
    for depth, name in ((_DEPTH_OF_AN_AREA, _AREA), (_DEPTH_OF_AN_EDITION, _STRATEGY)):
        folders = {PurePosixPath(*path.parts[:depth]) for path in known if len(path.parts) > depth}
        yield from sorted({folder / name for folder in folders} - known)
