"""The program itself, as part of what everything that is kept between builds is made of."""

import hashlib
import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path

_PACKAGES = ("pydantic", "pydantic_core", "rcssmin", "tinycss2")
"""Those whose work is kept; cards, pictures and templates name theirs themselves."""


@cache
def fingerprint() -> str:
    """What changes whenever a module of the program, Python, or one of these packages does."""
    folder = Path(__file__).parent
    modules = (path for path in sorted(folder.rglob("*.py")) if path.is_file())
    digest = hashlib.sha256()
    for path in modules:
        content = path.read_bytes()
        digest.update(f"{path.relative_to(folder)} {len(content)}\n".encode() + content)
    return "\n".join((digest.hexdigest(), sys.version, *(f"{name} {version(name)}" for name in _PACKAGES)))
