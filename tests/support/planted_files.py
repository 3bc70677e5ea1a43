"""Files of every kind that a site could hold, with a phrase in each place where somebody might overlook it."""

import io
import json
from collections.abc import Callable, Iterator
from typing import NamedTuple
from zipfile import ZipFile

import typst
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pypdf import PdfWriter
from pypdf.annotations import FreeText

Change = Callable[[PdfWriter, str], object]


class Planted(NamedTuple):
    """A file's name and content, and where in it the phrase stands."""

    place: str
    name: str
    content: bytes


def planted_files(phrase: str) -> Iterator[Planted]:
    """The phrase in each place, one file for each."""
    for place, name, text in _texts(phrase):
        yield Planted(place, name, text.encode())
    for place, change in _PDF_PLACES.items():
        yield Planted(place, "a.pdf", _pdf(change, phrase))
    yield Planted("on a page of a PDF", "a.pdf", _typeset(f"Ask for #strong[{phrase}], please."))
    yield Planted("instead of a picture in a PDF", "a.pdf", _typeset(f'#figure(rect(), alt: "{phrase}")'))
    yield Planted("in a file of a zip", "a.zip", _zipped("a.txt", phrase.encode()))
    yield Planted("as a name in a zip", "a.zip", _zipped(f"{phrase}.txt", b"nothing"))
    yield Planted("as the comment of a zip", "a.zip", _zipped("a.txt", b"nothing", phrase))
    yield Planted("in a zip inside a zip", "a.zip", _zipped("b.zip", _zipped("a.txt", phrase.encode())))
    yield Planted("in a Word file", "a.docx", _zipped("word/document.xml", f"<w:t>{phrase}</w:t>".encode()))
    yield Planted("in what a PNG says of itself", "a.png", _png(phrase))
    yield Planted("in what a JPEG says of itself", "a.jpg", _jpeg(phrase))


def _texts(phrase: str) -> Iterator[tuple[str, str, str]]:
    yield "instead of a picture", "a.html", f'<img src="a.png" alt="{phrase} at a desk">'
    yield "in a description for search engines", "a.html", f'<meta name="description" content="By {phrase}">'
    yield "as a key of JSON", "a.json", json.dumps({phrase: 1})
    yield "in a cell", "a.csv", f'1,"{phrase}"\r\n'
    yield "across two lines of a calendar", "a.ics", f"DESCRIPTION:Ask {phrase[:4]}\r\n {phrase[4:]}\r\n"
    yield "in a feed", "feed.xml", f"<summary type='html'>&lt;p&gt;{phrase}&lt;/p&gt;</summary>"
    yield "as it is in a feed", "feed.xml", f"<content><![CDATA[<p>{phrase}</p>]]></content>"
    yield "as the title of a drawing", "a.svg", f"<svg><title>{phrase}</title></svg>"
    yield "before an element", "a.css", f'p::before {{ content: "{phrase}"; }}'
    yield "in a script", "a.js", f"const x = '{phrase}';"


_PDF_PLACES: dict[str, Change] = {
    "as the author of a PDF": lambda pdf, phrase: pdf.add_metadata({"/Author": phrase}),
    "as a bookmark of a PDF": lambda pdf, phrase: pdf.add_outline_item(title=phrase, page_number=0),
    "in a note on a PDF": lambda pdf, phrase: pdf.add_annotation(0, FreeText(text=phrase, rect=(0, 0, 9, 9))),
    "in a file attached to a PDF": lambda pdf, phrase: pdf.add_attachment("a.txt", phrase.encode()),
}


def _pdf(change: Change, phrase: str) -> bytes:
    pdf = PdfWriter()
    pdf.add_blank_page(99, 99)
    change(pdf, phrase)
    written = io.BytesIO()
    pdf.write(written)
    return written.getvalue()


def _typeset(source: str) -> bytes:
    return bytes(typst.compile(source.encode(), format="pdf"))


def _zipped(name: str, content: bytes, comment: str = "") -> bytes:
    written = io.BytesIO()
    with ZipFile(written, "w") as pack:
        pack.writestr(name, content)
        pack.comment = comment.encode()
    return written.getvalue()


def _png(phrase: str) -> bytes:
    about, written = PngInfo(), io.BytesIO()
    about.add_text("Author", phrase, zip=True)
    Image.new("RGB", (2, 2)).save(written, "PNG", pnginfo=about)
    return written.getvalue()


def _jpeg(phrase: str) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (2, 2)).save(written, "JPEG", comment=phrase.encode())
    return written.getvalue()
