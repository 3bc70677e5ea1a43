"""What becomes of a file that the form sends: it is written only if the check has nothing new to say against it."""

from pathlib import Path

from publishing.editing.changed_text import changed_text
from publishing.editing.form.collections import fields_of
from publishing.editing.form.data_folder import DataFolder
from publishing.editing.form.field import tidied
from publishing.editing.schema_files import schema_changes
from publishing.editing.trying import new_problems, tried
from publishing.editing.writing import write_whole
from publishing.problems import Problem
from publishing.reading.yaml_tree import tree_of

CHANGED = (
    "Somebody changed this file since the form read it. "
    "Copy what you wrote, load the page again, and don’t use the backup that it offers."
)


def save(data: DataFolder, name: str, sent: str) -> list[str]:
    """Write what was sent for a file, in the look of the file. Returns what stops it; then nothing is written.

    Raises `NotWrittenError`.
    """
    path = data.below(name)
    if path is None:
        return [f"{name} isn’t a place for content of this hub."]
    values, unreadable = tree_of(sent, name)
    if values is None or unreadable:
        return [_words(each, name) for each in unreadable]
    file = data.path / path
    text = _text(file)
    before = data.read()
    changed = changed_text(text, tidied(values, fields_of(before.hub, path)))
    after = tried(data.path, data.docs, data.shown, {file: changed})
    if wrong := new_problems(before, after, data.today):
        return [_words(each, name) for each in wrong]
    if _text(file) != text:
        return [CHANGED]
    write_whole({file: changed, **schema_changes(data.path, after.hub)})
    return []


def _text(file: Path) -> str:
    return file.read_text("utf-8") if file.exists() else ""


def _words(problem: Problem, name: str) -> str:
    """In the form there are no lines; another file is named."""
    where = "" if problem.path == name else f"{problem.path}, line {problem.line}: "
    return f"{where}{problem.what}; {problem.todo}."
