"""One file's tree to its records: those that are right, and the problems of those that aren't."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import Any

from pydantic import ValidationError

from publishing.model.hub import ANY
from publishing.model.places import Origin, Written
from publishing.model.record import Record
from publishing.model.refusing import quoted
from publishing.model.text import can_be_a_slug, nearest_slug
from publishing.problems import Problem, closest, did_you_mean, problem_at
from publishing.reading.explain import explain, where_wrong
from publishing.reading.file_names import HOW_TO_NAME
from publishing.reading.layout import DataFile, identity
from publishing.reading.misfiled import misfiled
from publishing.reading.unfinished import unfinished

DEFAULTS = ("as_at", "status", "sources", "period", "review", "approval")
"""What may stand once at the top of a set, for each record in it that doesn't say otherwise."""

_UNNAMED = "unnamed"
"""What a record is called meanwhile that stands in a file whose name can't be an id."""


@dataclass
class FileRecords:
    """What one file gave."""

    records: list[Record] = field(default_factory=list)
    broken: set[tuple[str, str, str]] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)
    unfinished: list[Record] = field(default_factory=list)
    """What is right of those that are broken."""


def records_in(tree: Written, file: DataFile, path: PurePosixPath) -> FileRecords:
    """Validate each record on its own, so that one mistake doesn't hide another."""
    found = FileRecords()
    if file.record:
        _, record_id = identity(path)
        if problem := misfiled(tree, file.record, path):
            found.broken.add((file.record.kind, tree.scope, record_id))
            found.problems.append(problem)
            return found
        if "id" in tree:
            found.problems.append(problem_at(tree.origin.at("id"), "the file's name is the id", "take this line out"))
        if not can_be_a_slug(record_id):
            found.problems.append(_misnamed(tree, path, record_id))
        _validate(_named(tree, nearest_slug(record_id) or _UNNAMED), file.record, found)
        return found
    found.problems.extend(_unknown_names(tree, file))
    defaults = {name: tree[name] for name in DEFAULTS if name in tree}
    for name, model in file.sets.items():
        for item in _items(tree, name, model, found):
            usable = {key: value for key, value in defaults.items() if key in model.model_fields}
            _validate(_with(item, usable, tree.origin), model, found)
    return found


def _misnamed(tree: Written, path: PurePosixPath, name: str) -> Problem:
    is_file = path.stem == name
    what = f"{'a file' if is_file else 'a folder'} can't be called {quoted(name)}: its name is the id, and the address"
    nearest = nearest_slug(name)
    todo = f"rename it to {nearest}{path.suffix if is_file else ''}" if nearest else HOW_TO_NAME
    return Problem(tree.origin.path, 1, 1, what, todo)


def _unknown_names(tree: Written, file: DataFile) -> Iterator[Problem]:
    known = [*file.sets, *(name for name in DEFAULTS if any(name in model.model_fields for model in file.models))]
    for name in tree:
        if name not in known:
            yield problem_at(
                tree.origin.at(name), f"`{name}` isn't a set or a default of this file", did_you_mean(name, known)
            )
    meant = {closest(name, known) for name in tree if name not in known}
    for name in file.sets:
        if name not in tree and name not in meant:
            yield problem_at(tree.origin, f"`{name}` is missing", f'add it, or write "{name}: []" if there are none')


def _items(tree: Written, name: str, model: type[Record], found: FileRecords) -> Iterator[Written]:
    items: Any = tree.get(name)
    if not isinstance(items, list) or not all(isinstance(item, Written) for item in items):
        found.broken.add((model.kind, tree.scope, ANY))
    if name in tree and not isinstance(items, list):
        found.problems.append(problem_at(tree.origin.at(name), f"`{name}` isn't a list", 'begin each record with "- "'))
    for number, item in enumerate(items if isinstance(items, list) else ()):
        if isinstance(item, Written):
            yield item
        else:
            place = tree.origin.at(name, number)
            found.problems.append(problem_at(place, "this isn't a record", 'write "name: value" lines'))


def _named(tree: Written, record_id: str) -> Written:
    return Written({**tree, "id": record_id}, tree.origin, tree.scope)


def _with(tree: Written, defaults: dict[str, Any], where: Origin) -> Written:
    """A record with what its file says for all of them; that stands where the file says it."""
    shared: dict[str | int, Origin] = {name: where.at(name) for name in defaults}
    return Written({**defaults, **tree}, replace(tree.origin, parts={**shared, **tree.origin.parts}), tree.scope)


def _validate(tree: Written, model: type[Record], found: FileRecords) -> None:
    try:
        found.records.append(model.model_validate(tree))
    except ValidationError as error:
        found.problems.extend(explain(error, model, tree.origin))
        found.unfinished.append(unfinished(tree, model, where_wrong(error)))
        record_id = tree.get("id")
        found.broken.add((model.kind, tree.scope, record_id if isinstance(record_id, str) else ANY))
