"""The committee report: real styles and headings, nothing formatted by hand, and no word taken for markup."""

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import date
from itertools import pairwise

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from tests.site.test_private import TITLE_AND_NAME
from tests.support.changed_hubs import with_record
from tests.support.packs import NASTY, TODAY, pack_of

from publishing.exports.pack.blocks import Paragraph, Text
from publishing.exports.pack.pack import pack_files
from publishing.exports.pack.word import as_word
from publishing.model.hub import Hub

SECTIONS = [
    "Purpose",
    "Recommendations",
    "From duty to action: the golden thread",
    "Delivery plan",
    "Scores and ratings",
    "What is missing",
    "Governance",
    "Definitions relied on",
    "What isn’t known",
    "Earlier and other strategies",
    "Sources by paragraph",
    "About this document",
    "Appendix: what has changed in the data",
]
HAND_MADE = ("b", "i", "u", "color", "sz", "highlight", "rFonts", "shd", "jc", "ind", "spacing", "pBdr")
"""The names of formatting that belongs into a style."""


@pytest.fixture(scope="module")
def report(files: Mapping[str, bytes]) -> Document:
    return docx.Document(io.BytesIO(files["committee-report.docx"]))


def text_of(document: Document) -> str:
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def styled(document: Document, style: str) -> list[str]:
    return [each.text for each in document.paragraphs if each.style is not None and each.style.name == style]


def test_it_says_what_it_is(report: Document) -> None:
    properties = report.core_properties
    assert properties.title == "Committee report: Exampleshire strategy 2025/2028"
    assert properties.language == "en-GB"
    assert properties.author == properties.last_modified_by == "The keepers of the example"
    assert properties.created is not None
    assert properties.created.date() == TODAY
    assert styled(report, "Title") == [properties.title]


def test_its_sections_are_headings_in_order_and_none_is_left_out(report: Document) -> None:
    assert styled(report, "Heading 1") == SECTIONS
    assert styled(report, "toc 1") == SECTIONS


