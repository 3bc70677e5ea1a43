"""The files that say what the others of a folder belong to: an area's, and a strategy's."""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from publishing.reading.layout import AREAS, data_file

_AREA, _STRATEGY = "area.yml", "strategy.yml"
_DEPTH_OF_AN_AREA, _DEPTH_OF_AN_EDITION = 2, 4


def missing_files(paths: Iterable[PurePosixPath]) -> Iterator[PurePosixPath]:
    """Those that aren't there, of areas and strategies of which something else is. `paths` is what there is."""
    known = {path for path in paths if data_file(path) and path.parts[0] == AREAS}
    for depth, name in ((_DEPTH_OF_AN_AREA, _AREA), (_DEPTH_OF_AN_EDITION, _STRATEGY)):
        folders = {PurePosixPath(*path.parts[:depth]) for path in known if len(path.parts) > depth}
        yield from sorted({folder / name for folder in folders} - known)
