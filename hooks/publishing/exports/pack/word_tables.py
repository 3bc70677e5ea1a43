"""Tables of a Word document, whose first row is one of headings that stands again on each page."""

from collections.abc import Sequence

from docx.document import Document
from docx.shared import Length
from docx.table import Table as WordTable
from docx.table import _Row

from publishing.exports.pack.blocks import Table
from publishing.exports.pack.word_parts import element

STYLE = "Hub Table"


def add_table(document: Document, table: Table) -> None:
    """The caption, and below it the table."""
    document.add_paragraph(table.caption, "Caption")
    made = document.add_table(0, len(table.header), STYLE)
    widths = _widths(document, table.widths)
    for column, width in zip(made.columns, widths, strict=True):
        column.width = width
    for row in (table.header, *table.rows):
        _fill(made.add_row(), row, widths)
    _describe(made, table)
    _set_row(made.rows[0], "tblHeader")


def _widths(document: Document, shares: Sequence[int]) -> list[Length]:
    section = document.sections[0]
    across = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    return [Length(across * share // sum(shares)) for share in shares]


def _fill(row: _Row, words: Sequence[str], widths: Sequence[Length]) -> None:
    for cell, text, width in zip(row.cells, words, widths, strict=True):
        cell.width = width
        cell.paragraphs[0].style = "Table Text"
        cell.paragraphs[0].add_run(text)
    _set_row(row, "cantSplit")


def _set_row(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(element(name))


def _describe(made: WordTable, table: Table) -> None:
    """Say what it is to those who hear it, and that its first row is one of headings."""
    properties = made._tbl.tblPr
    for child in list(properties)[1:]:
        properties.remove(child)
    properties.append(element("tblW", w="5000", type="pct"))
    properties.append(element("tblLayout", type="fixed"))
    properties.append(element("tblLook", val="0620", firstRow="1", noHBand="1", noVBand="1"))
    properties.append(element("tblCaption", val=table.caption))
    properties.append(element("tblDescription", val=f"Columns: {', '.join(table.header)}."))
