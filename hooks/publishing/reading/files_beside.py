"""Files beside hand-written pages, which are published as they are: of what kinds they are, and how they are called."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from publishing.model.refusing import quoted
from publishing.problems import Problem
from publishing.reading.published_files import CAN_BE_LOOKED_INTO

_PLAYED = (".mp3", ".mp4", ".m4a", ".ogg", ".webm")
CAN_BE_PUBLISHED = (*CAN_BE_LOOKED_INTO, *_PLAYED)
_NOT_IN_NAMES = '<>"|\\:*?#%'
"""What an address, or a disk of Windows, takes for something else."""


def unfit_file(path: PurePosixPath, name: str) -> Iterator[Problem]:
    """What keeps a file below `docs/` from being published. `name` is what editors call it."""
    if bad := next((c for c in str(path) if not c.isprintable() or c in _NOT_IN_NAMES), ""):
        yield Problem(name, 1, 1, f"a file's name can't have {quoted(bad)} in it", "rename it, and mend links to it")
    if path.suffix.lower() not in CAN_BE_PUBLISHED:
        kind = f"that end in {path.suffix}" if path.suffix else "whose names have no ending"
        todo = "save a picture as .jpg or .png, a document as .pdf or .docx, and put that in its place; or take it out"
        yield Problem(name, 1, 1, f"files {kind} aren't published: nobody can look into them", todo)
