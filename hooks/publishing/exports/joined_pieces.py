"""The style sheet, and the script that searches: each is published as one file."""

import re
from pathlib import Path

from publishing.model.pieces import SEARCH, STYLE, Pieces

_COMMENT = re.compile(r"^\s*/\*.*?\*/\n", re.DOTALL | re.MULTILINE)
_INDENT = re.compile(r"^\s+", re.MULTILINE)


def style_sheet(templates: Path) -> str:
    """The pieces one after the other: later rules win."""
    return "\n".join(_read(templates, STYLE))


def search_engine(templates: Path) -> str:
    """The pieces without their comments and indents, in a scope of their own."""
    shortened = [_INDENT.sub("", _COMMENT.sub("", piece)) for piece in _read(templates, SEARCH)]
    return "\n".join(['"use strict";', "(() => {", *shortened, "})();", ""])


def _read(templates: Path, pieces: Pieces) -> list[str]:
    return [(templates / path).read_text("utf-8") for path in pieces.paths]