def test_no_level_of_heading_is_skipped(report: Document) -> None:
    names = [each.style.name or "" for each in report.paragraphs if each.style is not None]
    levels = [int(name.removeprefix("Heading ")) for name in names if name.startswith("Heading ")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_list_of_sections_leads_to_them(report: Document) -> None:
    body = report.element.body
    anchors = [each.get(qn("w:anchor")) for each in body.iter(qn("w:hyperlink")) if each.get(qn("w:anchor"))]
    assert len(anchors) == len(SECTIONS)
    assert anchors == [each.get(qn("w:name")) for each in body.iter(qn("w:bookmarkStart"))]


def test_it_names_its_makers_within_a_sentence(report: Document) -> None:
    assert "Made by the keepers of the example from" in text_of(report)


def test_a_note_on_a_wording_says_of_which(report: Document) -> None:
    assert "Exampleshire strategy 2025/2028, “Crossing”: The report uses a wording that had been replaced." in [
        each.text for each in report.paragraphs
    ]


def test_it_is_in_british_english(report: Document) -> None:
    languages = {each.get(qn("w:val")) for each in report.styles.element.iter(qn("w:lang"))}
    assert languages == {"en-GB"}


def test_nothing_is_formatted_by_hand_and_every_style_is_there(report: Document) -> None:
    body = report.element.body
    found = {name for name in HAND_MADE if next(body.iter(qn(f"w:{name}")), None) is not None}
    assert found == set()
    known = {each.style_id for each in report.styles}
    used = {each.get(qn("w:val")) for kind in ("pStyle", "rStyle", "tblStyle") for each in body.iter(qn(f"w:{kind}"))}
    assert used <= known


def test_no_paragraph_is_empty_but_for_looks(report: Document) -> None:
    assert [each.style.name for each in report.paragraphs if not each.text.strip() and each.style] == []


def test_every_table_has_a_caption_and_a_row_of_headings_that_is_repeated(report: Document) -> None:
    captions = styled(report, "Caption")
    assert len(captions) == len(report.tables) > 5
    for table, caption in zip(report.tables, captions, strict=True):
        first, *rest = table._tbl.tr_lst  # noqa: SLF001 (python-docx has no public way)
        assert next(first.iter(qn("w:tblHeader")), None) is not None
        assert [row for row in rest if next(row.iter(qn("w:tblHeader")), None) is not None] == []
        assert next(table._tbl.iter(qn("w:tblCaption"))).get(qn("w:val")) == caption  # noqa: SLF001
        assert next(table._tbl.iter(qn("w:tblDescription"))).get(qn("w:val"))  # noqa: SLF001
        assert all(cell.text for cell in table.rows[0].cells)


def test_recommendations_are_drafts_and_look_it(report: Document) -> None:
    drafts = styled(report, "Draft to complete")
    assert len(drafts) > 3
    assert all(each.startswith(("Draft recommendation ", "To fill in: ")) for each in drafts)
    assert not [each for each in report.paragraphs if each.text.startswith("Draft recom") and each.text not in drafts]


def test_scores_have_no_mean_and_what_was_not_scored_is_no_nought(report: Document) -> None:
    rows = [[cell.text for cell in row.cells] for table in report.tables for row in table.rows]
    assert ["1. First stripe", "4 out of 5", "Bright"] in rows
    assert ["2. Second stripe", "Not scored", "It was raining."] in rows
    assert not re.search(r"\b(?:mean|average) (?:score|of)\b", text_of(report))


def test_the_thread_says_who_makes_each_link(report: Document) -> None:
    steps = [each for depth in range(1, 10) for each in styled(report, f"Thread {depth}")]
    assert styled(report, "Thread 1")[0].startswith("National objective: Fewer accidents")
    assert any("The report makes this link." in step for step in steps)
    assert any("Only this hub makes this link." in step for step in steps)
    assert any("Owner: Bridge officer." in step for step in steps)
    assert any("Evidence: progress reported for " in step for step in steps)
    assert "The report says that its priorities, all together, serve the objective (paragraph 1.1)." in text_of(report)


def test_the_foot_says_that_it_is_a_demonstration(report: Document) -> None:
    foot = report.sections[0].footer.paragraphs[0].text
    assert "This is an invented example. No council of this name exists." in foot
    assert "This is an invented example. No council of this name exists." in styled(report, "Notice")


def test_nobody_is_named(report: Document) -> None:
    assert not TITLE_AND_NAME.search(text_of(report))


def test_without_a_comparison_the_appendix_says_so(report: Document) -> None:
    assert "No comparison was asked for." in text_of(report)


def test_every_time_in_it_is_that_of_the_day(files: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(files["committee-report.docx"])) as archive:
        entries = archive.infolist()
    assert {each.date_time for each in entries} == {(2026, 11, 20, 0, 0, 0)}
    assert [each.filename for each in entries] == sorted(each.filename for each in entries)
    assert entries[0].filename == "[Content_Types].xml"


@pytest.mark.parametrize("nasty", NASTY)
def test_words_are_never_taken_for_markup(example_hub: Hub, nasty: str) -> None:
    hub = with_record(example_hub, "strategy", "2025-2028", summary=nasty, title=nasty)
    made = docx.Document(io.BytesIO(pack_files(pack_of(hub, "exampleshire"))["committee-report.docx"]))
    assert styled(made, "Lead") == [nasty]
    assert styled(made, "Heading 1") == SECTIONS


def test_a_text_without_sections_and_with_long_words_about_it_is_a_document_too() -> None:
    text = Text("T", "S", "word " * 100, "P", "F", (Paragraph("Only this."),))
    made = docx.Document(io.BytesIO(as_word(text, date(1970, 1, 1))))
    assert "Only this." in text_of(made)
    assert len(made.core_properties.comments) <= 255
