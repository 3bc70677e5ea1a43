"""All that the form's program is told."""

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from publishing.editing.form.collections import collections
from publishing.editing.form.field import Config
from publishing.model.hub import Hub
from publishing.reading.layout import LAYOUT

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
