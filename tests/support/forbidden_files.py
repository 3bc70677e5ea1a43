"""Everything that can be read in a folder, in files of any kind."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from pypdf import PdfReader

PICTURES = (".png", ".ico", ".jpg", ".woff2")
_COMPILED = "__pycache__"


def readable(folder: Path, files: Iterable[Path] | None = None) -> Iterator[tuple[str, str]]:
    """Each file by its path in the folder, with its text: but for pictures, every file has one."""
    for path in sorted(folder.rglob("*") if files is None else files):
        if path.is_file() and path.suffix not in PICTURES and _COMPILED not in path.parts:
            yield path.relative_to(folder).as_posix(), _text_of(path)


def _text_of(path: Path) -> str:
    if path.suffix == ".pdf":
        return _text_of_pdf(path)
    return path.read_text("utf-8", errors="surrogateescape")


def _text_of_pdf(path: Path) -> str:
    pdf = PdfReader(path)
    about = (str(value) for value in (pdf.metadata or {}).values())
    return "\n".join([*about, *(page.extract_text() for page in pdf.pages)])
