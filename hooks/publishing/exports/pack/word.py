"""A text as a Word document: real styles, headings, lists and table headings, and nothing formatted by hand."""

import io
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from textwrap import shorten

import docx
from docx.document import Document
from docx.shared import Cm
from docx.text.paragraph import Paragraph as WordParagraph

from publishing.exports.archive import zipped_again
from publishing.exports.pack.blocks import (
    Block,
    Heading,
    Paragraph,
    Points,
    Quotation,
    Role,
    Step,
    Steps,
    Table,
    Text,
    WebLink,
)
from publishing.exports.pack.word_parts import add_contents, add_link, add_page_number, bookmark, use_own_parts
from publishing.exports.pack.word_tables import add_table

LANGUAGE = "en-GB"
STYLES = {
    Role.BODY: "Normal",
    Role.LEAD: "Lead",
    Role.NOTICE: "Notice",
    Role.DRAFT: "Draft to complete",
    Role.SOURCE: "Source",
    Role.NOTE: "Note",
}
LONGEST_PROPERTY = 255
"""Word takes no more of a title or a description."""
DEEPEST = 9
"""How deep Word's lists can go; the golden thread is never as deep."""


def as_word(text: Text, day: date) -> bytes:
    """The file. Its times are those of the day, so that the same text has the same bytes."""
    document = docx.Document()
    use_own_parts(document)
    _set_properties(document, text, day)
    _set_page(document, text)
    document.add_paragraph(text.title, "Title")
    document.add_paragraph(text.subtitle, "Subtitle")
    _add_blocks(document, text.blocks)
    out = io.BytesIO()
    document.save(out)
    return zipped_again(out.getvalue(), day)


def _set_properties(document: Document, text: Text, day: date) -> None:
    moment = datetime.combine(day, time(), UTC)
    properties = document.core_properties
    properties.title = shorten(text.title, LONGEST_PROPERTY, placeholder="…")
    properties.subject = shorten(text.subtitle, LONGEST_PROPERTY, placeholder="…")
    properties.comments = shorten(text.about, LONGEST_PROPERTY, placeholder="…")
    properties.author = text.publisher
    properties.last_modified_by = text.publisher
    properties.language = LANGUAGE
    properties.created = moment
    properties.modified = moment


def _set_page(document: Document, text: Text) -> None:
    (section,) = document.sections
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin = section.bottom_margin = Cm(2.2)
    (foot,) = section.footer.paragraphs
    foot.style = document.styles["Footer"]
    foot.add_run(f"{text.foot} Page ")
    add_page_number(foot)


def _add_blocks(document: Document, blocks: tuple[Block, ...]) -> None:
    """The blocks; the list of sections stands before the first of them."""
    sections = [block.text for block in blocks if isinstance(block, Heading) and block.level == 1]
    number = 0
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            if not number:
                add_contents(document, sections)
            number += 1
            bookmark(document.add_heading(block.text, 1), number)
        else:
            _add(document, block)


def _add(document: Document, block: Block) -> None:
    match block:
        case Heading():
            document.add_heading(block.text, block.level)
        case Paragraph():
            _add_labelled(document, STYLES[block.role], block.label, block.text)
        case Points():
            _add_each(document, "List Bullet", block.items)
        case Quotation():
            _add_each(document, "Quote", (block.text, *block.parts))
        case Table():
            add_table(document, block)
        case Steps():
            _add_steps(document, block.items, 1)
        case WebLink():
            add_link(_add_labelled(document, "Normal", block.label, ""), block.address)


def _add_each(document: Document, style: str, items: Iterable[str]) -> None:
    for item in items:
        document.add_paragraph(item, style)


def _add_labelled(document: Document, style: str, label: str, text: str) -> WordParagraph:
    paragraph = document.add_paragraph(style=style)
    if label:
        paragraph.add_run(f"{label}: ", "Strong")
    paragraph.add_run(text)
    return paragraph


def _add_steps(document: Document, steps: Iterable[Step], depth: int) -> None:
    for step in steps:
        paragraph = _add_labelled(document, f"Thread {min(depth, DEEPEST)}", step.kind, step.text)
        paragraph.add_run().add_break()
        paragraph.add_run(" ".join(step.remarks), "Remark")
        _add_steps(document, step.below, depth + 1)
