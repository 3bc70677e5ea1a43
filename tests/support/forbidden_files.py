"""Everything that can be read in a folder, in files of any kind: what is shown, and what is said about it inside."""

import hashlib
import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import Any
from zipfile import ZipFile

from PIL import Image
from pypdf import PdfReader
from pypdf.generic import ArrayObject, ByteStringObject, DictionaryObject, StreamObject, TextStringObject

DRAWN = (".ico", ".woff2")
"""They hold no words."""
_COMPILED = "__pycache__"
_MANIFEST = "manifest.txt"
_HASHED = re.compile(r"([0-9a-f]{64})  (.+)")
_FOLD = re.compile(r"\r?\n[ \t]")
_IN_WORDS = ("/Metadata", "/EmbeddedFile")
"""The streams of a PDF that are neither drawn nor a font."""


def readable(folder: Path, files: Iterable[Path] | None = None) -> Iterator[tuple[str, str]]:
    """Each file by its path in the folder, with its text."""
    for path in sorted(folder.rglob("*") if files is None else files):
        if path.is_file() and path.suffix not in DRAWN and _COMPILED not in path.parts:
            text = text_in(path.name, path.read_bytes())
            yield path.relative_to(folder).as_posix(), without_hashes(path, text) if path.name == _MANIFEST else text


def without_hashes(manifest: Path, text: str) -> str:
    """A manifest's text without the hashes of the files beside it: in a hash there are digits of any telephone number.

    Whatever isn't exactly the hash of the file that its line names stays.
    """
    return "\n".join(_without_hash(manifest.parent, line) for line in text.split("\n"))


def _without_hash(folder: Path, line: str) -> str:
    told = _HASHED.fullmatch(line)
    file = folder / told[2] if told else None
    is_its_hash = told and file and file.is_file() and hashlib.sha256(file.read_bytes()).hexdigest() == told[1]
    return told[2] if told and is_its_hash else line


def text_in(name: str, content: bytes) -> str:
    """The text of a file, by how its name ends."""
    match PurePath(name).suffix.lower():
        case ".zip" | ".docx":
            return _text_of_zip(content)
        case ".pdf":
            return _text_of_pdf(content)
        case ".png" | ".jpg" | ".jpeg" | ".webp" | ".gif":
            return _text_of_picture(content)
        case ".ics":
            return _FOLD.sub("", _decoded(content))
        case suffix:
            return "" if suffix in DRAWN else _decoded(content)


def _decoded(content: bytes) -> str:
    return content.decode("utf-8", errors="surrogateescape")


def _text_of_zip(content: bytes) -> str:
    with ZipFile(io.BytesIO(content)) as pack:
        about = [_decoded(pack.comment), *(_decoded(each.comment) for each in pack.infolist())]
        return "\n".join([*about, *(f"{name}\n{text_in(name, pack.read(name))}" for name in pack.namelist())])


def _text_of_picture(content: bytes) -> str:
    with Image.open(io.BytesIO(content)) as picture:
        picture.load()
        about = [*picture.info.items(), *picture.getexif().items()]
    return "\n".join(f"{key}\n{_decoded(value) if isinstance(value, bytes) else value}" for key, value in about)


def _text_of_pdf(content: bytes) -> str:
    """What its pages show, and every string in it: alternative texts, bookmarks, links, notes and its properties."""
    pdf = PdfReader(io.BytesIO(content))
    numbers = range(1, int(str(pdf.trailer["/Size"])))
    inside = (string for number in numbers for string in _strings(pdf.get_object(number)))
    return "\n".join([*(page.extract_text() for page in pdf.pages), *inside])


def _strings(value: Any) -> Iterator[str]:
    """The strings of one object of a PDF. Those that it refers to have numbers of their own."""
    if isinstance(value, TextStringObject):
        yield str(value)
    elif isinstance(value, ByteStringObject):
        yield _decoded(bytes(value))
    elif isinstance(value, StreamObject) and value.get("/Type") in _IN_WORDS:
        yield _decoded(value.get_data())
    if isinstance(value, DictionaryObject):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, ArrayObject):
        for each in value:
            yield from _strings(each)
