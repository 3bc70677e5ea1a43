"""The strategy as PDF: tagged, titled, in its language, and with all its words."""

import io
from collections.abc import Mapping
from datetime import date

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from tests.support.changed_hubs import with_record
from tests.support.packs import NASTY, TODAY, subject_of

from publishing.exports.pack.as_pdf import TextCannotBeSetError, as_pdf
from publishing.exports.pack.blocks import Paragraph, Text
from publishing.exports.pack.texts import strategy_text
from publishing.model.hub import Hub
from publishing.model.objective import Objective


def text_of(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages).split())


def test_it_is_tagged_and_says_what_it_is(files: Mapping[str, bytes]) -> None:
    pdf = PdfReader(io.BytesIO(files["strategy.pdf"]))
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Exampleshire strategy 2025/2028"
    marks = pdf.root_object["/MarkInfo"].get_object()
    assert isinstance(marks, DictionaryObject)
    assert marks["/Marked"]
    assert "/StructTreeRoot" in pdf.root_object
    assert str(pdf.root_object["/Lang"]) == "en-GB"
    assert b"pdfuaid:part>1<" in files["strategy.pdf"]


def test_its_tables_have_headings_and_its_outline_its_sections(files: Mapping[str, bytes]) -> None:
    assert b"/S/TH" in files["strategy.pdf"].replace(b"/S /TH", b"/S/TH")
    pdf = PdfReader(io.BytesIO(files["strategy.pdf"]))
    (title, sections) = pdf.outline
    assert not isinstance(title, list)
    assert isinstance(sections, list)
    assert title.title == "Exampleshire strategy 2025/2028"
    names = [each.title for each in sections if not isinstance(each, list)]
    assert names[:4] == [
        "Objectives",
        "Themes and priorities",
        "From duty to action: the golden thread",
        "Delivery plan",
    ]
    assert names[-1] == "About this document"


def test_it_holds_the_strategy_whole(files: Mapping[str, bytes], example_hub: Hub) -> None:
    subject = subject_of(example_hub, "exampleshire")
    text = text_of(files["strategy.pdf"])
    for record in (*subject.all(Objective), subject.strategy):
        assert record.title in text
    assert "Not scored" in text
    assert "This is an invented example. No council of this name exists." in text


@pytest.mark.parametrize("nasty", NASTY)
def test_words_are_never_taken_for_markup(example_hub: Hub, nasty: str) -> None:
    hub = with_record(example_hub, "strategy", "2025-2028", summary=nasty)
    assert nasty in text_of(as_pdf(strategy_text(subject_of(hub, "exampleshire"), ""), TODAY))


def test_a_character_that_no_font_has_is_told() -> None:
    text = Text("A title", "", "", "", "", (Paragraph("Tell \ufdfd."),))
    with pytest.raises(TextCannotBeSetError, match=r"“A title” can't be set as PDF: .* could not be displayed"):
        as_pdf(text, date(2026, 1, 1))
