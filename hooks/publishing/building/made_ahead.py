"""What is made of the program alone, and kept: in the first build, while the hub is read, by a process of its own."""

import os
from contextlib import suppress
from pathlib import Path

from publishing.building.site_build import TEMPLATES
from publishing.disk.kept import Kept
from publishing.exports.open_data import SCHEMAS, noun_schema_kept
from publishing.pages.templates import environment
from publishing.reading.layout import KINDS
from publishing.workers import begun_beside


class MadeAhead:
    """Makes it. Whoever begins it waits for it, since all of it is needed, or closes it."""

    def __init__(self, templates: Path, kept: Path) -> None:
        """`kept` is the folder of what builds keep for the next ones."""
        is_first = not os.path.exists(kept / TEMPLATES)  # noqa: PTH110  (a folder that may not be looked into has none)
        self._process = begun_beside(make_all, templates, kept) if is_first else None

    def wait(self) -> None:
        """Until it is made."""
        if self._process:
            self._process.join()

    def close(self) -> None:
        """Make no more."""
        if self._process:
            self._process.terminate()
            self._process.join()


def make_all(templates: Path, kept: Path) -> None:
    """Compile the templates of pages, and make the schemas of all nouns."""
    compiled = environment(templates, {}, kept / TEMPLATES)
    for path in sorted((templates / "pages").rglob("*.html")):
        with suppress(Exception):  # whoever uses it meets the same mistake, and tells of it
            compiled.get_template(path.relative_to(templates).as_posix())
    for kind in KINDS:
        with suppress(Exception):
            noun_schema_kept(kind, Kept(kept / SCHEMAS))
