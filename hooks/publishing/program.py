"""Parts of the program itself, as what is made of them alone and kept between builds is found."""

import hashlib
import sys
from functools import cache
from importlib.metadata import version

from publishing.modules import needed_by

_PACKAGES = ("pydantic", "pydantic_core")
"""Those whose work is kept; cards, pictures and templates name theirs themselves."""


@cache
def fingerprint(*modules: str) -> str:
    """What changes whenever Python, one of these packages or these modules do, with all that they import."""
    digest = hashlib.sha256()
    for name, source in needed_by(*modules).items():
        content = source.encode()
        digest.update(f"{name} {len(content)}\n".encode() + content)
    return "\n".join((digest.hexdigest(), sys.version, *packages()))


@cache
def packages() -> tuple[str, ...]:
    """Each of them with its version."""
    return tuple(f"{name} {version(name)}" for name in _PACKAGES)
