"""What is hidden in a picture, a PDF or an Office file. Whatever can't be read raises `ValueError`."""

import io
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from zipfile import BadZipFile, ZipFile

from PIL import ExifTags, Image, UnidentifiedImageError

from publishing.model.published_file import Hidden

MOST_UNPACKED = 50_000_000
"""Bytes of an Office file's parts. A file made to burst isn't unpacked."""
_TOLD = {
    "Artist": "author",
    "XPAuthor": "author",
    "Copyright": "copyright holder",
    "CameraOwnerName": "owner",
    "BodySerialNumber": "camera’s serial number",
    "LensSerialNumber": "lens’s serial number",
    "HostComputer": "computer",
    "Make": "camera",
    "Model": "camera",
    "ImageDescription": "description",
    "XPTitle": "title",
    "XPComment": "comment",
    "XPSubject": "subject",
    "XPKeywords": "keywords",
    "UserComment": "comment",
    "DocumentName": "document’s name",
    "DateTimeOriginal": "moment of the photo",
}
_TEXTS_OF_PICTURES = ("author", "title", "description", "copyright", "comment", "source", "creator", "artist", "owner")
_IPTC = "a caption, a byline or a place (IPTC)"
_XMP_NAMES = (
    "dc:creator",
    "xmp:CreatorTool",
    "photoshop:AuthorsPosition",
    "photoshop:Credit",
    "photoshop:City",
    "dc:title",
    "dc:description",
    "dc:rights",
    "xmpRights:Owner",
    "exif:GPSLatitude",
    "exif:GPSLongitude",
    "pdf:Keywords",
    "stRef:filePath",
    "xmpMM:DerivedFrom",
    "Iptc4xmpCore:Location",
)
_PROGRAMS = re.compile(
    r"(?i)^(?:typst|weasyprint|inkscape|libreoffice|ghostscript|microsoft|word|acrobat|adobe|chromium|skia|pdftex|"
    r"mkdocs|figma|gimp|imagemagick|matplotlib|canva|quartz|macos|cairo|pdfium|print to pdf)\b"
)


@dataclass
class Inside:
    """What a file holds besides what readers see, and the text that they do see."""

    hidden: list[Hidden] = field(default_factory=list)
    remains: list[str] = field(default_factory=list)
    text: str = ""
    width: int = 0
    height: int = 0


def of_text(content: bytes) -> Inside:
    """A file that is text."""
    return Inside(text=content.decode("utf-8", errors="replace"))


_TAGS = re.compile(r"<!--.*?-->|<[^<>]*>|\{[%#].*?[%#]\}|\{\{.*?\}\}", re.DOTALL)
_VALUES = re.compile(r"\b(?:alt|title|aria-label|content|href|src|placeholder)=\"([^\"{}]*)\"")


def of_markup(content: bytes) -> Inside:
    """A template or a page of HTML: what readers get of it, each letter at its place."""
    text = content.decode("utf-8", errors="replace")
    return Inside(text=_TAGS.sub(_told_by_tag, text))


def _told_by_tag(tag: re.Match[str]) -> str:
    """Spaces instead of a tag, but for the values that readers are told."""
    blank = list(re.sub(r"[^\n]", " ", tag[0]))
    for value in _VALUES.finditer(tag[0]) if tag[0].startswith("<") else ():
        blank[value.start(1) : value.end(1)] = value[1]
    return "".join(blank)


def of_picture(content: bytes) -> Inside:
    """A picture's size, EXIF, XMP, IPTC and text chunks."""
    inside = Inside()
    try:
        with Image.open(io.BytesIO(content)) as picture:
            inside.width, inside.height = picture.size
            inside.hidden += _exif(picture)
            inside.hidden += _chunks(picture)
    except (UnidentifiedImageError, Image.DecompressionBombError, SyntaxError, OSError, KeyError) as error:
        raise ValueError("it isn't a whole picture") from error
    return inside


def _exif(picture: Image.Image) -> Iterator[Hidden]:
    exif = picture.getexif()
    if exif.get_ifd(ExifTags.IFD.GPSInfo):
        yield Hidden("place where it was taken (GPS)", "")
    for tags in (exif, exif.get_ifd(ExifTags.IFD.Exif)):
        for tag, value in tags.items():
            name = ExifTags.TAGS.get(tag, "")
            if name in _TOLD and (words := _words(value)):
                yield Hidden(_TOLD[name], words)


def _chunks(picture: Image.Image) -> Iterator[Hidden]:
    for name, value in picture.info.items():
        key = str(name).lower()
        if key in ("xmp", "xml:com.adobe.xmp"):
            yield from _xmp(_words(value))
        elif key == "photoshop":
            yield Hidden(_IPTC, "")
        elif key in _TEXTS_OF_PICTURES and (words := _words(value)):
            yield Hidden(key, words)


def of_svg(content: bytes) -> Inside:
    """A drawing: who drew it, and where it was saved."""
    text = content.decode("utf-8", errors="replace")
    inside = of_markup(content)
    inside.hidden += _xmp(text)
    for attribute in re.finditer(r"(?:sodipodi:docname|inkscape:export-filename|sodipodi:absref)=\"([^\"]+)\"", text):
        inside.hidden.append(Hidden("file’s name", unescape(attribute[1])))
    for comment in re.finditer(r"<!--(.*?)-->", text, re.DOTALL):
        inside.hidden.append(Hidden("comment", comment[1].strip()))
    return inside


