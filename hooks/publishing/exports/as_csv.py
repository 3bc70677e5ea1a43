"""Each noun as flat tables: one for its records, and one for each list of mappings inside them."""

import csv
import io
from collections.abc import Sequence
from typing import Any

from publishing.exports.as_json import published, record_as_json
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.tables import KEY, Table, table_of

Row = dict[str, str]

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def noun_as_csv(hub: Hub, kind: type[Record]) -> dict[str, str]:
    """The text of each table by its name, such as `definitions` and `definitions-editions`.

    A row of an inner table carries the scope and id of its record, and the numbers that say which
    item of which list it is, counted from 1.
    """
    table = table_of(kind)
    rows: dict[str, list[Row]] = {each.name: [] for each in table.all()}
    for record in published(hub, kind):
        _add(table, record_as_json(record), {"scope": record.scope, "id": record.id}, rows)
    return {each.name: text_of(rows[each.name], columns_of(each, table)) for each in table.all()}


def _add(table: Table, values: dict[str, Any], key: Row, rows: dict[str, list[Row]]) -> None:
    cells = {_named(path, table): _cell(_value(values, path)) for path in table.columns}
    rows[table.name].append({**cells, **{name: safe(value) for name, value in key.items()}})
    for inner in table.inner:
        for number, item in enumerate(_value(values, inner.path) or (), start=1):
            _add(inner, item, {**key, f"{inner.path} number": str(number)}, rows)


def columns_of(table: Table, top: Table) -> list[str]:
    """The names of a table's columns, as its first line has them."""
    numbers = _numbers(table, top)
    named = (_named(path, table) for path in table.columns)
    return list(dict.fromkeys([*KEY, *numbers, *table.columns, *named]))


def _named(path: str, table: Table) -> str:
    """A column's name. An item's own id is told apart from that of its record, and comes last: `criteria id`."""
    return f"{table.path} {path}" if table.path and path in KEY else path


def _numbers(table: Table, top: Table) -> list[str]:
    above = [each for each in top.all() if table.name.startswith(f"{each.name}-") or each is table]
    return [f"{each.path} number" for each in above if each.path]


def _value(values: dict[str, Any], path: str) -> Any:
    value: Any = values
    for step in path.split("."):
        value = value.get(step) if isinstance(value, dict) else None
    return value


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return safe("; ".join(map(str, value)))
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else safe(str(value))


def safe(text: str) -> str:
    """A cell that a spreadsheet would run as a formula begins with an apostrophe instead."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def text_of(rows: Sequence[Row], columns: Sequence[str] = ()) -> str:
    """Rows as the text of a file. They have these columns, or else all those of the first."""
    out = io.StringIO()
    writer = csv.DictWriter(out, columns or list(rows[0]), restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()
