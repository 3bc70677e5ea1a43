"""The shape of each noun's flat tables: read off its model, so that it doesn't change with the data."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import UnionType
from typing import Any, Union, get_args, get_origin

from publishing.model.entry import NOT_WRITTEN, Entry
from publishing.model.record import Record

KEY = ("scope", "id")
"""The columns that every table begins with: which record a row belongs to."""


@dataclass(frozen=True, slots=True)
class Table:
    """One flat table."""

    name: str
    columns: tuple[str, ...]
    """A column's name is the path of its value: `verification.state`."""
    inner: tuple["Table", ...]
    """The tables of the lists inside a row."""
    model: type[Entry]
    """What a row is of."""
    path: str = ""
    """Where the list stands in the row above; "" for a noun's own table."""

    def all(self) -> Iterator["Table"]:
        """This table and every table inside it."""
        yield self
        for table in self.inner:
            yield from table.all()


def table_of(kind: type[Record]) -> Table:
    """A noun's table, with those of the lists in its records."""
    columns, inner = _shape(kind, kind.plural, "")
    ordered = dict.fromkeys([*KEY, *columns, "status", "address"])
    return Table(kind.plural, tuple(ordered), inner, kind)


def _shape(model: type[Entry], table: str, before: str) -> tuple[list[str], tuple[Table, ...]]:
    columns: list[str] = []
    inner: list[Table] = []
    for name, field in model.model_fields.items():
        path = f"{before}{name}"
        entry, is_list = entry_in(field.annotation)
        if name in NOT_WRITTEN:
            continue
        if entry is None:
            columns.append(path)
        elif is_list:
            inner.append(_inner(entry, f"{table}-{path}", path))
        else:
            more, tables = _shape(entry, table, f"{path}.")
            columns += more
            inner += tables
    return columns, tuple(inner)


def _inner(entry: type[Entry], name: str, path: str) -> Table:
    columns, inner = _shape(entry, name, "")
    return Table(name, tuple(columns), inner, entry, path)


def entry_in(annotation: Any, *, is_list: bool = False) -> tuple[type[Entry] | None, bool]:
    """The entries that a field holds, if it holds any, and whether they are a list."""
    if isinstance(annotation, type) and issubclass(annotation, Entry):
        return annotation, is_list
    origin = get_origin(annotation)
    if origin in (Union, UnionType, tuple):
        found = (entry_in(part, is_list=is_list or origin is tuple) for part in get_args(annotation))
        return next((each for each in found if each[0]), (None, False))
    return None, False
