"""A record in the folder of another kind, known by its fields: where it belongs is all that has to be said of it."""

from pathlib import PurePosixPath

from publishing.model.places import Written
from publishing.problems import Problem, problem_at
from publishing.reading.field_advice import fields_of
from publishing.reading.layout import LAYOUT, DataFile

_ANY_FILE = "/*.yml"


def misfiled(tree: Written, file: DataFile, path: PurePosixPath) -> Problem | None:
    """What to do if few of its fields have a place here, and all of them in a folder beside this one."""
    is_read_elsewhere = not tree.origin.path.endswith(f"/{path}")
    if is_read_elsewhere or _known(tree, file) * 2 >= len(tree):
        return None
    top, area, *_ = path.parts
    for other in LAYOUT:
        if other.record and other.pattern.startswith(top) and _known(tree, other) == len(tree):
            folder = other.pattern.replace("*", area, 1) if "/*/" in other.pattern else other.pattern
            if folder.endswith(_ANY_FILE):
                what = f"its fields are those of another kind: {other.record.kind}"
                place = f"{tree.origin.path.removesuffix(str(path))}{folder.removesuffix(_ANY_FILE)}"
                return problem_at(tree.origin, what, f"move the file to {place}")
    return None


def _known(tree: Written, file: DataFile) -> int:
    return sum(name in fields_of(file.record) for name in tree) if file.record else 0
