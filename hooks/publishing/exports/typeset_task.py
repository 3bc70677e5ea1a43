"""Sheets that a process of their own sets, so that several can be set at once.

As a program, it reads such tasks from its input, does them, and says after each that it is done. It is begun anew, not
copied: Typst's own threads wouldn't come along.
"""

import os
import pickle
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from publishing.disk.kept import Kept
from publishing.exports.kept_sheets import keep_sheets
from publishing.exports.sheet import NotSet, Sheet


def set_and_keep(sheets: Iterable[Sheet], keys: Sequence[str], kept: Kept) -> list[bytes | NotSet]:
    """What comes of sheets, which is kept by their keys."""
    from publishing.exports.typeset import set_sheets  # noqa: PLC0415  (slow to load, and most builds set no sheet)

    made = set_sheets(sheets)
    keep_sheets(keys, made, kept)
    return made


@dataclass(frozen=True, slots=True)
class Task:
    """Sheets to set, what they are kept by, and where to put what came of them."""

    sheets: Sequence[Sheet]
    keys: Sequence[str]
    kept: Kept
    result: Path
    awaited_by: int
    """The process that began this one."""

    def do(self) -> None:
        """Set and keep them."""
        made = set_and_keep(self._while_awaited(), self.keys, self.kept)
        self.result.write_bytes(pickle.dumps(made))

    def _while_awaited(self) -> Iterator[Sheet]:
        for sheet in self.sheets:
            if os.getppid() != self.awaited_by:
                sys.exit(1)
            yield sheet


if __name__ == "__main__":
    for task in pickle.load(sys.stdin.buffer):  # noqa: S301  (from whoever started it)
        task.do()
        sys.stdout.write(".")
        sys.stdout.flush()
