"""Sheets as they were kept, or set and kept: by several processes, where so many are missing that it is worth it."""

import os
import pickle
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from publishing.exports.sheet import NotSet, Sheet
from publishing.exports.typeset import set_sheets
from publishing.kept import Kept
from publishing.workers import most_workers

_WORTH_A_PROCESS = 24
"""Sheets that take as long as it takes to start one."""
_PROGRAM = "publishing.exports.typeset"
_HOOKS = Path(__file__).parents[2]


def typeset(sheets: Sequence[Sheet], kept: Kept) -> list[bytes | NotSet]:
    """What comes of each, in their order. What can't be set isn't kept."""
    keys = [kept.key(sheet.made_of) for sheet in sheets]
    found: list[bytes | NotSet | None] = [kept.read(key) for key in keys]
    missing = [number for number, content in enumerate(found) if content is None]
    for number, made in zip(missing, _set([sheets[number] for number in missing]), strict=True):
        if isinstance(made, bytes):
            kept.write(keys[number], made)
        found[number] = made
    return [content for content in found if content is not None]


def _set(sheets: Sequence[Sheet]) -> list[bytes | NotSet]:
    count = min(most_workers(), len(sheets) // _WORTH_A_PROCESS)
    if count < 2:
        return set_sheets(sheets)
    shares = [sheets[number::count] for number in range(count)]
    with ThreadPoolExecutor(count) as pool:
        found = list(pool.map(_elsewhere, shares))
    made = [set_sheets(share) if each is None else each for share, each in zip(shares, found, strict=True)]
    return [made[number % count][number // count] for number in range(len(sheets))]


def _elsewhere(sheets: Sequence[Sheet]) -> list[bytes | NotSet] | None:
    """By a process of their own; None where that ends before it has set them."""
    done = subprocess.run(  # noqa: S603  (this program's own)
        [sys.executable, "-m", _PROGRAM],
        input=pickle.dumps(sheets),
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(_HOOKS)},
        check=False,
    )
    if done.returncode:
        return None
    made: list[bytes | NotSet] = pickle.loads(done.stdout)  # noqa: S301  (from the process that was just started)
    return made
