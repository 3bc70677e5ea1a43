"""Posters and cards: they say what the data says, fit their page, can be scanned, and are the same each time."""

import io
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from xml.etree import ElementTree as ET

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader
from tests.support.changed_hubs import with_record
from tests.support.hubs import example_hub, real_hub

from publishing.disk.kept import NOTHING_KEPT
from publishing.exports.asset_fonts import fonts
from publishing.exports.asset_pictures import picture_sheets, pictures_made
from publishing.exports.cannot_be_made import CannotBeMadeError
from publishing.exports.typesetting import typeset
from publishing.model.area import Area
from publishing.model.asset import Asset
from publishing.model.contact import Contact
from publishing.model.drawing import DANGER, Drawing, PictureForm
from publishing.model.drawings import drawings_for, drawings_of
from publishing.model.hub import Hub
from publishing.model.seen_on import seen_on

SVG = "{http://www.w3.org/2000/svg}"
PIXELS = {"poster": (1240, 1754), "social-card": (1200, 630)}
POINTS = {"poster": (595, 842), "social-card": (600, 315)}
LARGEST_SVG = 150_000


def name_of(number: int) -> str:
    return drawings_of(real_hub())[number].file(PictureForm.SVG)


each_drawing = pytest.mark.parametrize("number", range(len(drawings_of(real_hub()))), ids=name_of)


def drawn(drawing: Drawing, publisher: str) -> Mapping[PictureForm, bytes]:
    made = typeset(picture_sheets([drawing], publisher), NOTHING_KEPT)
    (pictures,) = pictures_made([drawing], made)
    return pictures


@cache
def real(number: int) -> tuple[Drawing, Mapping[PictureForm, bytes]]:
    drawing = drawings_of(real_hub())[number]
    return drawing, drawn(drawing, real_hub().site.owner.name)


def poster(hub: Hub) -> Drawing:
    return next(drawing for drawing in drawings_of(hub) if drawing.asset.type == "poster")


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def unspaced(text: str) -> str:
    """Where a line ends in print says nothing about the words."""
    return "".join(text.split())


def scanned(png: bytes) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(Image.open(io.BytesIO(png)))]


def renumbered(hub: Hub, contact_id: str, old: str, new: str) -> Hub:
    """The hub after somebody changed one number in its one place."""
    channels = hub.get(Contact, contact_id).channels
    changed = tuple(each.model_copy(update={"value": each.value.replace(old, new)}) for each in channels)
    return with_record(hub, "contact", contact_id, channels=changed)


def test_each_asset_is_drawn_for_the_nation_and_for_each_area() -> None:
    drawings = drawings_of(real_hub())
    assert len(drawings) == 4 * len(real_hub().all(Asset))
    places = {drawing.area.name if drawing.area else "" for drawing in drawings}
    assert places == {"", "Barking and Dagenham", "Buckinghamshire", "Thurrock"}


@each_drawing
def test_the_code_opens_the_contacts_page(number: int) -> None:
    drawing, pictures = real(number)
    page = real_hub().get(Contact, drawing.asset.qr).main_channel.value
    assert scanned(pictures[PictureForm.PNG]) == [page]


