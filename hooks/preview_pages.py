"""Make the pages of the preview: started by preview.py, which says where it listens and which start this is.

Nothing of the program is imported before it is needed, so that a mistake in it is shown rather than fatal.
"""

import os
import sys
from importlib import import_module
from multiprocessing.connection import Client
from pathlib import Path

from publishing.preview.making import Maker, Site
from publishing.preview.messages import Hello

ROOT = Path.cwd()


def main(address: str, start: str) -> None:
    """Until the server is gone."""
    connection = Client(address, authkey=bytes.fromhex(os.environ.pop("PREVIEW_KEY")))
    connection.send(Hello(int(start)))
    Maker(connection, _read, ROOT).run()


def _read() -> Site:
    """The hub as it stands, read and checked."""
    site: Site = import_module("publishing.with_mkdocs.preview").Preview(ROOT / "mkdocs.yml")
    return site


if __name__ == "__main__":
    main(*sys.argv[1:])
