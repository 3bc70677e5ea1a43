"""Zip files with the same bytes for the same content: sorted, with one time and one permission for all."""

import hashlib
import io
import sys
import zlib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_LEVEL = 5
"""The next takes twice as long, and saves a hundredth."""
_STORED = (".png",)
"""Files that are as small as they can be."""
_UNIX = 3
_READABLE = 0o100644 << 16
_FIRST_YEAR = 1980
"""A zip file knows no earlier one."""


def zipped(files: Mapping[str, bytes], day: date) -> bytes:
    """A zip file of these files, each as at the first moment of a day."""
    moment = (max(day.year, _FIRST_YEAR), day.month, day.day, 0, 0, 0)
    out = io.BytesIO()
    with ZipFile(out, "w") as archive:
        for name in sorted(files):
            entry = ZipInfo(name, moment)
            entry.compress_type = ZIP_STORED if name.endswith(_STORED) else ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = _READABLE
            archive.writestr(entry, files[name], compresslevel=_LEVEL)
    return out.getvalue()


def made_of(files: Mapping[str, bytes], day: date) -> str:
    """All that a zip file of these depends on: they, the day, this program and the library that packs them."""
    program = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()
    marks = (f"{name} {hashlib.sha256(content).hexdigest()}" for name, content in sorted(files.items()))
    return "\n".join((program, sys.version, zlib.ZLIB_RUNTIME_VERSION, day.isoformat(), *marks))


def zipped_again(content: bytes, day: date) -> bytes:
    """A zip file that another program made, without that program's times and order."""
    with ZipFile(io.BytesIO(content)) as archive:
        return zipped({name: archive.read(name) for name in archive.namelist()}, day)
