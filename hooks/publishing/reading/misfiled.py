"""A record in the folder of another kind, known by its fields: where it belongs is all that has to be said of it."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from publishing.model.places import Written
from publishing.model.record import Record
from publishing.problems import Problem, problem_at
from publishing.reading.field_advice import fields_of
from publishing.reading.layout import LAYOUT

_ANY_FILE = "/*.yml"


def misfiled(tree: Written, kind: type[Record], path: PurePosixPath) -> Problem | None:
    """What to do with a record that has no place here, if a folder beside this one has a place for all its fields."""
    is_read_elsewhere = not tree.origin.path.endswith(f"/{path}")
    unknown, missing = _unknown(tree, kind), _missing(tree, kind)
    if is_read_elsewhere or not unknown:
        return None
    top, area, *_ = path.parts
    for other, folder in _folders(top):
        if not _unknown(tree, other) and 2 * _missing(tree, other) < unknown + missing:
            what = f"its fields are those of another kind: {other.kind}"
            place = f"{tree.origin.path.removesuffix(str(path))}{folder.replace('*', area)}"
            return problem_at(tree.origin, what, f"move the file to {place}")
    return None


def _folders(top: str) -> Iterator[tuple[type[Record], str]]:
    """The folders below one whose files are a record each, with the kind of that."""
    for file in LAYOUT:
        if file.record and file.pattern.startswith(top) and file.pattern.endswith(_ANY_FILE):
            yield file.record, file.pattern.removesuffix(_ANY_FILE)


def _unknown(tree: Written, kind: type[Record]) -> int:
    return sum(name not in fields_of(kind) for name in tree)


def _missing(tree: Written, kind: type[Record]) -> int:
    return sum(kind.model_fields[name].is_required() and name not in tree for name in fields_of(kind))
