"""What is hidden in files is found: each of them is made here, with something hidden in it."""

import io
from collections.abc import Callable
from contextlib import suppress
from zipfile import ZipFile

import pytest
from docx import Document
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pypdf import PdfWriter
from pypdf.actions import JavaScript
from pypdf.annotations import Link, Text
from pypdf.generic import DictionaryObject, NameObject

from publishing.model.published_file import Hidden, Inside
from publishing.reading.look_inside.drawing import of_svg
from publishing.reading.look_inside.office import of_office
from publishing.reading.look_inside.pdf import of_pdf
from publishing.reading.look_inside.picture import of_picture

PICTURE = Image.new("RGB", (4, 4), "white")
ARTIST, MODEL, GPS = 0x013B, 0x0110, 0x8825
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description>'
    "<dc:creator><rdf:Seq><rdf:li>A Person</rdf:li></rdf:Seq></dc:creator>"
    "<exif:GPSLatitude>51,28.6N</exif:GPSLatitude></rdf:Description></rdf:RDF></x:xmpmeta>"
)
PLACE = "place where it was taken (GPS)"


def photo(form: str, **options: object) -> bytes:
    file = io.BytesIO()
    PICTURE.save(file, form, **options)
    return file.getvalue()


def with_exif(tags: dict[int, object]) -> Image.Exif:
    exif = Image.Exif()
    for tag, value in tags.items():
        exif[tag] = value
    return exif


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_author_camera_and_place_of_a_photo(form: str) -> None:
    exif = with_exif({ARTIST: "A Person", MODEL: "Phone 9"})
    exif.get_ifd(GPS)[1] = "N"
    exif.get_ifd(GPS)[2] = (51.0, 28.0, 36.0)
    found = of_picture(photo(form, exif=exif)).hidden
    assert set(found) == {Hidden(PLACE, ""), Hidden("author", "A Person"), Hidden("camera", "Phone 9")}


def test_xmp_of_a_photo() -> None:
    found = of_picture(photo("JPEG", xmp=XMP.encode())).hidden
    assert set(found) == {Hidden("author", "A Person"), Hidden("GPSLatitude", "")}


def test_texts_of_a_png() -> None:
    chunks = PngInfo()
    chunks.add_text("Author", "A Person")
    chunks.add_itxt("Description", "Taken at home")
    chunks.add_text("Software", "Paint")
    found = of_picture(photo("PNG", pnginfo=chunks)).hidden
    assert set(found) == {Hidden("author", "A Person"), Hidden("description", "Taken at home")}


def test_a_comment_in_a_jpeg() -> None:
    assert of_picture(photo("JPEG", comment=b"For the panel")).hidden == (Hidden("comment", "For the panel"),)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "GIF"])
def test_a_clean_picture_hides_nothing(form: str) -> None:
    assert of_picture(photo(form)) == Inside(width=4, height=4)


def test_what_a_drawing_says_of_its_making() -> None:
    svg = (
        '<svg sodipodi:docname="draft for A Person.svg"><!-- ask legal -->'
        "<metadata><dc:creator><cc:Agent><dc:title>A Person</dc:title></cc:Agent></dc:creator></metadata>"
        "<title>A phone</title></svg>"
    )
    inside = of_svg(svg.encode())
    assert set(inside.hidden) == {
        Hidden("author", "A Person"),
        Hidden("file’s name", "draft for A Person.svg"),
        Hidden("comment", "ask legal"),
    }
    assert "A phone" in inside.text
    assert "draft" not in inside.text


@pytest.mark.parametrize(
    ("part", "active"),
    [
        ("<script>run()</script>", "a script"),
        ("<svg:SCRIPT>run()</svg:SCRIPT>", "a script"),
        ("<rect onclick='run()'/>", "a script"),
        ("<foreignObject><p>a</p></foreignObject>", "a script"),
        ('<image href="https://elsewhere.example/a.png"/>', "a link to something outside it"),
        ("<a xlink:href='java&#9;script:run()'>a</a>", "a link to something outside it"),
        ("<style>@import 'a.css'</style>", "a link to something outside it"),
        ('<rect fill="url( https://elsewhere.example/a.svg#b )"/>', "a link to something outside it"),
    ],
)
def test_what_a_drawing_does_by_itself(part: str, active: str) -> None:
    assert of_svg(f'<svg xmlns="http://www.w3.org/2000/svg">{part}</svg>'.encode()).active == (active,)


def test_entities_of_a_drawing_are_seen() -> None:
    assert of_svg(b'<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>').active == ("an entity of its own",)


def test_a_drawing_that_is_only_drawn_does_nothing() -> None:
    svg = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
        '<svg xmlns="http://www.w3.org/2000/svg"><defs><linearGradient id="a"/></defs>'
        "<rect fill=\"url('#a')\" style='fill: url(\"#a\")'/><use xlink:href='#a'/>"
        '<image href="data:image/png;base64,AAAA"/><text>on = 1</text></svg>'
    )
    assert of_svg(svg.encode()).active == ()


@pytest.mark.parametrize(
    "svg", ["<svg/>".encode("utf-16"), b'<?xml version="1.0" encoding="iso-2022-jp"?><svg><a/></svg>']
)
def test_a_drawing_in_another_encoding_cannot_be_looked_into(svg: bytes) -> None:
    with pytest.raises(ValueError, match="it isn't in UTF-8"):
        of_svg(svg)


