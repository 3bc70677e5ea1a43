"""Where in the content a link was written."""

from collections.abc import Iterable
from pathlib import Path

from publishing.model.places import Origin


class Places:
    """The lines of all content, read once."""

    def __init__(self, folders: Iterable[Path]) -> None:
        files = sorted(path for folder in folders for path in folder.rglob("*") if path.suffix in (".yml", ".md"))
        self._lines = [
            (path.as_posix(), number, line)
            for path in files
            for number, line in enumerate(path.read_text("utf-8", errors="replace").split("\n"), start=1)
            if "https://" in line or "http://" in line
        ]

    def of(self, address: str) -> Origin:
        """The first place of an address; of one that is put together by the build, the settings of the site."""
        for path, number, line in self._lines:
            if address in line:
                return Origin(path, number, line.index(address) + 1)
        return Origin("data/site.yml", 1, 1)
