"""One sheet that Typst sets: a template, its words, and the form that comes of it."""

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Literal

from publishing.exports.asset_fonts import fingerprint

FOLDER = Path(__file__).parent
"""Where the templates lie, with what else decides how a sheet looks."""
Form = Literal["pdf", "svg", "png"]
_TOOLS = ("typst", "segno")


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that a sheet depends on, but for the program itself."""

    template: str
    """The name of its file."""
    words: str
    """Data for the template, as JSON: none of the words can be taken for markup."""
    form: Form
    pixels_per_inch: float | None = None
    own_fonts: bool = False
    """Whether it is set in the hub's own letters, and no others, rather than in Typst's."""

    @property
    def made_of(self) -> str:
        """What it is kept by: all of this, the program and the versions of its tools."""
        own = (self.template, self.form, self.pixels_per_inch, self.own_fonts, self.words)
        return json.dumps((_program(), *own))


@dataclass(frozen=True, slots=True)
class NotSet:
    """Words that don't fit, or a character that no font has."""

    why: str
    """What Typst or the template says: perhaps with what to do after a semicolon."""


@cache
def _program() -> str:
    files = (*sorted(FOLDER.glob("*.typ")), FOLDER / "typeset.py", FOLDER / "asset_fonts.py")
    own = b"".join(hashlib.sha256(path.read_bytes()).digest() for path in files)
    tools = " ".join(f"{name} {version(name)}" for name in _TOOLS)
    return f"{hashlib.sha256(own).hexdigest()} {tools} {fingerprint()}"
