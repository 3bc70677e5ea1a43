"""What a hub of its own look can have wrong in its templates and its style, before any page is made of them."""

from collections.abc import Collection, Iterator
from pathlib import Path, PurePosixPath

from publishing.model.pieces import COLOURS, IN_PIECES, Pieces
from publishing.problems import Problem
from publishing.reading.file_text import merge_conflict
from publishing.reading.folders import found_below
from publishing.reading.style_colours import colours_told_apart

_TEXTS = (".html", ".css", ".js", ".svg")


def theme_problems(overrides: Path) -> Iterator[Problem]:
    """Lost or needless pieces, marks of a merge that nobody finished, and colours that can't be told apart."""
    paths = found_below(overrides, overrides.name).paths
    for pieces in IN_PIECES:
        yield from _of_pieces(pieces, paths, overrides.name)
    for path in paths:
        if path.suffix in _TEXTS:
            text, shown = _text(overrides / path), f"{overrides.name}/{path}"
            yield from merge_conflict(text, shown)
            if path == COLOURS:
                yield from colours_told_apart(text, shown)


def _of_pieces(pieces: Pieces, paths: Collection[PurePosixPath], shown: str) -> Iterator[Problem]:
    whole = PurePosixPath(pieces.address.lstrip("/"))
    if whole in paths:
        what, todo = f"this is made of the pieces in {shown}/{pieces.folder}/", "change those, and take this file out"
        yield Problem(f"{shown}/{whole}", 1, 1, what, todo)
    if any(path.parts[0] == pieces.folder for path in paths):
        for path in pieces.paths:
            if path not in paths:
                what, todo = f"this piece of {pieces.address} isn't there", "put it back; it may be empty"
                yield Problem(f"{shown}/{path}", 1, 1, what, todo)


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8", errors="replace")
    except OSError:  # whoever looks into what is published tells it
        return ""
