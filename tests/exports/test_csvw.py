"""What describes the tables agrees with them: a program can read each column, find each row and join the tables."""

import csv
import io
import json
from itertools import chain

import pytest

from publishing.exports.as_csv import noun_as_csv
from publishing.exports.as_csvw import noun_as_csvw
from publishing.model.hub import Hub
from publishing.model.interface import Interface
from publishing.model.record import Record
from publishing.reading.layout import KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_each_table_is_described_as_it_is(hub: Hub, kind: type[Record]) -> None:
    files = noun_as_csv(hub, kind)
    described = {table["url"]: table["tableSchema"] for table in json.loads(noun_as_csvw(kind))["tables"]}
    assert list(described) == [f"{name}.csv" for name in files]
    for name, text in files.items():
        schema = described[f"{name}.csv"]
        rows = csv.DictReader(io.StringIO(text, newline=""))
        assert [each["titles"] for each in schema["columns"]] == list(rows.fieldnames or ())
        titles = {each["name"]: each["titles"] for each in schema["columns"]}
        assert len(titles) == len(schema["columns"]), "names are told apart"
        joins = [key["columnReference"] for key in schema.get("foreignKeys", ())]
        named = {*schema["primaryKey"], *chain.from_iterable(joins)}
        assert named <= titles.keys()
        for row in rows:
            for column in schema["columns"]:
                _fits(row[column["titles"]], column.get("datatype"))


def _fits(cell: str, datatype: str | None) -> None:
    if datatype == "integer":
        assert not cell or cell.lstrip("-").isdecimal(), cell
    if datatype == "boolean":
        assert cell in ("", "true", "false"), cell


@pytest.mark.parametrize("kind", [each for each in KINDS if each is not Interface])
def test_most_columns_say_what_they_mean(kind: type[Record]) -> None:
    columns = [each for table in json.loads(noun_as_csvw(kind))["tables"] for each in table["tableSchema"]["columns"]]
    unsaid = {each["titles"] for each in columns if "dc:description" not in each}
    assert len(unsaid) < len(columns) / 2, unsaid
