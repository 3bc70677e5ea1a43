"""Where a new record of a kind is written: a file of its own, or a set in a file."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from publishing.model.record import CitedRecord, Record
from publishing.reading.field_advice import fields_of
from publishing.reading.layout import AREAS, EDITION, KINDS, LAYOUT, NATIONAL, DataFile, identity
from publishing.reading.records import DEFAULTS

LAST = ("as_at", "sources", "notes", "review")
"""What every kind has, and what files end with."""


@dataclass(frozen=True, slots=True)
class NewPlace:
    """Where a record goes. `path` is below the data folder; `set_name` is "" where the file is the record's own."""

    file: DataFile
    path: PurePosixPath
    set_name: str

    @property
    def scope(self) -> str:
        """The scope that the record gets."""
        return identity(self.path)[0]


def kinds_by_name() -> dict[str, type[Record]]:
    """Every kind by the word for one of it."""
    return {kind.kind: kind for kind in KINDS}


def files_for(kind: type[Record]) -> list[DataFile]:
    """The files that may hold a kind of record."""
    return [file for file in LAYOUT if kind in file.models]


def is_of_edition(file: DataFile) -> bool:
    """Whether its records belong to one strategy."""
    return file.pattern.startswith(f"{EDITION}/") and not _is_strategy(file)


def is_national(file: DataFile) -> bool:
    """Whether its records hold everywhere."""
    return file.pattern.startswith(f"{NATIONAL}/")


def is_area(file: DataFile) -> bool:
    """Whether it is what makes a folder an area."""
    return file.pattern == f"{AREAS}/*/area.yml"


def _is_strategy(file: DataFile) -> bool:
    return file.pattern == f"{EDITION}/strategy.yml"


def place_of(kind: type[Record], file: DataFile, record_id: str, area: str, strategy: str = "") -> NewPlace:
    """The place of a record. `area` and `strategy` are needed where the file is theirs."""
    stars = [record_id] if is_area(file) else [area, record_id if _is_strategy(file) else strategy]
    filled = [record_id] if is_national(file) else stars
    if not is_national(file) and not is_area(file) and not file.pattern.startswith(EDITION):
        filled = [area, record_id]
    path = file.pattern
    for each in filled:
        path = path.replace("*", each, 1)
    set_name = next((name for name, model in file.sets.items() if model is kind), "")
    return NewPlace(file, PurePosixPath(path), set_name)


def in_order(model: type[Record], *, in_set: bool) -> list[str]:
    """The fields of a kind, in the order in which files have them."""
    own = [name for name in fields_of(model) if name not in CitedRecord.model_fields]
    last = [name for name in LAST if name in model.model_fields and name not in own]
    return [*(["id"] if in_set else []), *own, *last]


def shared_fields(model: type[Record]) -> list[str]:
    """What may stand once at the top of a set."""
    return [name for name in DEFAULTS if name in model.model_fields]
