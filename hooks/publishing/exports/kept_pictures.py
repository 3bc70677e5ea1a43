"""Pictures that were drawn before, in a folder between builds: what didn't change isn't drawn again.

A picture is found by what it is made of: its words, the templates, the fonts, the program and the versions of its
tools. Its file is named after that and after its own content, so that one that was cut off or changed is drawn anew.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

from publishing.exports.asset_fonts import fingerprint
from publishing.exports.asset_pictures import MADE_BY, draw, words_of
from publishing.kept import put
from publishing.model.drawing import Drawing, PictureForm

Pictures = Mapping[PictureForm, bytes]


@dataclass(frozen=True, slots=True)
class KeptPictures:
    """The folder; None keeps nothing."""

    folder: Path | None = None

    def pictures(self, drawing: Drawing, publisher: str) -> Pictures:
        """A drawing in every form: as it was kept, or drawn and kept. Raises `CannotBeMadeError`."""
        if self.folder is None:
            return draw(drawing, publisher)
        key = _key(drawing, publisher)
        return _kept(self.folder, key) or _keep(self.folder, key, lambda: draw(drawing, publisher))


def _kept(folder: Path, key: str) -> Pictures | None:
    found = {form: content for form in PictureForm if (content := _read(folder, key, form)) is not None}
    return found if len(found) == len(PictureForm) else None


def _read(folder: Path, key: str, form: PictureForm) -> bytes | None:
    with suppress(OSError):
        for path in sorted(folder.glob(f"{key}-*.{form}")):
            content = path.read_bytes()
            if path.name == _name(key, form, content):
                return content
    return None


def _keep(folder: Path, key: str, make: Callable[[], Pictures]) -> Pictures:
    made = make()
    for form, content in made.items():
        put(folder / _name(key, form, content), content)
    return made


def _name(key: str, form: PictureForm, content: bytes) -> str:
    return f"{key}-{_digest(content)}.{form}"


def _key(drawing: Drawing, publisher: str) -> str:
    made_of = (drawing.asset.type, words_of(drawing, publisher), fingerprint(), _program())
    return _digest(json.dumps(made_of, sort_keys=True).encode())


@cache
def _program() -> str:
    own = b"".join(hashlib.sha256(path.read_bytes()).digest() for path in MADE_BY)
    return f"{_digest(own)} typst {version('typst')} segno {version('segno')}"


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]
