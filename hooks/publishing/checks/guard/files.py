"""Files that are published as they are: what is hidden in them, and how large they are."""

from collections.abc import Iterator

from publishing.checks.guard.rule import Rule
from publishing.model.published_file import PublishedFile

LARGEST = {
    ".pdf": 5_000_000,
    ".docx": 5_000_000,
    ".pptx": 10_000_000,
    ".mp4": 25_000_000,
    ".webm": 25_000_000,
}
LARGEST_OF_OTHERS = 1_000_000
"""Bytes. On a slow phone a megabyte takes ten seconds."""


def hidden(file: PublishedFile) -> Iterator[str]:
    """What a file says of who made it, where and with what name."""
    for each in file.hidden:
        yield f"the file says its {each.name}: {each.value!r}" if each.value else f"the file holds its {each.name}"
    if file.unreadable:
        yield f"the file can't be looked into ({file.unreadable})"


def active(file: PublishedFile) -> Iterator[str]:
    """What a file does by itself."""
    yield from (f"the file has {each} in it" for each in file.active)


def too_large(file: PublishedFile) -> Iterator[str]:
    """A file that is larger than readers on a phone can wait for."""
    most = LARGEST.get(file.ending, LARGEST_OF_OTHERS)
    if file.size > most:
        yield f"the file is {file.size:,} bytes long, and {most:,} is the most"


HIDDEN = Rule(
    id="hidden-metadata",
    title="What files say behind their picture or page",
    why=(
        "The author, the place where a photo was taken, the camera, an old title or file path, in pictures, PDFs and "
        "Office files. It names a person, or tells where somebody was, and nobody sees it before it is published."
    ),
    todo="take it out with “Inspect document” or “Remove properties”, or save the picture again, and put that here",
    find_in_file=hidden,
)
ACTIVE = Rule(
    id="active-files",
    title="Files that do something by themselves",
    why=(
        "Scripts in drawings and PDFs, macros in Office files, and drawings that fetch something from elsewhere. "
        "Whoever opens a file wants to read it; what runs in it can do harm, or tell another site who reads."
    ),
    todo="save it again without that: a drawing as a picture, a document as .docx or PDF",
    find_in_file=active,
)
SIZES = Rule(
    id="file-sizes",
    title="Large files",
    why="Files that somebody on a phone with little data can’t wait for, or pay for.",
    todo="save the picture again as .jpg, at most 1,600 pixels wide; split a document",
    find_in_file=too_large,
)
