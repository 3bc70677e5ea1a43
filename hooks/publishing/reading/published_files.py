"""Files that are published as they are: pictures, documents, scripts, and what is hidden in them."""

from collections.abc import Callable
from dataclasses import fields
from functools import lru_cache
from pathlib import Path, PurePosixPath

from publishing.model.published_file import Inside, PublishedFile
from publishing.problems import Problem
from publishing.reading.folders import found_below
from publishing.reading.look_inside.drawing import of_svg
from publishing.reading.look_inside.office import of_office
from publishing.reading.look_inside.pdf import of_pdf
from publishing.reading.look_inside.picture import of_picture
from publishing.reading.look_inside.text import of_markup, of_text

_READERS: tuple[tuple[tuple[str, ...], Callable[[bytes], Inside]], ...] = (
    ((".png", ".jpg", ".jpeg", ".webp", ".gif", ".tif", ".tiff", ".ico", ".bmp", ".avif"), of_picture),
    ((".svg", ".xml"), of_svg),  # browsers run what is in either
    ((".pdf",), of_pdf),
    ((".docx", ".docm", ".dotx", ".xlsx", ".xlsm", ".pptx", ".pptm", ".odt", ".ods", ".odp"), of_office),
    ((".html", ".htm"), of_markup),
    ((".txt", ".csv", ".json", ".ics", ".vtt", ".srt", ".webmanifest"), of_text),
)
CAN_BE_LOOKED_INTO = tuple(ending for endings, _ in _READERS for ending in endings)
LARGEST_TO_LOOK_INTO = 50_000_000
"""Bytes. Anything larger is refused for its size alone."""


def read_published(folder: Path, shown: str) -> tuple[tuple[PublishedFile, ...], list[Problem]]:
    """Every file below a folder that isn't a page in Markdown or a program. `shown` is what editors call the folder."""
    found = found_below(folder, shown)
    paths = [path for path in found.paths if path.suffix not in (".md", ".yml", ".py", ".pyc")]
    return tuple(_read(folder / path, f"{shown}/{path}", f"/{path}") for path in paths), found.problems


def _read(file: Path, name: str, address: str) -> PublishedFile:
    reader = next((each for endings, each in _READERS if PurePosixPath(name).suffix.lower() in endings), None)
    try:
        size = file.stat().st_size
        is_small = size <= LARGEST_TO_LOOK_INTO
        inside = _inside(reader, file.read_bytes()) if reader and is_small else Inside()
    except (OSError, ValueError) as error:
        return PublishedFile(path=name, size=0, address=address, unreadable=str(error).partition("\n")[0])
    found = {each.name: getattr(inside, each.name) for each in fields(inside)}
    return PublishedFile(path=name, size=size, address=address, **found)


@lru_cache(maxsize=1024)
def _inside(reader: Callable[[bytes], Inside], content: bytes) -> Inside:
    """What a file holds. It is looked into again only when its content is another."""
    return reader(content)
