"""The fonts of posters and cards: files of a locked package, and never the system's."""

import atexit
import hashlib
import shutil
import tempfile
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typst

_PACKAGE = "font_source_sans_pro"
_FACES = ("SourceSansPro-Regular.otf", "SourceSansPro-Semibold.otf", "SourceSansPro-Bold.otf")


@cache
def fonts() -> "typst.Fonts":
    """These faces alone, in a folder of their own.

    The package holds each face in two formats. Typst would take whichever the disk happens to name first.
    """
    import typst  # noqa: PLC0415  (slow to load, and most builds set no sheet)

    folder = Path(tempfile.mkdtemp(prefix="fonts-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for face in _files():
        shutil.copy(face, folder)
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])


@cache
def fingerprint() -> str:
    """What changes whenever a face does."""
    return hashlib.sha256(b"".join(hashlib.sha256(face.read_bytes()).digest() for face in _files())).hexdigest()


def _files() -> list[Path]:
    # The package itself is never run: on import it would look through the whole folder.
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"the package {_PACKAGE} isn't installed; run make again")
    return [Path(spec.origin).parent / "files" / face for face in _FACES]
