"""A plain text as Markdown in which no word is taken for markup."""

import re
from collections.abc import Iterable

from publishing.exports.pack.blocks import Heading, Paragraph, Plain

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&!])")
_LINE_START = re.compile(r"^(\d*)([-+=.)])")


def as_markdown(title: str, blocks: Iterable[Plain]) -> str:
    """The text of a file, with the title as its first heading."""
    return "\n\n".join([f"# {plain(title)}", *map(_block, blocks)]) + "\n"


def plain(text: str) -> str:
    """The text in one line, with whatever Markdown would take for a mark escaped."""
    return _LINE_START.sub(r"\1\\\2", _MARKS.sub(r"\\\1", " ".join(text.split())))


def _block(block: Plain) -> str:
    match block:
        case Heading():
            return f"{'#' * (block.level + 1)} {plain(block.text)}"
        case Paragraph():
            label = f"**{plain(block.label)}:** " if block.label else ""
            return f"{label}{plain(block.text)}"
        case _:
            return "\n".join(f"- {plain(item)}" for item in block.items)
