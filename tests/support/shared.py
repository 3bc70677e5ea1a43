"""What all processes of a test run share: made by the first that needs it, while the others wait."""

import fcntl
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Shared:
    """A folder. What was made in it nobody changes."""

    folder: Path

    def made(self, name: str, make: Callable[[Path], object]) -> Path:
        """A folder in it, made once."""
        place, whole = self.folder / name, self.folder / f"{name}-whole"
        with (self.folder / f"{name}-lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not whole.exists():
                shutil.rmtree(place, ignore_errors=True)
                make(place)
                whole.touch()
        return place


def shared_by_run(factory: pytest.TempPathFactory) -> Shared:
    """The folder of this run. The folders of its processes stand in one, unless there is only one process."""
    base = factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "shared"
    folder.mkdir(exist_ok=True)
    return Shared(folder)