def of_pdf(content: bytes) -> Inside:
    """A PDF's author, title, keywords, comments and attachments, and its text."""
    from pypdf import PdfReader  # noqa: PLC0415  (loading it takes long, and few hubs publish a PDF)
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    inside = Inside()
    try:
        pdf = PdfReader(io.BytesIO(content))
        about: Mapping[str, object] = pdf.metadata or {}
        inside.hidden += _about_pdf({str(name): _words(value) for name, value in about.items()})
        packet = pdf.xmp_metadata
        if packet and packet.stream:
            inside.hidden += _xmp(packet.stream.get_data().decode("utf-8", errors="replace"))
        if pdf.attachments:
            inside.remains.append("files attached to it")
        if any(_has_comments(page) for page in pdf.pages):
            inside.remains.append("comments on its pages")
        inside.text = "\n\n".join(page.extract_text() for page in pdf.pages)
    except (PyPdfError, KeyError, TypeError, AttributeError, RecursionError, IndexError) as error:
        raise ValueError("it isn't a whole PDF, or it is locked") from error
    inside.hidden = list(dict.fromkeys(inside.hidden))
    return inside


def _about_pdf(about: dict[str, str]) -> Iterator[Hidden]:
    names = {
        "/Author": "author",
        "/Manager": "manager",
        "/Company": "company",
        "/Keywords": "keywords",
        "/Subject": "subject",
        "/LastModifiedBy": "last editor",
    }
    for key, name in names.items():
        if about.get(key):
            yield Hidden(name, about[key])
    if (title := about.get("/Title", "")) and _is_a_leak(title):
        yield Hidden("old title", title)


def _is_a_leak(title: str) -> bool:
    """A file's name or a program's, where readers' programs show a title."""
    return (
        re.search(
            r"(?i)\.(?:docx?|pptx?|xlsx?|indd|rtf|odt|pdf)\b|^Microsoft |\bdraft\b|\bv\d+(?:\.\d+)?\b|[\\/]\w+[\\/]",
            title,
        )
        is not None
    )


def _has_comments(page: object) -> bool:
    annotations = page.get("/Annots") if isinstance(page, dict) else None
    kinds = (each.get_object().get("/Subtype") for each in (annotations.get_object() if annotations else ()))
    return any(kind in ("/Text", "/FreeText", "/Highlight", "/StrikeOut", "/Ink", "/Popup") for kind in kinds)


def of_office(content: bytes) -> Inside:
    """A Word, Excel, PowerPoint or OpenDocument file: its properties, comments and tracked changes, and its text."""
    try:
        with ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED:
                raise ValueError("it unpacks to more than it should")
            texts = {
                name: parts.read(name).decode("utf-8", errors="replace")
                for name in parts.namelist()
                if name.endswith(".xml")
            }
    except (BadZipFile, RuntimeError, NotImplementedError, EOFError, zlib.error) as error:
        raise ValueError("it isn't a whole Office file, or it is locked") from error
    whole = "\n".join(texts.values())
    properties = "\n".join(text for name, text in texts.items() if name.startswith(("docProps/", "meta.xml")))
    return Inside(list(_properties(properties)), list(_remains(texts, whole)), _seen(texts))


_PROPERTIES = {
    "author": r"(?:dc:creator|meta:initial-creator)",
    "last editor": "cp:lastModifiedBy",
    "company": "Company",
    "manager": "Manager",
    "title": "dc:title",
    "subject": "dc:subject",
    "keywords": r"(?:cp:keywords|meta:keyword)",
    "description": "dc:description",
    "template": "Template",
    "property": "vt:lpwstr",
}


def _properties(text: str) -> Iterator[Hidden]:
    for name, tag in _PROPERTIES.items():
        for match in re.finditer(rf"<{tag}\b[^>]*>([^<]+)</", text):
            value = unescape(match[1]).strip()
            is_usual = name == "template" and re.fullmatch(r"Normal(?:\.dotm)?", value)
            is_title = name == "title" and not _is_a_leak(value)
            if value and not is_usual and not is_title:
                yield Hidden(name, value)


def _remains(texts: dict[str, str], whole: str) -> Iterator[str]:
    if (
        any(re.search(r"(?:^|/)(?:comments|threadedComment|person)\w*\.xml$|/comments/", name) for name in texts)
        or "<office:annotation" in whole
    ):
        yield "comments in it"
    if re.search(r"<w:(?:ins|del|moveFrom|moveTo)\b|<text:tracked-changes|<w:rPrChange\b", whole):
        yield "tracked changes in it"
    if "<w:vanish/>" in whole or 'state="hidden"' in whole or 'show="0"' in whole or 'state="veryHidden"' in whole:
        yield "hidden text, sheets or slides in it"


def _seen(texts: dict[str, str]) -> str:
    bodies = (text for name, text in texts.items() if re.match(r"(?:word|xl|ppt)/(?!theme|_rels)|content\.xml", name))
    broken = (re.sub(r"</(?:w:p|a:p|text:p|text:h|si|row|table:table-row)>", "\n\n", text) for text in bodies)
    joined = "\n\n".join(re.sub(r"<[^>]+>", "", text) for text in broken)
    return unescape(joined)


def _xmp(text: str) -> Iterator[Hidden]:
    for name in _XMP_NAMES:
        for match in re.finditer(rf"<{name}\b[^>]*>(.*?)</{name}>|\b{name}=\"([^\"]*)\"", text, re.DOTALL):
            value = unescape(re.sub(r"<[^>]+>", " ", match[1] or match[2] or "")).strip()
            if value and not _PROGRAMS.match(value) and not (name == "dc:title" and not _is_a_leak(value)):
                label = name.partition(":")[2]
                yield Hidden({"creator": "author"}.get(label, label), "" if "GPS" in name else " ".join(value.split()))


def _words(value: object) -> str:
    if isinstance(value, bytes):
        encoding = "utf-16-le" if b"\0" in value[:4] else "utf-8"
        value = value.decode(encoding, errors="replace")
    return " ".join(str(value).replace("\0", "").replace("ASCII", "").split())
