"""The files of the form's page: ours, and those of others, which are fetched and never committed."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).with_name("page")
PAGE = "index.html"
SETTINGS = "settings.json"
"""What the page asks for when it opens."""
KINDS = {".html": "text/html", ".js": "text/javascript", ".css": "text/css"}


@dataclass(frozen=True, slots=True)
class PageFiles:
    """What the page is made of. `fetched` is the folder of what others wrote."""

    fetched: Path

    def content(self, name: str) -> tuple[str, bytes] | None:
        """The type and the content of a file by its name."""
        file = dict(self.all()).get(name)
        return (KINDS[file.suffix], file.read_bytes()) if file else None

    def all(self) -> Iterator[tuple[str, Path]]:
        """Every file by its name."""
        for folder in (HERE, self.fetched):
            yield from ((file.name, file) for file in sorted(folder.iterdir()) if file.suffix in KINDS)

    def write(self, folder: Path, settings: str) -> None:
        """The page as plain files, for a web server."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, file in self.all():
            (folder / name).write_bytes(file.read_bytes())
        (folder / SETTINGS).write_text(settings, "utf-8", newline="\n")
