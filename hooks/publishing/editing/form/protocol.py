"""What the form asks of its server: Decap CMS's protocol for a local folder, answered from the data folder."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from publishing.editing.form.data_folder import DataFolder
from publishing.editing.form.reading_mark import ReadingMark, digest, parted
from publishing.editing.form.saving import CHANGED, save

NOT_DELETED = "Records aren’t deleted in the form: addresses that people know have to stay. End or supersede it."
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
    _saved: dict[ReadingMark, str] = field(default_factory=dict)
    """What became of a file by the last save of who read it: they know that, and may save again."""

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
        content = self._content(name)
        mark = ReadingMark(name, digest(content))
        text = None if content is None else mark.on(content.decode("utf-8"))
        return {"data": text, "file": {"path": name, "label": PurePosixPath(name).stem, "id": mark.digest or None}}

    def _content(self, name: str) -> bytes | None:
        path = self.data.below(name)
        file = self.data.path / path if path else None
        return file.read_bytes() if file and file.is_file() else None

    def _persist(self, asked: Mapping[str, Any]) -> dict[str, str]:
        if asked.get("assets"):
            _refuse(NO_MEDIA)
        [entry] = asked.get("dataFiles") or [asked["entry"]]
        if entry.get("newPath") not in (None, entry["path"]):
            _refuse(NOT_DELETED)
        self._save(str(entry["path"]), str(entry["raw"]))
        return {"message": "entry persisted"}

    def _save(self, name: str, sent: str) -> None:
        mark, text = parted(sent)
        if mark and mark.name != name:
            mark = None  # a copy of another record
        known = self._saved.get(mark, mark.digest) if mark else ""
        if digest(self._content(name)) != known:
            raise RefusedError(CHANGED)
        if reasons := save(self.data, name, text):
            raise RefusedError(*reasons)
        if mark:
            self._saved[mark] = digest(self._content(name))


def _refuse(reason: str) -> Any:
    raise RefusedError(reason)
