"""What several kinds of files say of their making."""

import re
from collections.abc import Iterator
from html import unescape

from publishing.model.published_file import Hidden

_NAMES = """
    dc:creator xmp:CreatorTool photoshop:AuthorsPosition photoshop:Credit photoshop:City dc:title dc:description
    dc:rights xmpRights:Owner exif:GPSLatitude exif:GPSLongitude pdf:Keywords stRef:filePath xmpMM:DerivedFrom
    Iptc4xmpCore:Location
"""
_PROGRAMS = re.compile(
    r"(?i)^(?:typst|weasyprint|inkscape|libreoffice|ghostscript|microsoft|word|acrobat|adobe|chromium|skia|pdftex|"
    r"mkdocs|figma|gimp|imagemagick|matplotlib|canva|quartz|macos|cairo|pdfium|print to pdf)\b"
)
_OF_A_DRAFT = r"(?i)\.(?:docx?|pptx?|xlsx?|indd|rtf|odt|pdf)\b|^Microsoft |\bdraft\b|\bv\d+(?:\.\d+)?\b|[\\/]\w+[\\/]"


def said_in_xmp(text: str) -> Iterator[Hidden]:
    """Who made a file, where and from what, as XMP anywhere in the text says."""
    for name in _NAMES.split():
        told = (*between(text, rf"<{name}\b[^<>]*+>", f"</{name}>"), *re.findall(rf"\b{name}=\"([^\"]*)\"", text))
        for each in told:
            value = unescape(re.sub(r"<[^<>]+>", " ", each)).strip()
            if value and not _PROGRAMS.match(value) and not (name == "dc:title" and not is_a_leak(value)):
                label = name.partition(":")[2]
                yield Hidden({"creator": "author"}.get(label, label), "" if "GPS" in name else " ".join(value.split()))


def is_a_leak(title: str) -> bool:
    """A file's name or a program's, where readers' programs show a title."""
    return re.search(_OF_A_DRAFT, title) is not None


def as_words(value: object) -> str:
    """What somebody entered, from bytes in either way in which cameras and Windows write text."""
    if isinstance(value, bytes):
        encoding = "utf-16-le" if b"\0" in value[:4] else "utf-8"
        value = value.decode(encoding, errors="replace")
    return " ".join(str(value).replace("\0", "").replace("ASCII", "").split())


def between(text: str, opening: str, closing: str) -> Iterator[str]:
    """Each part behind a mark, which is a pattern, and before the next closing one, which is text."""
    place = 0
    mark = re.compile(opening)
    while (found := mark.search(text, place)) and (end := text.find(closing, found.end())) >= 0:
        yield text[found.end() : end]
        place = end + len(closing)
