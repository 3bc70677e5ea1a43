"""Office files: Word, Excel, PowerPoint and OpenDocument, each a ZIP of XML."""

import io
import re
import zlib
from collections.abc import Iterator
from html import unescape
from zipfile import BadZipFile, ZipFile

from publishing.model.published_file import Hidden, Inside
from publishing.reading.look_inside.making import is_a_leak

MOST_UNPACKED = 50_000_000
"""Bytes of an Office file's parts. A file made to burst isn't unpacked."""
_MACROS = re.compile(r"vbaProject\.bin$|/activeX/|^(?:Basic|Scripts)/")
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


def of_office(content: bytes) -> Inside:
    """A Word, Excel, PowerPoint or OpenDocument file: its properties, comments and tracked changes, and its text."""
    texts = _parts(content)
    whole = "\n".join(texts.values())
    properties = "\n".join(text for name, text in texts.items() if name.startswith(("docProps/", "meta.xml")))
    active = ("macros",) if any(_MACROS.search(name) for name in texts) else ()
    return Inside(tuple(_properties(properties)), tuple(_remains(texts, whole)), active, _seen(texts))


def _parts(content: bytes) -> dict[str, str]:
    """The text of each part that is XML, by its name; nothing of others."""
    try:
        with ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED:
                raise ValueError("it unpacks to more than it should")
            return {
                name: parts.read(name).decode("utf-8", errors="replace") if name.endswith(".xml") else ""
                for name in parts.namelist()
            }
    except (BadZipFile, RuntimeError, NotImplementedError, EOFError, zlib.error) as error:
        raise ValueError("it isn't a whole Office file, or it is locked") from error


def _properties(text: str) -> Iterator[Hidden]:
    for name, tag in _PROPERTIES.items():
        for match in re.finditer(rf"<{tag}\b[^<>]*+>([^<]+)</", text):
            value = unescape(match[1]).strip()
            is_usual = name == "template" and re.fullmatch(r"Normal(?:\.dotm)?", value)
            is_title = name == "title" and not is_a_leak(value)
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
    joined = "\n\n".join(re.sub(r"<[^<>]+>", "", text) for text in broken)
    return unescape(joined)
