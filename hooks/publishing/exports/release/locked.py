"""What a lock file holds: each package with its version, its files' hashes and what asks for it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from packaging.markers import Marker

_PIN = re.compile(r"(?P<name>[\w.-]+)==(?P<version>[^\s;\\]+)(?: ; (?P<marker>[^\\]+))?")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_ASKED_BY = re.compile(r"^ +#(?: +via)? +(?P<by>\S.*)$")
_REQUIREMENTS = "-r "


@dataclass(frozen=True)
class LockedPackage:
    """One package of a lock file."""

    name: str
    version: str
    hashes: tuple[str, ...]
    """SHA-256 of each file that may be installed: one for each platform and Python."""
    asked_by: tuple[str, ...]
    """The packages that need it."""
    is_wanted: bool
    """The hub itself asks for it."""

    @property
    def purl(self) -> str:
        """Its name for every program that compares lists of packages."""
        return f"pkg:pypi/{self.name}@{self.version}"


def read_lock(text: str) -> list[LockedPackage]:
    """The packages that are installed here: those for other platforms and Pythons stay out."""
    return [_package(lines) for lines in _entries(text) if _is_for_this_python(lines[0])]


def _entries(text: str) -> Iterator[list[str]]:
    """The lines of each package."""
    entry: list[str] = []
    for line in text.splitlines():
        if _PIN.match(line) and entry:
            yield entry
            entry = []
        entry.append(line)
    if entry and _PIN.match(entry[0]):
        yield entry


def _is_for_this_python(line: str) -> bool:
    pin = _PIN.match(line)
    return pin is not None and (not pin["marker"] or Marker(pin["marker"].strip()).evaluate())


def _package(lines: list[str]) -> LockedPackage:
    pin = _PIN.match(lines[0])
    if pin is None:
        raise ValueError(f"this isn't a line of a lock file: {lines[0]}")
    by = [match["by"] for line in lines if (match := _ASKED_BY.match(line)) and match["by"] != "via"]
    return LockedPackage(
        name=pin["name"],
        version=pin["version"],
        hashes=tuple(_HASH.findall("\n".join(lines))),
        asked_by=tuple(each for each in by if not each.startswith(_REQUIREMENTS)),
        is_wanted=any(each.startswith(_REQUIREMENTS) for each in by),
    )
