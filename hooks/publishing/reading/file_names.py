"""Files that stand where nothing has its place, or whose name can't be an address: what an editor can do."""

import difflib
from collections.abc import Iterator
from pathlib import PurePosixPath

from publishing.model.text import LONGEST_SLUG
from publishing.reading.layout import LAYOUT, data_file

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
