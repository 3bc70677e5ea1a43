"""Everything that can be read in a folder, in files of any kind."""

import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from zipfile import ZipFile

from pypdf import PdfReader

PICTURES = (".png", ".ico", ".jpg", ".woff2")
_COMPILED = "__pycache__"


def readable(folder: Path, files: Iterable[Path] | None = None) -> Iterator[tuple[str, str]]:
    """Each file by its path in the folder, with its text: but for pictures, every file has one."""
    for path in sorted(folder.rglob("*") if files is None else files):
        if path.is_file() and path.suffix not in PICTURES and _COMPILED not in path.parts:
            yield path.relative_to(folder).as_posix(), _text_of(path)


def _text_of(path: Path) -> str:
    return _text_in(path.name, path.read_bytes())


def _text_in(name: str, content: bytes) -> str:
    if name.endswith(".zip"):
        return _text_of_zip(content)
    return _text_of_pdf(content) if name.endswith(".pdf") else content.decode("utf-8", errors="surrogateescape")


def _text_of_zip(content: bytes) -> str:
    with ZipFile(io.BytesIO(content)) as pack:
        names = [name for name in pack.namelist() if not name.endswith(PICTURES)]
        return "\n".join(f"{name}\n{_text_in(name, pack.read(name))}" for name in names)


def _text_of_pdf(content: bytes) -> str:
    pdf = PdfReader(io.BytesIO(content))
    about = (str(value) for value in (pdf.metadata or {}).values())
    return "\n".join([*about, *(page.extract_text() for page in pdf.pages)])
