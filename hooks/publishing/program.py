"""The program itself, as what is made of it alone and kept between builds is found."""

import hashlib
import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path

PROGRAM = Path(__file__).parent
_PACKAGES = ("pydantic", "pydantic_core")
"""Those whose work is kept; cards, pictures and templates name theirs themselves."""


@cache
def fingerprint() -> str:
    """What changes whenever Python, one of these packages or anything of the program does."""
    digest = hashlib.sha256()
    for name in sorted(str(file.relative_to(PROGRAM)) for file in PROGRAM.rglob("*.py")):
        content = (PROGRAM / name).read_bytes()
        digest.update(f"{name} {len(content)}\n".encode() + content)
    return "\n".join((digest.hexdigest(), sys.version, *(f"{name} {version(name)}" for name in _PACKAGES)))
