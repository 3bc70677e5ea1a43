"""The script that searches: one file, made of the pieces in `overrides/search/`."""

import re
from pathlib import Path

PIECES = (
    "stemmer",
    "words",
    "led",
    "index",
    "query",
    "asked",
    "votes",
    "local",
    "rank",
    "say",
    "filters",
    "above",
    "lost",
    "box",
)
"""In the order in which each needs the ones before it."""
_COMMENT = re.compile(r"^\s*/\*.*?\*/\n", re.DOTALL | re.MULTILINE)
_INDENT = re.compile(r"^\s+", re.MULTILINE)


def search_engine(templates: Path) -> str:
    """The pieces without their comments and indents, in a scope of their own."""
    pieces = [(templates / "search" / f"{name}.js").read_text("utf-8") for name in PIECES]
    shortened = [_INDENT.sub("", _COMMENT.sub("", piece)) for piece in pieces]
    return "\n".join(['"use strict";', "(() => {", *shortened, "})();", ""])
