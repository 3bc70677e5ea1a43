"""The folder that the form edits."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any

from publishing.editing.form.configuration import LOCAL, form_settings
from publishing.editing.form.field import Config
from publishing.reading.folders import found_below
from publishing.reading.layout import SITE_FILE, data_file
from publishing.reading.read_docs import docs_for
from publishing.reading.read_hub import Reading, read_hub


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The folder that the form edits. `shown` is what editors call it, and the form too."""

    path: Path
    own_docs: Path
    """The hand-written pages, where none stand beside the data."""
    today: date
    shown: str = "data"

    @property
    def docs(self) -> Path:
        """The hand-written pages that belong to it."""
        return docs_for(self.path, self.own_docs)

    def below(self, name: str) -> PurePosixPath | None:
        """The path below it that the form's name of a file means; None if nothing has its place there."""
        path = PurePosixPath(name)
        if path.parts[:1] != (self.shown,) or ".." in path.parts:
            return None
        below = path.relative_to(self.shown)
        return below if below == PurePosixPath(SITE_FILE) or data_file(below) else None

    def settings(self, host: Mapping[str, Any] = LOCAL) -> Config:
        """What the form is told, of the data as they are now."""
        return form_settings(self.read().hub, found_below(self.path, self.shown).paths, self.shown, host)

    def read(self) -> Reading:
        """The hub as it stands."""
        return read_hub(self.path, self.docs, self.shown)
