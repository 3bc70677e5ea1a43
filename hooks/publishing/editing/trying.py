"""What a change would do to the data, seen in a copy before anything is written."""

import re
import shutil
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from publishing.checks.all_checks import problems_of
from publishing.disk.system_errors import why
from publishing.editing.schema_files import FOLDER
from publishing.editing.writing import UNCHANGED, NotWrittenError
from publishing.problems import Problem
from publishing.reading.read_hub import Reading, read_hub

_LINE = re.compile(r"(?<=\.yml:)\d+|(?<=\bon line )\d+")
"""In a problem's words, where it names another place."""


def tried(data: Path, docs: Path, shown: str, files: Mapping[Path, str]) -> Reading:
    """How the hub reads with these texts in the place of files of the data folder. Raises `NotWrittenError`."""
    try:
        with TemporaryDirectory() as folder:
            copy = Path(folder) / "data"
            shutil.copytree(data, copy, ignore=shutil.ignore_patterns(FOLDER))
            for file, text in files.items():
                changed = copy / file.relative_to(data)
                changed.parent.mkdir(parents=True, exist_ok=True)
                changed.write_text(text, "utf-8", newline="\n")
            return read_hub(copy, docs, shown)
    except OSError as error:
        told = f"The change couldn't be tried in a copy of {shown} ({why(error)})"
        todo = "make room for temporary files, see that every file can be read, and try again"
        raise NotWrittenError(f"{told}: {todo}. {UNCHANGED}") from error


def new_problems(before: Reading, after: Reading, today: date) -> list[Problem]:
    """What the check says of one reading of the hub that it doesn't say of another, wherever it stands there."""
    known = Counter(map(_without_lines, _problems(before, today)))
    new = []
    for problem in _problems(after, today):
        known[_without_lines(problem)] -= 1
        if known[_without_lines(problem)] < 0:
            new.append(problem)
    return new


def _problems(reading: Reading, today: date) -> list[Problem]:
    return sorted({*problems_of(reading, today)})


def _without_lines(problem: Problem) -> tuple[str, str, str]:
    """Lines move when others are written above them."""
    return problem.path, _LINE.sub("", problem.what), _LINE.sub("", problem.todo)
