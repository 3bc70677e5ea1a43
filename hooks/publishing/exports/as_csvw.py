"""What the columns of a noun's tables mean, for programs: CSV on the Web, beside the tables where its readers look."""

import re
from collections.abc import Iterator
from typing import Any, get_args, get_origin

from publishing.exports.as_csv import columns_of
from publishing.exports.as_json import as_text
from publishing.model.common_fields import COMMON
from publishing.model.record import Record
from publishing.model.said_below import said_below
from publishing.model.site import DATA_LICENCE
from publishing.model.tables import KEY, Table, entry_in, table_of

ENDING = "csv-metadata.json"
_NUMBER = " number"
_TYPES = {bool: "boolean", int: "integer"}
_SAID = {
    "scope": "Where the record belongs: empty for the whole nation, the id of an area, or of it and its strategy.",
    "id": "The record's id, the only one of its kind where it belongs.",
    "as_at": "The date at which the record is true.",
    "status": "Where it stands.",
    "address": "The page of the hub that shows it, from the site's root.",
}
"""What no field says, or says to editors."""


def noun_as_csvw(kind: type[Record]) -> str:
    """All tables of a noun, with each column, the key of their rows, and how they join."""
    top = table_of(kind)
    content = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "dc:title": kind.name_of_many(),
        "dc:description": (kind.__doc__ or "").partition("\n")[0],
        "dc:license": {"@id": DATA_LICENCE},
        "tables": [_table(each, top) for each in top.all()],
    }
    return as_text(content)


def _table(table: Table, top: Table) -> dict[str, Any]:
    columns = columns_of(table, top)
    key = [name for name in columns if name in KEY or name.endswith(_NUMBER)]
    joined = {"columnReference": list(KEY), "reference": {"resource": f"{top.name}.csv", "columnReference": list(KEY)}}
    schema: dict[str, Any] = {
        "columns": [_column(name, table) for name in columns],
        "primaryKey": [_name(each) for each in key],
        **({} if table is top else {"foreignKeys": [joined]}),
    }
    return {"url": f"{table.name}.csv", "tableSchema": schema}


def _column(title: str, table: Table) -> dict[str, Any]:
    """A scope that is empty is a value, since it is a part of the key."""
    words, datatype = _SAID.get(title) or _said_of(title, table), _type_of(title, table)
    return {
        "name": _name(title),
        "titles": title,
        **({"dc:description": words} if words else {}),
        **({"datatype": datatype} if datatype else {}),
        **({"null": []} if title == "scope" else {}),
    }


def _name(title: str) -> str:
    """A name that CSV on the Web allows."""
    return re.sub(r"\W", "_", title)


def _said_of(title: str, table: Table) -> str | None:
    if title.endswith(_NUMBER):
        return "Which item of the list it is, counted from 1."
    field = _field(title, table)
    return (said_below(field[0]).get(field[1]) or COMMON.get(field[1])) if field else None


def _type_of(title: str, table: Table) -> str | None:
    if title.endswith(_NUMBER):
        return "integer"
    field = _field(title, table)
    wanted = set(_types(field[0].model_fields[field[1]].annotation)) if field else set()
    return next((name for part, name in _TYPES.items() if part in wanted), None)


def _types(annotation: Any) -> Iterator[Any]:
    """All types that a field names, but for those of the items of a list: a list is text in its cell."""
    yield annotation
    for part in () if get_origin(annotation) is tuple else get_args(annotation):
        yield from _types(part)


def _field(title: str, table: Table) -> tuple[type[Any], str] | None:
    """The model and the field that a column is of; None for what is told of the record beside its fields."""
    *way, last = title.removeprefix(f"{table.path} ").split(".")
    model: type[Any] | None = table.model
    for step in way:
        model, _ = entry_in(model.model_fields[step].annotation) if model else (None, False)
    return (model, last) if model and last in model.model_fields else None
