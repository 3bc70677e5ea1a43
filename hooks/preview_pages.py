"""Make the pages of the preview: started by preview.py, which says where it listens and which start this is.

Nothing of the program is imported before it is needed, so that a mistake in it is shown rather than fatal.
"""

import os
import sys
import time
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path

from publishing.preview.making import Maker, Site
from publishing.preview.nursery import nurse

ROOT = Path.cwd()
FRESH = 2
"""Seconds. Python tells a compiled file from a newer one by whole seconds alone."""


def main(address: str, start: str) -> None:
    """Until the server is gone."""
    nurse(address, bytes.fromhex(os.environ.pop("PREVIEW_KEY")), int(start), _warm_up, _make)


def _warm_up() -> None:
    _read()


def _make(connection: Connection) -> None:
    Maker(connection, _read, ROOT).run()


def _read() -> Site:
    """The hub as it stands, read and checked by the program as it stands."""
    now = time.time()
    sys.dont_write_bytecode = any(now - file.stat().st_mtime < FRESH for file in (ROOT / "hooks").rglob("*.py"))
    site: Site = import_module("build_site").Preview(ROOT / "mkdocs.yml")
    return site


if __name__ == "__main__":
    main(*sys.argv[1:])
