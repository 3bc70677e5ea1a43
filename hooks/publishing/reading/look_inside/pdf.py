"""PDFs: what they say of their making, and what was left in them."""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from publishing.model.published_file import Hidden, Inside
from publishing.reading.look_inside.making import as_words, is_a_leak, said_in_xmp

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader
    from pypdf.generic import DictionaryObject

_PROPERTIES = {
    "/Author": "author",
    "/Manager": "manager",
    "/Company": "company",
    "/Keywords": "keywords",
    "/Subject": "subject",
    "/LastModifiedBy": "last editor",
}
_LEAD_TO_A_PLACE = {"/GoTo", "/URI", "/Named"}
_COMMENTS = ("/Text", "/FreeText", "/Highlight", "/StrikeOut", "/Ink", "/Popup")


def of_pdf(content: bytes) -> Inside:
    """A PDF's author, title, keywords, comments, attachments and scripts, and its text."""
    from pypdf import PdfReader  # noqa: PLC0415  (loading it takes long, and few hubs publish a PDF)
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    try:
        pdf = PdfReader(io.BytesIO(content))
        text = "\n\n".join(page.extract_text() for page in pdf.pages)
        return Inside(tuple(dict.fromkeys(_hidden(pdf))), tuple(_remains(pdf)), tuple(_active(pdf)), text)
    except (PyPdfError, KeyError, TypeError, AttributeError, RecursionError, IndexError) as error:
        raise ValueError("it isn't a whole PDF, or it is locked") from error


def _hidden(pdf: "PdfReader") -> Iterator[Hidden]:
    about = {str(name): as_words(value) for name, value in (pdf.metadata or {}).items()}
    for key, name in _PROPERTIES.items():
        if about.get(key):
            yield Hidden(name, about[key])
    if (title := about.get("/Title", "")) and is_a_leak(title):
        yield Hidden("old title", title)
    packet = pdf.xmp_metadata
    if packet and packet.stream:
        yield from said_in_xmp(packet.stream.get_data().decode("utf-8", errors="replace"))


def _remains(pdf: "PdfReader") -> Iterator[str]:
    if pdf.attachments:
        yield "files attached to it"
    if any(_has_comments(page) for page in pdf.pages):
        yield "comments on its pages"


def _active(pdf: "PdfReader") -> Iterator[str]:
    """What runs when somebody opens it, or follows a link that leads to no page."""
    catalog = pdf.root_object
    parts = [catalog, *pdf.pages, *(part for page in pdf.pages for part in _annotations(page))]
    actions = (part[name] for part in parts for name in ("/OpenAction", "/A") if name in part)
    kinds = {action.get("/S") for action in actions if isinstance(action, dict)}
    names = [catalog[each] for each in ("/Names",) if each in catalog]
    has_scripts = any(isinstance(each, dict) and "/JavaScript" in each for each in names)
    if kinds - _LEAD_TO_A_PLACE or has_scripts or any("/AA" in part for part in parts):
        yield "a script"


def _has_comments(page: "PageObject") -> bool:
    return any(part.get("/Subtype") in _COMMENTS for part in _annotations(page))


def _annotations(page: "PageObject") -> list["DictionaryObject"]:
    annotations = page.get("/Annots")
    return [each.get_object() for each in (annotations.get_object() if annotations else ())]
