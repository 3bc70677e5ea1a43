"""The program itself, as part of what everything that is kept between builds is made of."""

import hashlib
import sys
from collections.abc import Mapping
from functools import cache
from importlib.metadata import version

from publishing.modules import HOOKS, needed_by

_PACKAGES = ("pydantic", "pydantic_core", "rcssmin", "tinycss2")
"""Those whose work is kept; cards, pictures and templates name theirs themselves."""


@cache
def fingerprint(*modules: str) -> str:
    """What changes whenever Python, one of these packages or the program does.

    Where modules are named, of the program those alone, with all that they import.
    """
    digest = hashlib.sha256()
    for name, source in (needed_by(*modules) if modules else _all_sources()).items():
        content = source.encode()
        digest.update(f"{name} {len(content)}\n".encode() + content)
    return "\n".join((digest.hexdigest(), sys.version, *packages()))


@cache
def packages() -> tuple[str, ...]:
    """Each of them with its version."""
    return tuple(f"{name} {version(name)}" for name in _PACKAGES)


def _all_sources() -> Mapping[str, str]:
    files = (path for path in sorted((HOOKS / "publishing").rglob("*.py")) if path.is_file())
    return {path.relative_to(HOOKS).as_posix(): path.read_text("utf-8", errors="replace") for path in files}
