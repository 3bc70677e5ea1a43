"""The folder that the form edits, and all that the form's program is told of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any

from publishing.editing.form.collections import collections
from publishing.editing.form.field import Config
from publishing.model.hub import Hub
from publishing.reading.folders import found_below
from publishing.reading.layout import LAYOUT, SITE_FILE, data_file
from publishing.reading.read_docs import docs_for
from publishing.reading.read_hub import Reading, read_hub

PICTURES = "docs/images"
"""Decap wants to be told a folder, though no question asks for a picture."""
PROTOCOL = "/api/v1"
LOCAL: Mapping[str, Any] = {"backend": {"name": "proxy", "proxy_url": PROTOCOL, "branch": "this folder"}}
"""The data folder of this computer, which the form's own server writes."""


def form_settings(hub: Hub, paths: list[PurePosixPath], data: str, host: Mapping[str, Any] = LOCAL) -> Config:
    """What the page asks for when it opens. `host` says where it saves: the settings of a git host, or this computer.

    `kept` are the sets of records that a file has to name even when there is no record in them.
    """
    config = {
        "media_folder": PICTURES,
        "locale": "en",
        "show_preview_links": False,
        "slug": {"encoding": "ascii", "clean_accents": True},
        "collections": collections(hub, paths, data),
        **host,
    }
    return {"config": config, "kept": sorted({name for file in LAYOUT for name in file.sets})}


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
