"""Which modules of the program stay loaded when its files change: those that rest on none of the changed ones."""

import importlib
import sys
import time
from contextlib import suppress
from pathlib import Path, PurePath

from publishing.modules import imported_by, module_of, resting_on
from publishing.preview.watched import is_of_hub

FRESH = 2
"""Seconds. Python tells a compiled file from a newer one by whole seconds alone."""
_SECOND = 1_000_000_000
_RUNNING = "publishing.preview."
"""What the process itself runs on; it is loaded once."""
_State = tuple[int, int]
"""When a file was changed, in billionths of a second, and how long it is."""


class Loaded:
    """The program's files as they stood before modules were loaded from them."""

    def __init__(self, hooks: Path) -> None:
        """`hooks` is the folder of programs."""
        self._hooks = hooks
        self._before = _states(hooks)
        self._imports = {
            module_of(file): frozenset(imported_by((hooks / file).read_text("utf-8", errors="replace")))
            for file in self._before
            if file.suffix == ".py"
        }

    def forget_changed(self) -> None:
        """Forget the modules whose files were changed since, and all that rest on them: they are loaded anew."""
        now = _states(self._hooks)
        sys.dont_write_bytecode = any(time.time() - changed / _SECOND < FRESH for changed, _ in now.values())
        changed = {file for file in self._before.keys() | now.keys() if self._before.get(file) != now.get(file)}
        for module in resting_on(self._modules_of(changed), self._imports):
            if not f"{module}.".startswith(_RUNNING):
                _forget(module)
        importlib.invalidate_caches()

    def _modules_of(self, changed: set[PurePath]) -> set[str]:
        """Those of the files, and those beside any other file: one of them reads it."""
        others = {file.parent for file in changed if file.suffix != ".py"}
        beside = {module_of(file) for file in self._before if file.suffix == ".py" and file.parent in others}
        return beside | {module_of(file) for file in changed if file.suffix == ".py"}


def _forget(module: str) -> None:
    """A package that stays would hand out what it knew."""
    loaded = sys.modules.pop(module, None)
    package, _, name = module.rpartition(".")
    if loaded and getattr(sys.modules.get(package), name, None) is loaded:
        delattr(sys.modules[package], name)


def _states(hooks: Path) -> dict[PurePath, _State]:
    found: dict[PurePath, _State] = {}
    for file in hooks.rglob("*"):
        with suppress(OSError):  # an editor has just taken it away
            state = file.stat()
            if is_of_hub(file.relative_to(hooks.parent)) and not file.is_dir():
                found[file.relative_to(hooks)] = (state.st_mtime_ns, state.st_size)
    return found
