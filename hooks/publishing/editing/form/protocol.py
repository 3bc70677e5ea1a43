"""What the form asks of its server: Decap CMS's protocol for a local folder, answered from the data folder."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from publishing.editing.form.data_folder import DataFolder
from publishing.editing.form.saving import save

NOT_DELETED = "Records aren’t deleted in the form: addresses that people know have to stay. End or supersede it."
CHANGED = "Somebody changed this file since the form read it. Copy what you wrote, and load the page again."
NO_MEDIA = "Pictures and documents aren’t added in the form."
NO_DRAFTS = "What is saved here is in the folder at once: there are no drafts."


class RefusedError(Exception):
    """What was asked for isn't done; each reason in an editor's words."""

    def __init__(self, *reasons: str) -> None:
        super().__init__(" ".join(reasons))
        self.reasons = reasons


@dataclass(frozen=True)
class Protocol:
    """Answers for one data folder."""

    data: DataFolder
    _given: dict[str, str | None] = field(default_factory=dict)
    """What each file was when the form last read it, by its hash: so that nobody's change is lost."""

    def answer(self, action: str, params: Mapping[str, Any]) -> Any:
        """The answer to one request, as JSON knows it. Raises `RefusedError`."""
        known: dict[str, Callable[[Mapping[str, Any]], Any]] = {
            "info": lambda _: {"repo": self.data.shown, "publish_modes": ["simple"], "type": "local_fs"},
            "entriesByFolder": self._folder,
            "entriesByFiles": lambda asked: [self._entry(str(each["path"])) for each in asked["files"]],
            "getEntry": lambda asked: self._entry(str(asked["path"])),
            "persistEntry": self._persist,
            "getMedia": lambda _: [],
            "getDeployPreview": lambda _: None,
            "deleteFile": lambda _: _refuse(NOT_DELETED),
            "deleteFiles": lambda _: _refuse(NOT_DELETED),
            "getMediaFile": lambda _: _refuse(NO_MEDIA),
            "persistMedia": lambda _: _refuse(NO_MEDIA),
        }
        if action not in known:
            raise RefusedError(NO_DRAFTS)
        return known[action](params)

    def _folder(self, asked: Mapping[str, Any]) -> list[dict[str, Any]]:
        folder = str(asked["folder"]).strip("/")
        if self.data.below(f"{folder}/any.yml") is None:
            return []
        files = (self.data.path / folder.removeprefix(f"{self.data.shown}/")).glob("*.yml")
        return [self._entry(f"{folder}/{file.name}") for file in sorted(files)]

    def _entry(self, name: str) -> dict[str, Any]:
        file = self._file(name)
        self._given[name] = digest = _digest(file)
        text = file.read_text("utf-8") if file and digest else None
        return {"data": text, "file": {"path": name, "label": PurePosixPath(name).stem, "id": digest}}

    def _file(self, name: str) -> Path | None:
        path = self.data.below(name)
        return self.data.path / path if path else None

    def _persist(self, asked: Mapping[str, Any]) -> dict[str, str]:
        if asked.get("assets"):
            _refuse(NO_MEDIA)
        for each in asked.get("dataFiles") or [asked["entry"]]:
            if each.get("newPath") not in (None, each["path"]):
                _refuse(NOT_DELETED)
            self._save(str(each["path"]), str(each["raw"]))
        return {"message": "entry persisted"}

    def _save(self, name: str, sent: str) -> None:
        file = self._file(name)
        if _digest(file) != self._given.get(name):
            raise RefusedError(CHANGED)
        if reasons := save(self.data, name, sent):
            raise RefusedError(*reasons)
        self._given[name] = _digest(file)


def _refuse(reason: str) -> Any:
    raise RefusedError(reason)


def _digest(file: Path | None) -> str | None:
    return hashlib.sha256(file.read_bytes()).hexdigest() if file and file.is_file() else None
