"""Sheets as they were kept, or set and kept: by several processes, where so many are missing that it is worth it."""

import atexit
import os
import pickle
import subprocess
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from tempfile import TemporaryDirectory

from publishing.disk.kept import Kept
from publishing.exports.kept_sheets import kept_sheet
from publishing.exports.sheet import NotSet, Sheet
from publishing.exports.typeset_task import Task, set_and_keep
from publishing.workers import most_workers

Made = list[bytes | NotSet]

_WORTH_A_PROCESS = 24
"""Sheets that take as long as it takes to start one."""
_RUN = 24
"""Sheets that one process sets one after another: those that follow each other are often alike."""
_PROGRAM = "publishing.exports.typeset_task"
_HOOKS = Path(__file__).parents[2]
_HOLDING_MEMORY = {"MALLOC_MMAP_THRESHOLD_": str(1 << 25), "MALLOC_TRIM_THRESHOLD_": str(1 << 26)}
"""For Linux: a PNG takes some ten megabytes, and to ask the system for them each time takes a fifth of a drawing's."""


class Batch:
    """Some sheets, and what was found or came of each of them."""

    def __init__(self, sheets: Sequence[Sheet], kept: Kept) -> None:
        """Look for what was kept."""
        self.kept = kept
        self._sheets = sheets
        self._keys = [kept.key(sheet.made_of) for sheet in sheets]
        self._made: list[bytes | NotSet | None] = [kept_sheet(key, kept) for key in self._keys]

    @property
    def missing(self) -> list[int]:
        """The numbers of those that weren't kept, nor set by now."""
        return [number for number, made in enumerate(self._made) if made is None]

    def task(self, numbers: Sequence[int], result: Path) -> Task:
        """What a process has to do to set some of them."""
        sheets, keys = [self._sheets[each] for each in numbers], [self._keys[each] for each in numbers]
        return Task(sheets, keys, self.kept, result, os.getpid())

    def put(self, numbers: Sequence[int], made: Sequence[bytes | NotSet]) -> None:
        """Know what came of some of them."""
        for number, content in zip(numbers, made, strict=True):
            self._made[number] = content

    def made(self) -> Made:
        """What came of each, in their order. What is still missing is set here."""
        if numbers := self.missing:
            sheets, keys = [self._sheets[each] for each in numbers], [self._keys[each] for each in numbers]
            self.put(numbers, set_and_keep(sheets, keys, self.kept))
        return [each for each in self._made if each is not None]


class Typesetting(AbstractContextManager["Typesetting"]):
    """Batches that are being set by processes of their own, each batch after the other. Whoever begins it closes it."""

    def __init__(self, batches: Sequence[Batch]) -> None:
        """Begin, where enough is missing to be worth it. What isn't begun here is set when somebody asks for it."""
        self._batches = batches
        self.processes: list[subprocess.Popen[bytes]] = []
        self._shares: list[list[tuple[list[int], Path]]] = []
        self._awaited = 0
        self._folder: TemporaryDirectory[str] | None = None
        most = most_workers()
        count = min(most, sum(len(batch.missing) for batch in batches) // _WORTH_A_PROCESS) if most > 1 else 0
        if count:
            atexit.register(self.close)
            self._begin(count)

    def made(self, number: int) -> Made:
        """What came of each sheet of a batch, in their order."""
        while self._awaited <= number:
            self._await(self._awaited)
            self._awaited += 1
        return self._batches[number].made()

    def close(self) -> None:
        """End the processes: nobody waits for what isn't set by now."""
        atexit.unregister(self.close)
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.communicate()
        self.processes.clear()
        if self._folder:
            self._folder.cleanup()

    def __exit__(self, *_: object) -> None:
        """End the processes, whatever happened."""
        self.close()

    def _begin(self, count: int) -> None:
        self._folder = TemporaryDirectory(prefix="sheets-")
        shares = [_shares(batch.missing, count) for batch in self._batches]
        for process in range(count):
            own = [
                (share[process], Path(self._folder.name) / f"{process}-{batch}") for batch, share in enumerate(shares)
            ]
            tasks = [batch.task(*each) for batch, each in zip(self._batches, own, strict=True)]
            self._shares.append(own)
            self.processes.append(_started(tasks, Path(self._folder.name) / f"{process}"))

    def _await(self, number: int) -> None:
        """What a process doesn't set, because it ends before, is still missing afterwards."""
        for process, share in zip(self.processes, self._shares, strict=True):
            if process.stdout and process.stdout.read(1):
                numbers, result = share[number]
                self._batches[number].put(numbers, pickle.loads(result.read_bytes()))  # noqa: S301  (its own)
                result.unlink()


def typeset(sheets: Sequence[Sheet], kept: Kept) -> Made:
    """What comes of each, in their order."""
    with Typesetting([Batch(sheets, kept)]) as typesetting:
        return typesetting.made(0)


def _shares(numbers: Sequence[int], count: int) -> list[list[int]]:
    runs = [numbers[first : first + _RUN] for first in range(0, len(numbers), _RUN)]
    return [[number for run in runs[process::count] for number in run] for process in range(count)]


def _started(tasks: Sequence[Task], place: Path) -> subprocess.Popen[bytes]:
    place.write_bytes(pickle.dumps(tasks))
    with place.open("rb") as told:
        return subprocess.Popen(  # noqa: S603  (this program's own)
            [sys.executable, "-m", _PROGRAM],
            stdin=told,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **_HOLDING_MEMORY, "PYTHONPATH": str(_HOOKS), "TMPDIR": str(place.parent)},
        )
