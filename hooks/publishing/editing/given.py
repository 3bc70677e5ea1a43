"""What a hub gives to those of other councils: its program, its national content, and its settings as written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from publishing.checks.all_checks import problems_of
from publishing.editing.adoption import copy_program
from publishing.model.hub import Hub
from publishing.problems import report
from publishing.reading.layout import SITE_FILE
from publishing.reading.read_hub import read_hub
from publishing.reading.yaml_tree import read_tree


class NotTakenError(Exception):
    """What a hub gives can't be taken. Says what to do."""


@dataclass(frozen=True, slots=True)
class Given:
    """A hub without mistakes."""

    folder: Path
    hub: Hub
    settings: Mapping[str, Any]

    def copy(self, new: Path) -> None:
        """Put all there but what tells of this hub's own areas."""
        own_pages = {self.folder / page.origin.path for page in self.hub.written if page.front.areas}
        copy_program(self.folder, new, own_pages)


def given_by(folder: Path, today: date) -> Given:
    """What the hub in a folder gives. Raises `NotTakenError` if it has mistakes."""
    reading = read_hub(folder / "data", folder / "docs")
    settings, _ = read_tree(folder / "data" / SITE_FILE, f"data/{SITE_FILE}", "")
    if (problems := problems_of(reading, today)) or settings is None:
        raise NotTakenError(f"{report(problems)}\nMend this hub first: {folder}.")
    return Given(folder, reading.hub, settings)
