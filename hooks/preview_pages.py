"""Make the pages of the preview: started by preview.py, which says where it listens and which start this is.

Nothing of the program is imported before it is needed, so that a mistake in it is shown rather than fatal.
"""

import os
import sys
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path

from publishing.preview.layers import Loaded
from publishing.preview.making import Maker, Site
from publishing.preview.nursery import nurse

ROOT = Path.cwd()
HOOKS = ROOT / "hooks"


class Program:
    """The program as it stands."""

    def __init__(self) -> None:
        self._loaded = Loaded(HOOKS)

    def warm_up(self) -> None:
        """Load it, and read the hub, once for all that are copied from this process."""
        loaded = Loaded(HOOKS)
        self._loaded.forget_changed()
        self._loaded = loaded
        _read()

    def make(self, connection: Connection) -> None:
        """Make pages, in a copy."""
        self._loaded.forget_changed()
        Maker(connection, _read, ROOT).run()


def main(address: str, start: str) -> None:
    """Until the server is gone."""
    program = Program()
    nurse(address, bytes.fromhex(os.environ.pop("PREVIEW_KEY")), int(start), program.warm_up, program.make)


def _read() -> Site:
    """The hub as it stands, read and checked by the program as it stands."""
    site: Site = import_module("publishing.with_mkdocs.preview").Preview(ROOT / "mkdocs.yml")
    return site


if __name__ == "__main__":
    main(*sys.argv[1:])