@each_drawing
def test_the_code_can_be_scanned_from_a_small_and_pale_copy(number: int) -> None:
    drawing, pictures = real(number)
    small = Image.open(io.BytesIO(pictures[PictureForm.PNG])).convert("L").point(lambda shade: 60 + shade * 0.55)
    found = zxingcpp.read_barcodes(small.resize((small.width * 3 // 4, small.height * 3 // 4)))
    assert [each.text for each in found] == [real_hub().get(Contact, drawing.asset.qr).main_channel.value]
    assert found[0].format == zxingcpp.BarcodeFormat.QRCode
    assert found[0].ec_level in ("M", "Q", "H")


@each_drawing
def test_a_picture_has_its_exact_size(number: int) -> None:
    drawing, pictures = real(number)
    assert Image.open(io.BytesIO(pictures[PictureForm.PNG])).size == PIXELS[drawing.asset.type]
    assert PIXELS[drawing.asset.type] == (drawing.asset.type.width, drawing.asset.type.height)
    (page,) = PdfReader(io.BytesIO(pictures[PictureForm.PDF])).pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == POINTS[drawing.asset.type]


@each_drawing
def test_the_pdf_says_all_that_the_text_version_says(number: int) -> None:
    drawing, pictures = real(number)
    text = unspaced(text_of(pictures[PictureForm.PDF]))
    routes = [part for route in drawing.routes for part in (route.name, route.way, route.hours)]
    for told in (DANGER, "Call 999", drawing.headline, drawing.lead, drawing.place_line, *routes, *drawing.small_print):
        assert unspaced(told) in text
    assert text.startswith(unspaced(f"{DANGER} Call 999")), "immediate danger comes first"


@each_drawing
def test_a_demonstration_says_so_on_each_picture(number: int) -> None:
    drawing, pictures = real(number)
    assert real_hub().site.demonstration_notice in drawing.small_print
    assert "Not yet approved." in drawing.small_print[-1]
    assert unspaced(real_hub().site.demonstration_notice) in unspaced(text_of(pictures[PictureForm.PDF]))


@each_drawing
def test_the_pdf_is_tagged_and_names_its_language(number: int) -> None:
    drawing, pictures = real(number)
    content = pictures[PictureForm.PDF]
    pdf = PdfReader(io.BytesIO(content))
    assert pdf.metadata is not None
    assert pdf.metadata.title == drawing.title
    assert "/StructTreeRoot" in pdf.root_object
    assert b"/Lang(en-GB)" in content
    assert b"pdfuaid:part>1<" in content


@each_drawing
def test_the_svg_tells_what_it_shows_and_runs_nothing(number: int) -> None:
    drawing, pictures = real(number)
    content = pictures[PictureForm.SVG]
    root = ET.fromstring(content)  # noqa: S314  (made here)
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "title desc"
    assert [(root[0].tag, root[0].text), (root[1].tag, root[1].text)] == [
        (f"{SVG}title", drawing.title),
        (f"{SVG}desc", drawing.alt),
    ]
    tags = {each.tag.removeprefix(SVG) for each in root.iter()}
    assert tags <= {"svg", "title", "desc", "path", "g", "defs", "symbol", "use"}, "no script, no link, no outside font"
    assert len(content) < LARGEST_SVG


def test_the_same_words_give_the_same_bytes() -> None:
    drawing, pictures = real(0)
    assert drawn(drawing, real_hub().site.owner.name) == pictures


def test_only_the_locked_font_is_there() -> None:
    assert fonts().families() == ["Source Sans Pro"]
    faces = [(each.style, each.weight) for each in fonts().fonts()]
    assert sorted(faces) == [("normal", 400), ("normal", 600), ("normal", 700)]


def test_a_changed_number_changes_every_picture_that_carries_it() -> None:
    old, new = "01632 960 101", "01632 960 888"
    before, after = (drawings_of(hub) for hub in (example_hub(), renumbered(example_hub(), "example-line", old, new)))
    assert len(before) == len(after) == 6
    for one, other in zip(before, after, strict=True):
        assert old in one.alt
        assert [each.replace(old, new) for each in one.text_version] == list(other.text_version)
        assert one.alt.replace(old, new) == other.alt
        first, redrawn = drawn(one, "The keepers"), drawn(other, "The keepers")
        assert all(first[form] != redrawn[form] for form in PictureForm)
        assert unspaced(new) in unspaced(text_of(redrawn[PictureForm.PDF]))
        assert unspaced(old) not in unspaced(text_of(redrawn[PictureForm.PDF]))
        assert old not in redrawn[PictureForm.SVG].decode()


def test_the_real_assets_can_be_drawn_when_every_check_is_overdue() -> None:
    hub = seen_on(real_hub(), date(2030, 1, 1))
    route = next(each for each in hub.all(Contact) if each.id == hub.site.contact_checks.national_route)
    for drawing in drawings_of(hub):
        assert [(each.name, each.way) for each in drawing.routes] == [(route.name, "gov.uk")]
        assert scanned(drawn(drawing, "The keepers")[PictureForm.PNG]) == [route.main_channel.value]


def test_an_areas_own_contact_stands_in_its_variant_and_in_that_of_the_council_it_replaced() -> None:
    drawings = drawings_of(seen_on(example_hub(), date(2026, 11, 20)))
    own = {drawing.area.id if drawing.area else "": drawing.own_route for drawing in drawings}
    assert [area for area, route in own.items() if route] == ["exampleshire", "sampleton"]
    assert own["sampleton"] == own["exampleshire"]
    drawing = next(each for each in drawings if each.own_route)
    assert "In Exampleshire: Exampleshire desk: desk@exampleshire.example." in drawing.text_version
    assert "desk@exampleshire.example" in drawing.alt
    assert "desk@exampleshire.example" in text_of(drawn(drawing, "The keepers")[PictureForm.PDF])


@pytest.mark.parametrize(
    ("routes", "shown"),
    [
        ((), None),
        (("example-line",), None),
        (("example-line", "example-desk"), "Exampleshire desk"),
        (("hub-desk", "example-desk"), "Exampleshire desk"),
    ],
    ids=["no route", "there already", "its own", "one for staff"],
)
def test_an_areas_variant_has_the_first_route_that_its_area_names(routes: tuple[str, ...], shown: str | None) -> None:
    hub = example_hub()
    area = hub.get(Area, "exampleshire", "exampleshire").model_copy(update={"contacts": routes})
    own = next(each.own_route for each in drawings_for(hub, area) if each.asset.type == "poster")
    assert (own and own.name) == shown


@pytest.mark.parametrize("nasty", ["#panic()", "*bold* _x_ $1$ `r` <a> @b \\ // /* ~ [x]", "= Heading", "</w:t>&amp;"])
def test_words_are_never_taken_for_markup(nasty: str) -> None:
    pictures = drawn(replace(poster(example_hub()), lead=nasty, alt=nasty), "The keepers")
    assert unspaced(nasty) in unspaced(text_of(pictures[PictureForm.PDF]))
    assert ET.fromstring(pictures[PictureForm.SVG])[1].text == nasty  # noqa: S314  (made here)


@pytest.mark.parametrize(
    "changed",
    [
        {"lead": "Tell somebody. " * 60},
        {"headline": "Look first. " * 40},
        {"headline": "Antidisestablishmentarianism" * 2},
        {"routes": poster(example_hub()).routes * 12},
    ],
    ids=["lead", "headline", "long word", "contacts"],
)
@pytest.mark.parametrize("kind", ["poster", "social-card"])
def test_words_that_do_not_fit_are_refused_with_their_place(kind: str, changed: dict[str, object]) -> None:
    drawing = next(each for each in drawings_of(example_hub()) if each.asset.type == kind)
    place = rf"assets.yml:{drawing.asset.origin.line}:\d+: .* can't be drawn: it has too many words, or too long"
    with pytest.raises(CannotBeMadeError, match=place):
        drawn(replace(drawing, **changed), "The keepers")  # type: ignore[arg-type]


def test_words_that_nearly_fit_are_set_smaller() -> None:
    drawing = replace(poster(example_hub()), lead="Look to both sides. " * 7)
    assert len(PdfReader(io.BytesIO(drawn(drawing, "The keepers")[PictureForm.PDF])).pages) == 1


def test_a_character_that_the_font_lacks_is_told_with_the_place() -> None:
    with pytest.raises(
        CannotBeMadeError, match=r"assets.yml:\d+:\d+: .* its letters have no “\ufdfd”; use other words"
    ):
        drawn(replace(poster(example_hub()), lead="Look \ufdfd."), "The keepers")
