"""What becomes of a file that the form sends: it is written only if the check has nothing new to say against it."""

import shutil
import tempfile
from collections import Counter
from datetime import date
from pathlib import Path, PurePosixPath

from publishing.checks.all_checks import check
from publishing.editing.form.changed_text import changed_text
from publishing.editing.form.collections import fields_of
from publishing.editing.form.data_folder import DataFolder
from publishing.editing.form.field import tidied
from publishing.editing.schema_files import FOLDER, schema_files, write_schema_files
from publishing.problems import Problem
from publishing.reading.read_hub import Reading, read_hub
from publishing.reading.yaml_tree import tree_of


def save(data: DataFolder, name: str, sent: str) -> list[str]:
    """Write what was sent for a file, in the look of the file. Returns what stops it; then nothing is written."""
    path = data.below(name)
    if path is None:
        return [f"{name} isn’t a place for content of this hub."]
    values, unreadable = tree_of(sent, name)
    if values is None or unreadable:
        return [_words(each, name) for each in unreadable]
    before = data.read()
    file = data.path / path
    text = file.read_text("utf-8") if file.exists() else ""
    changed = changed_text(text, tidied(values, fields_of(before.hub, path)))
    after, wrong = _tried(data, path, changed, before)
    if wrong:
        return [_words(each, name) for each in wrong]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(changed, "utf-8", newline="\n")
    if (data.path / FOLDER).is_dir():
        write_schema_files(data.path, schema_files(after.hub))
    return []


def _tried(data: DataFolder, path: PurePosixPath, text: str, before: Reading) -> tuple[Reading, list[Problem]]:
    """How the check finds the data with the changed file, in a copy; with what it didn't find before."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / data.path.name
        shutil.copytree(data.path, copy, ignore=shutil.ignore_patterns(FOLDER))
        (copy / path).parent.mkdir(parents=True, exist_ok=True)
        (copy / path).write_text(text, "utf-8", newline="\n")
        after = read_hub(copy, data.docs, data.shown)
    known = Counter(_without_place(each) for each in _problems(before, data.today))
    new = []
    for problem in _problems(after, data.today):
        known[_without_place(problem)] -= 1
        if known[_without_place(problem)] < 0:
            new.append(problem)
    return after, new


def _problems(reading: Reading, today: date) -> list[Problem]:
    return sorted({*reading.problems, *check(reading.hub, today)})


def _without_place(problem: Problem) -> tuple[str, str, str]:
    """Lines move when others are written above them."""
    return problem.path, problem.what, problem.todo


def _words(problem: Problem, name: str) -> str:
    """In the form there are no lines; another file is named."""
    where = "" if problem.path == name else f"{problem.path}, line {problem.line}: "
    return f"{where}{problem.what}; {problem.todo}."
