"""Tells when something is saved: which files, once the editor has finished writing them."""

import queue
from collections.abc import Callable, Iterable
from pathlib import Path, PurePath
from threading import Thread

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

WATCHED = ("data", "docs", "overrides", "hooks")
_SETTINGS = "mkdocs.yml"
QUIET = 0.03
"""Seconds without an event after which a save is over."""
_READING = ("opened", "closed_no_write")


class Watch(FileSystemEventHandler):
    """Watches a hub's folders from a thread of its own."""

    def __init__(self, root: Path, told: Callable[[frozenset[Path]], None]) -> None:
        """`told` is called with the files of each save, relative to the root."""
        self._root = root
        self._told = told
        self._saved: queue.Queue[Path | None] = queue.Queue()
        self._observer = Observer()
        self._observer.schedule(self, str(root))
        for name in WATCHED:
            if (root / name).is_dir():
                self._observer.schedule(self, str(root / name), recursive=True)
        self._thread = Thread(target=self._gather, daemon=True)

    def start(self) -> None:
        """Begin. What is saved from now on is told."""
        self._observer.start()
        self._thread.start()

    def stop(self) -> None:
        """End."""
        self._observer.stop()
        self._observer.join()
        self._saved.put(None)
        self._thread.join()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note what was saved."""
        if event.event_type in _READING or (event.is_directory and event.event_type == "modified"):
            return
        for name in (event.src_path, event.dest_path):
            path = Path(str(name))
            if name and path.is_relative_to(self._root) and is_of_hub(path.relative_to(self._root)):
                self._saved.put(path.relative_to(self._root))

    def _gather(self) -> None:
        while first := self._saved.get():
            self._told(frozenset((first, *self._more())))

    def _more(self) -> Iterable[Path]:
        while True:
            try:
                path = self._saved.get(timeout=QUIET)
            except queue.Empty:
                return
            if path is None:
                self._saved.put(None)
                return
            yield path


def is_of_hub(path: PurePath) -> bool:
    """Whether a file is content or program: not one that an editor or Python keeps for itself."""
    hidden = any(part.startswith(".") or part == "__pycache__" for part in path.parts)
    if hidden or path.name.endswith(("~", ".pyc", ".swp", ".tmp")):
        return False
    return path.parts[0] in WATCHED or path == PurePath(_SETTINGS)


def is_of_program(path: PurePath) -> bool:
    """Whether modules have to be loaded anew after a change to it."""
    return path.parts[0] == "hooks"
