"""What pages share is joined of all its pieces, and of nothing else."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import tinycss2
from tests.support.rendering import TEMPLATES

from publishing.exports.joined_pieces import style_sheet
from publishing.model.pieces import COLOURS, IN_PIECES, STYLE, Pieces

OF_ITS_OWN = re.compile(r"print|forced-colors: active")
"""Paper is white, and high contrast has the reader's colours."""


@pytest.mark.parametrize("pieces", IN_PIECES, ids=lambda pieces: pieces.folder)
def test_each_file_of_the_folder_is_a_piece(pieces: Pieces) -> None:
    there = {path.relative_to(TEMPLATES) for path in (TEMPLATES / pieces.folder).iterdir()}
    assert there == {Path(path) for path in pieces.paths}


def test_later_pieces_win(tmp_path: Path) -> None:
    templates = shutil.copytree(TEMPLATES / STYLE.folder, tmp_path / STYLE.folder).parent
    for number, path in enumerate(STYLE.paths):
        (templates / path).write_text(f"a {{ order: {number} }}", "utf-8")
    assert re.findall(r"\d+", style_sheet(templates)) == [str(number) for number in range(len(STYLE.names))]


@pytest.mark.parametrize("path", [path for path in STYLE.paths if path != COLOURS], ids=str)
def test_every_colour_has_a_name(path: Path) -> None:
    assert list(literal_colours(tinycss2.parse_stylesheet((TEMPLATES / path).read_text("utf-8")))) == []


def test_a_colour_without_a_name_is_found() -> None:
    rules = tinycss2.parse_stylesheet(
        "@media (width > 9px) { a { color: rgb(0 0 0) } } b { border: 1px solid #ABCDEF }"
    )
    assert list(literal_colours(rules)) == ["rgb()", "#ABCDEF"]


def literal_colours(tokens: list[tinycss2.ast.Node]) -> Iterator[str]:
    """Colours that are written out where what is read on screens is styled."""
    for token in tokens:
        if token.type == "hash":
            yield f"#{token.value}"
        elif token.type == "function" and token.lower_name in {"rgb", "rgba", "hsl", "hsla"}:
            yield f"{token.name}()"
        elif token.type == "at-rule" and OF_ITS_OWN.search(tinycss2.serialize(token.prelude)):
            continue
        yield from literal_colours(getattr(token, "content", None) or [])
