"""Open data as CSV: flat tables with keys, safe to open in a spreadsheet."""

import csv
import io
from dataclasses import replace

import pytest
from tests.support.sites import BuiltSite

from publishing.exports.as_csv import noun_as_csv
from publishing.exports.as_json import record_as_json
from publishing.model.assessment import Assessment
from publishing.model.definition import Definition
from publishing.model.framework import Framework
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.tables import table_of
from publishing.reading.layout import KINDS

DANGEROUS = ("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A")


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


def tables(hub: Hub, kind: type[Record]) -> dict[str, list[list[str]]]:
    return {name: rows_of(text) for name, text in noun_as_csv(hub, kind).items()}


def keys(rows: list[list[str]]) -> list[tuple[str, ...]]:
    """Each row's scope, id and numbers."""
    head = rows[0]
    places = [n for n, name in enumerate(head) if name in ("scope", "id") or name.endswith(" number")]
    return [tuple(row[n] for n in places) for row in rows[1:]]


@pytest.mark.parametrize("kind", KINDS)
def test_every_row_has_as_many_cells_as_the_head(hub: Hub, kind: type[Record]) -> None:
    for name, rows in tables(hub, kind).items():
        assert {len(row) for row in rows} == {len(rows[0])}, name
        assert len(set(rows[0])) == len(rows[0]), name


@pytest.mark.parametrize("kind", KINDS)
def test_no_two_rows_have_the_same_key(hub: Hub, kind: type[Record]) -> None:
    for name, rows in tables(hub, kind).items():
        found = keys(rows)
        assert len(found) == len(set(found)), name


@pytest.mark.parametrize("kind", KINDS)
def test_every_inner_row_belongs_to_a_record(hub: Hub, kind: type[Record]) -> None:
    found = tables(hub, kind)
    known = {key[:2] for key in keys(found[kind.plural])}
    for name, rows in found.items():
        assert {key[:2] for key in keys(rows)} <= known, name


@pytest.mark.parametrize("kind", KINDS)
def test_a_noun_has_the_same_tables_and_columns_with_and_without_records(hub: Hub, kind: type[Record]) -> None:
    empty = replace(hub, records=())
    assert {name: rows[0] for name, rows in tables(hub, kind).items()} == {
        name: rows[0] for name, rows in tables(empty, kind).items()
    }


@pytest.mark.parametrize("kind", KINDS)
def test_a_table_says_the_same_as_the_json(example_hub: Hub, kind: type[Record]) -> None:
    head, *rows = tables(example_hub, kind)[kind.plural]
    by_key = {(row[head.index("scope")], row[head.index("id")]): dict(zip(head, row, strict=True)) for row in rows}
    for record in example_hub.all(kind):
        if (record.scope, record.id) not in by_key:
            assert not record.can_be_shown
            continue
        for name, value in record_as_json(record).items():
            if isinstance(value, str):
                assert by_key[record.scope, record.id][name] == value


def test_an_item_of_a_list_keeps_its_own_id_by_which_other_tables_name_it(example_hub: Hub) -> None:
    (head, *criteria), (other, *scores) = (
        tables(example_hub, Framework)["frameworks-criteria"],
        tables(example_hub, Assessment)["assessments-scores"],
    )
    named = {row[other.index("criterion")] for row in scores}
    assert named
    assert named <= {row[head.index("criteria id")] for row in criteria}


@pytest.mark.parametrize("text", DANGEROUS)
@pytest.mark.parametrize("field", ["term", "gloss", "also_known_as"])
def test_a_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe(example_hub: Hub, text: str, field: str) -> None:
    definition = example_hub.all(Definition)[0].model_copy(
        update={field: (text,) if field == "also_known_as" else text}
    )
    head, row = tables(replace(example_hub, records=(definition,)), Definition)["definitions"]
    assert row[head.index(field)] == f"'{text}"


def test_no_cell_of_the_real_data_begins_a_formula(site: BuiltSite) -> None:
    cells = [
        cell for name, text in site.texts() if name.endswith(".csv") for row in rows_of(text) for cell in row if cell
    ]
    assert [cell for cell in cells if cell[0] in "=+-@\t\r"] == []
    assert len(cells) > 1000


def test_a_table_read_and_written_again_is_the_same(site: BuiltSite) -> None:
    for name, _ in site.texts():
        if name.endswith(".csv"):
            text = (site.folder / name.lstrip("/")).read_bytes().decode()
            again = io.StringIO()
            csv.writer(again, lineterminator="\r\n").writerows(rows_of(text))
            assert again.getvalue() == text, name


def test_text_with_commas_quotes_and_lines_stays_in_its_cell(example_hub: Hub) -> None:
    awkward = 'one, "two"; three\nfour'
    definition = example_hub.all(Definition)[0].model_copy(update={"gloss": awkward})
    head, row = tables(replace(example_hub, records=(definition,)), Definition)["definitions"]
    assert row[head.index("gloss")] == awkward


@pytest.mark.parametrize("kind", KINDS)
def test_the_shape_of_a_table_comes_from_its_model_alone(kind: type[Record]) -> None:
    table = table_of(kind)
    assert table.columns[:2] == ("scope", "id")
    assert "address" in table.columns
    assert "origin" not in table.columns
