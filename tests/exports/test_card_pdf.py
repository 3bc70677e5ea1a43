"""Cards as PDF: readable by machines that read aloud, on one side, and the same each time."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from tests.support.hubs import real_hub
from tests.support.sites import BuiltSite

from publishing.disk.kept import NOTHING_KEPT
from publishing.exports.cannot_be_made import CannotBeMadeError
from publishing.exports.card_pdf import card_sheets, cards_made
from publishing.exports.making import Making
from publishing.exports.typesetting import typeset
from publishing.model.card import Card, CardForm, cards_of

SIZES = {CardForm.SHEET: (595, 842), CardForm.WALLET: (241, 156)}
"""In points: A4, and a bank card."""
each_form = pytest.mark.parametrize("form", CardForm)


def content_of(card: Card, form: CardForm) -> bytes:
    made = typeset(card_sheets([(card, form)], real_hub().site), NOTHING_KEPT)
    return cards_made([(card, form)], made)[card.file(form)]


def made(card: Card, form: CardForm) -> PdfReader:
    return PdfReader(io.BytesIO(content_of(card, form)))


def text_of(pdf: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


@each_form
@pytest.mark.parametrize("card", cards_of(real_hub()), ids=lambda card: f"{card.area.id}-{card.guide.id}")
def test_a_card_is_one_tagged_side_with_a_title(card: Card, form: CardForm) -> None:
    pdf = made(card, form)
    assert pdf.metadata is not None
    assert pdf.metadata.title == card.title
    marks = pdf.root_object["/MarkInfo"].get_object()
    assert isinstance(marks, DictionaryObject)
    assert marks["/Marked"]
    assert "/StructTreeRoot" in pdf.root_object
    assert len(pdf.pages) == 1
    box = pdf.pages[0].mediabox
    assert (round(box.width), round(box.height)) == SIZES[form]


@each_form
def test_a_card_names_its_language_and_its_standard(form: CardForm) -> None:
    content = content_of(cards_of(real_hub())[0], form)
    assert b"/Lang(en-GB)" in content
    assert b"pdfuaid:part>1<" in content


@each_form
@pytest.mark.parametrize("card", cards_of(real_hub()), ids=lambda card: f"{card.area.id}-{card.guide.id}")
def test_a_card_holds_the_numbers_of_the_registry(card: Card, form: CardForm) -> None:
    text = text_of(made(card, form))
    shown = card.contacts if form is CardForm.SHEET else card.contacts[:3]
    for contact in (card.emergency, *shown):
        assert contact.main_channel.display in text
    for contact in shown:
        assert f"{contact.name}. For {contact.who_for_label}. {contact.hours or ''}".rstrip() in text
    assert "only works if the phone is already registered" in text
    assert "Not yet approved by a safeguarding lead." in text
    assert real_hub().site.demonstration_notice in text


@each_form
@pytest.mark.parametrize("card", cards_of(real_hub()), ids=lambda card: f"{card.area.id}-{card.guide.id}")
def test_no_number_is_broken_at_the_end_of_a_line(card: Card, form: CardForm) -> None:
    lines = [" ".join(line.split()) for page in made(card, form).pages for line in page.extract_text().splitlines()]
    for contact in card.contacts:
        parts = contact.main_channel.display.split()
        broken = [" ".join(parts[:place]) for place in range(1, len(parts))]
        assert [line for line in lines if contact.main_channel.is_number and line.endswith(tuple(broken))] == []


def test_a_members_card_has_a_number_for_residents() -> None:
    card = next(each for each in cards_of(real_hub()) if each.guide.id == "member")
    (passed_on,) = (step.contact for step in card.steps if step.said.for_residents)
    assert passed_on is not None
    assert passed_on not in card.contacts
    assert passed_on.main_channel.display in text_of(made(card, CardForm.SHEET))


@each_form
def test_a_card_of_a_council_that_is_gone_says_so(form: CardForm) -> None:
    cards = {card.area.id: card for card in cards_of(real_hub())}
    said = "replaced Buckinghamshire County Council on 1 April 2020."
    assert [said in text_of(made(cards[area], form)) for area in ("buckinghamshire", "thurrock")] == [True, False]


def test_cards_have_the_same_bytes_each_time() -> None:
    assert Making(real_hub()).cards == Making(real_hub()).cards


def test_the_site_holds_every_card(site: BuiltSite) -> None:
    for address, content in Making(real_hub()).cards.items():
        assert (site.folder / address.lstrip("/")).read_bytes() == content


@each_form
@pytest.mark.parametrize(
    "nasty", ["#panic()", "*bold* _x_ $1$ `r` <a> @b \\ // /* ~ [x]", "= Heading", "”’“ “", "</w:t>&amp;"]
)
def test_words_are_never_taken_for_markup(nasty: str, form: CardForm) -> None:
    card = cards_of(real_hub())[0]
    guide = card.guide.model_copy(update={"lead": nasty})
    assert nasty in text_of(made(replace(card, guide=guide), form))


def test_a_card_too_long_for_its_side_is_refused() -> None:
    card = cards_of(real_hub())[0]
    guide = card.guide.model_copy(update={"lead": "Tell somebody. " * 2000})
    with pytest.raises(CannotBeMadeError, match=r"council.yml:1:1: .* too long for one side"):
        made(replace(card, guide=guide), CardForm.SHEET)


def test_a_character_that_no_font_has_is_told_with_the_guide() -> None:
    card = cards_of(real_hub())[0]
    guide = card.guide.model_copy(update={"lead": "Tell \ufdfd."})
    with pytest.raises(CannotBeMadeError, match=r"council.yml:1:1: .* its letters have no “\ufdfd”; use other words"):
        made(replace(card, guide=guide), CardForm.SHEET)
