"""Files that the site shares between pages, and that stand in pieces in `overrides/`."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from publishing.model.addresses import SEARCH_ENGINE, STYLE_SHEET


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of one file, in the order in which each needs the ones before it."""

    address: str
    folder: str
    ending: str
    names: tuple[str, ...]

    @property
    def paths(self) -> Iterator[PurePosixPath]:
        """Where they stand below `overrides/`."""
        return (PurePosixPath(self.folder, f"{name}.{self.ending}") for name in self.names)


_STYLES = """
    colours sizes ground text shell search parts glosses screens print role_guides helper residents timeline
    comparisons toolkit updates charts members governance old_browsers
"""
STYLE = Pieces(
    STYLE_SHEET,
    "style",
    "css",
    tuple(_STYLES.split()),
)
_SEARCHES = "stemmer words led index query asked votes local rank say filters above lost box"
SEARCH = Pieces(
    SEARCH_ENGINE,
    "search",
    "js",
    tuple(_SEARCHES.split()),
)
IN_PIECES = (STYLE, SEARCH)

COLOURS, *_ = STYLE.paths
