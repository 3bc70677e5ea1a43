"""A text as PDF that screen readers can follow (PDF/UA-1): the same bytes for the same text, with no network."""

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import typst

from publishing.exports.pack.blocks import Block, Text

TEMPLATE = Path(__file__).with_name("strategy.typ")


class TextCannotBeSetError(ValueError):
    """A text holds a character that its fonts don't have."""


def as_pdf(text: Text, day: date) -> bytes:
    """The file. Its words go to the template as data. Raises `TextCannotBeSetError`."""
    words = json.dumps(_words(text, day), ensure_ascii=False)
    try:
        pdf = typst.compile(
            TEMPLATE.read_bytes(),
            format="pdf",
            sys_inputs={"text": words},
            pdf_standards=["ua-1"],
            ignore_system_fonts=True,
            font_paths=[],
        )
    except typst.TypstError as error:
        raise TextCannotBeSetError(f"“{text.title}” can't be set as PDF: {error}") from error
    if not isinstance(pdf, bytes):
        raise TextCannotBeSetError(f"“{text.title}” has become more than one file")
    return pdf


def _words(text: Text, day: date) -> dict[str, Any]:
    own = {name: getattr(text, name) for name in ("title", "subtitle", "about", "publisher", "foot")}
    return {**own, "day": [day.year, day.month, day.day], "blocks": [_block(each) for each in text.blocks]}


def _block(block: Block) -> dict[str, Any]:
    return {"is": type(block).__name__.lower(), **asdict(block)}
