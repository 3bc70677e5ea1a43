"""XMP: what programs write of a file's making, as XML in pictures, drawings and PDFs."""

import re
from collections.abc import Iterator
from html import unescape

from publishing.model.published_file import Hidden
from publishing.reading.look_inside.between import between
from publishing.reading.look_inside.titles import is_a_leak

_NAMES = (
    *("dc:creator", "xmp:CreatorTool", "photoshop:AuthorsPosition", "photoshop:Credit", "photoshop:City", "dc:title"),
    *("dc:description", "dc:rights", "xmpRights:Owner", "exif:GPSLatitude", "exif:GPSLongitude", "pdf:Keywords"),
    *("stRef:filePath", "xmpMM:DerivedFrom", "Iptc4xmpCore:Location"),
)
_PROGRAMS = re.compile(
    r"(?i)^(?:typst|weasyprint|inkscape|libreoffice|ghostscript|microsoft|word|acrobat|adobe|chromium|skia|pdftex|"
    r"mkdocs|figma|gimp|imagemagick|matplotlib|canva|quartz|macos|cairo|pdfium|print to pdf)\b"
)


def said_in_xmp(text: str) -> Iterator[Hidden]:
    """Who made a file, where and from what, as XMP anywhere in the text says."""
    for name in _NAMES:
        told = (*between(text, rf"<{name}\b[^<>]*+>", f"</{name}>"), *re.findall(rf"\b{name}=\"([^\"]*)\"", text))
        for each in told:
            value = unescape(re.sub(r"<[^<>]+>", " ", each)).strip()
            if value and not _PROGRAMS.match(value) and not (name == "dc:title" and not is_a_leak(value)):
                label = name.partition(":")[2]
                yield Hidden({"creator": "author"}.get(label, label), "" if "GPS" in name else " ".join(value.split()))