def pdf(about: dict[str, str], change: Callable[[PdfWriter], object] = lambda _: None) -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.add_metadata(about)
    change(writer)
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("about", "hidden"),
    [
        ({"/Author": "A Person"}, [Hidden("author", "A Person")]),
        (
            {"/Title": "Microsoft Word - notes for the panel.docx"},
            [Hidden("old title", "Microsoft Word - notes for the panel.docx")],
        ),
        ({"/Title": "Draft plan v0.3"}, [Hidden("old title", "Draft plan v0.3")]),
        ({"/Keywords": "panel"}, [Hidden("keywords", "panel")]),
        ({"/Title": "The Prevent card", "/Producer": "Typst"}, []),
    ],
)
def test_what_a_pdf_says_of_its_making(about: dict[str, str], hidden: list[Hidden]) -> None:
    assert list(of_pdf(pdf(about)).hidden) == hidden


def test_comments_and_attachments_of_a_pdf() -> None:
    note = Text(rect=(10, 10, 20, 20), text="Is this right?")
    inside = of_pdf(pdf({}, lambda writer: (writer.add_annotation(0, note), writer.add_attachment("a.txt", b"x"))))
    assert inside.remains == ("files attached to it", "comments on its pages")


@pytest.mark.parametrize(
    "change",
    [
        lambda writer: writer.add_open_action(JavaScript("run()")),
        lambda writer: writer.pages[0].update({NameObject("/AA"): DictionaryObject()}),
        lambda writer: writer.add_annotation(0, linked("/Launch")),
    ],
)
def test_what_a_pdf_does_by_itself(change: Callable[[PdfWriter], object]) -> None:
    assert of_pdf(pdf({}, change)).active == ("a script",)


@pytest.mark.parametrize("kind", ["/URI", "/GoTo"])
def test_a_link_of_a_pdf_does_nothing_by_itself(kind: str) -> None:
    assert of_pdf(pdf({}, lambda writer: writer.add_annotation(0, linked(kind)))).active == ()


def linked(kind: str) -> DictionaryObject:
    """A link on a page, by what it does."""
    link = Link(rect=(10, 10, 20, 20), url="https://elsewhere.example/")
    link[NameObject("/A")] = DictionaryObject({NameObject("/S"): NameObject(kind)})
    return link


def test_macros_of_an_office_file_are_seen() -> None:
    assert of_office(docx(parts={"word/vbaProject.bin": "run()"})).active == ("macros",)
    assert of_office(docx(parts={"xl/printerSettings/printerSettings1.bin": "A4"})).active == ()


def docx(change: Callable[[object], object] = lambda _: None, parts: dict[str, str] | None = None) -> bytes:
    document = Document()
    document.core_properties.author = ""
    document.core_properties.comments = ""
    document.core_properties.title = ""
    change(document)
    file = io.BytesIO()
    document.save(file)
    if parts:
        with ZipFile(file, "a") as whole:
            for name, text in parts.items():
                whole.writestr(name, text)
    return file.getvalue()


def test_a_clean_word_file_hides_nothing_and_its_text_is_read() -> None:
    inside = of_office(docx(lambda document: document.add_paragraph("Ring 07700 900 123")))  # type: ignore[attr-defined]
    assert inside.hidden == ()
    assert inside.remains == ()
    assert "Ring 07700 900 123" in inside.text


def test_author_and_title_of_a_word_file() -> None:
    def told(document: object) -> None:
        document.core_properties.author = "A Person"  # type: ignore[attr-defined]
        document.core_properties.last_modified_by = "B Person"  # type: ignore[attr-defined]
        document.core_properties.title = "Draft for the panel"  # type: ignore[attr-defined]

    assert set(of_office(docx(told)).hidden) == {
        Hidden("author", "A Person"),
        Hidden("last editor", "B Person"),
        Hidden("title", "Draft for the panel"),
    }


@pytest.mark.parametrize(
    ("parts", "remains"),
    [
        ({"word/comments.xml": "<w:comments/>"}, ["comments in it"]),
        ({"word/footnotes.xml": '<w:ins w:author="A"><w:r/></w:ins>'}, ["tracked changes in it"]),
        ({"word/header9.xml": "<w:del><w:delText>old</w:delText></w:del>"}, ["tracked changes in it"]),
        ({"xl/workbook.xml": '<sheet name="Cases" state="hidden"/>'}, ["hidden text, sheets or slides in it"]),
    ],
)
def test_what_was_left_in_an_office_file(parts: dict[str, str], remains: list[str]) -> None:
    assert list(of_office(docx(parts=parts)).remains) == remains


@pytest.mark.parametrize("reader", [of_picture, of_pdf, of_office])
@pytest.mark.parametrize(
    "content", [b"", b"nothing of the kind", b"%PDF-1.7\n%%EOF", b"PK\x03\x04", b"\x89PNG\r\n\x1a\n"]
)
def test_a_broken_file_is_said_to_be_broken(reader: Callable[[bytes], Inside], content: bytes) -> None:
    with pytest.raises(ValueError, match="it isn't a whole"):
        reader(content)


def letter() -> bytes:
    file = io.BytesIO()
    Document().save(file)
    return file.getvalue()


LETTER = letter()


@given(st.integers(0, len(LETTER) - 1), st.binary(min_size=1, max_size=8))
@example(LETTER.index(b"[Content_Types].xml") + 25, b"\xff\xff")
def test_a_damaged_office_file_is_refused_or_looked_into(place: int, other: bytes) -> None:
    """Whatever was written over: nothing but the error that is told of comes out."""
    with suppress(ValueError):
        assert isinstance(of_office(LETTER[:place] + other + LETTER[place + len(other) :]), Inside)


@pytest.mark.parametrize(
    "piece", ["<!--", "<dc:title>", "<dc:title", "<", "{{", "{%", "url(", "<!DOCTYPE ", 'dc:title="']
)
def test_what_is_never_closed_takes_no_long_time(piece: str) -> None:
    text = piece * 100_000
    of_svg(text.encode())
    of_office(docx(parts={"word/other.xml": text, "docProps/other.xml": text.replace("dc:title", "Company")}))
