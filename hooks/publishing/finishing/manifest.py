"""The manifest: which files a site is made of, each with its SHA-256, in the form that `sha256sum --check` reads."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from publishing.disk.folder_files import files_below

MANIFEST = "manifest.txt"
EARLIER = "manifest-earlier.txt"
"""Lists what a release keeps of earlier ones, for pages that a reader still has open."""
COPIES = "manifest-compressed.txt"
"""Lists the compressed copies beside the files of a site that is served."""
MANIFESTS = (MANIFEST, EARLIER, COPIES)
"""None lists itself or another."""

_ABOUT = (
    "# Every file of this site, with its SHA-256. `make verify SITE=…` compares them, and so does sha256sum --check."
)
_COUNT = "# Files: "
"""How many are listed below: what was cut off at the end of a line, nothing else could tell."""
_WITHOUT = "# Without: "
_MOVED = "# Moved: "
NONE_KNOWN: Mapping[str, str] = MappingProxyType({})
_LINE = re.compile(r"([0-9a-f]{64})  (.+)")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\\]")


class ManifestError(ValueError):
    """It can't be read; the message says why."""


@dataclass(frozen=True)
class Manifest:
    """The SHA-256 of each file by its path. It doesn't list itself."""

    files: Mapping[str, str] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    """The areas whose pages gave way to a notice, because their data is broken: the site isn't whole."""
    moved: Mapping[str, str] = field(default_factory=dict)
    """For each page that leads on, where to: a server may answer with that one at once."""

    @property
    def text(self) -> str:
        """As it is written: the same files give the same bytes."""
        about = [_ABOUT, f"{_COUNT}{len(self.files)}"]
        about += [f"{_WITHOUT}{' '.join(sorted(self.without))}"] if self.without else []
        about += [f"{_MOVED}{old} {self.moved[old]}" for old in sorted(self.moved)]
        return "\n".join([*about, *(f"{self.files[name]}  {name}" for name in sorted(self.files)), ""])

    @property
    def fingerprint(self) -> str:
        """One word for the whole: what has the same has the same files."""
        return digest(self.text.encode())[:16]


def digest(content: bytes) -> str:
    """The SHA-256 of a file's content."""
    return hashlib.sha256(content).hexdigest()


def write_manifest(
    site: Path,
    without: Iterable[str] = (),
    moves: Iterable[tuple[str, str]] = (),
    digests: Mapping[str, str] = NONE_KNOWN,
) -> None:
    """The last file of a build. `moves` are the addresses from which and to which pages moved.

    `digests` are those of files that have just been written: they aren't read again.
    """
    names = (name for name in files_below(site) if name not in MANIFESTS)
    files = {name: digests.get(name) or digest((site / name).read_bytes()) for name in names}
    manifest = Manifest(files, tuple(without), {_page(old): _page(new) for old, new in moves})
    (site / MANIFEST).write_bytes(manifest.text.encode())


def _page(address: str) -> str:
    return f"{address.partition('#')[0].lstrip('/')}index.html"


def manifest_from(content: bytes, name: str = MANIFEST) -> Manifest:
    """What a manifest says. Raises `ManifestError`."""
    files: dict[str, str] = {}
    without: tuple[str, ...] = ()
    moved: dict[str, str] = {}
    count = ""
    try:
        lines = content.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        raise ManifestError(f"{name} isn't text") from None
    for number, line in enumerate(lines, start=1):
        if line.startswith(_COUNT):
            count = line.removeprefix(_COUNT)
        elif line.startswith(_WITHOUT):
            without = tuple(line.removeprefix(_WITHOUT).split())
        elif line.startswith(_MOVED):
            old, _, new = line.removeprefix(_MOVED).partition(" ")
            moved[old] = new
        elif line and not line.startswith("#"):
            path, found = _file(line, f"{name}:{number}")
            if path in files:
                raise ManifestError(f"{name}:{number}: {path} is listed twice")
            files[path] = found
    if not content.endswith(b"\n") or (count and count != str(len(files))):
        raise ManifestError(f"{name} was cut off")
    if not files and not count:
        raise ManifestError(f"{name} lists no file")
    return Manifest(files, without, moved)


def _file(line: str, where: str) -> tuple[str, str]:
    """A path that stays inside the site, and its digest."""
    match = _LINE.fullmatch(line)
    if not match:
        raise ManifestError(f"{where}: this isn't a SHA-256, two spaces and a path")
    found, path = match.groups()
    if _CONTROL.search(path) or any(part in ("", ".", "..") for part in path.split("/")):
        raise ManifestError(f"{where}: {path!r} isn't a path inside the site")
    return path, found


def copies_of(site: Path) -> Mapping[str, str]:
    """The compressed copies of a site in a folder; none where none are listed. Raises `ManifestError`."""
    return read_manifest(site, COPIES).files if (site / COPIES).exists() else {}


def read_manifest(site: Path, name: str = MANIFEST) -> Manifest:
    """The manifest of a site in a folder. Raises `ManifestError`."""
    try:
        return manifest_from((site / name).read_bytes(), name)
    except OSError as error:
        raise ManifestError(f"{site / name} can't be read ({error.strerror})") from None
