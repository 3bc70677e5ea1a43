"""What became of each row of the five reports, in a table that people can read: coverage.md. `make bless` renews it."""

from pathlib import Path

from tests.site.report_rows import Row
from tests.site.reports import REPORTS, Coverage
from tests.support.golden import RENEW, compare_file
from tests.support.sites import BuiltSite

from publishing.model.hub import Hub

TABLE = Path(__file__).with_name("coverage.md")

NUMBERS = {
    "thurrock-2014": range(1, 10),
    "thurrock-2016": range(10),
    "barking-and-dagenham-2017": range(1, 11),
    "buckinghamshire-2018": range(1, 10),
    "thurrock-2024": range(1, 20),
}
"""The rows into which each report was split up when it was first read. Row 0 is how an undated one was dated."""

HEAD = """\
# What became of the five reports

Made by `make bless` from the tables of facts beside it, from the data and from the built site. Each line is one subject
of a report: how many of its facts a reader finds with their paragraphs, which records show them, what is left out and
why. A gap is a fact that isn’t found.

| Report | Row | Subject | Facts | Shown by | Left out | Gap |
|---|---|---|---|---|---|---|
"""


def line(coverage: Coverage, row: Row) -> str:
    """One row of the table."""
    whys = [each.why for each in row.excluded]
    left_out = [f"{why} {whys.count(why)}" for why in dict.fromkeys(whys)]
    cells = (
        coverage.report.source,
        str(row.number),
        row.subject,
        str(len(row.facts)),
        ", ".join(coverage.records(row)),
        ", ".join(left_out),
        "; ".join(coverage.gaps(row)),
    )
    return f"| {' | '.join(cells)} |\n"


def test_no_row_has_a_gap_and_the_table_is_as_expected(site: BuiltSite, hub: Hub, *, bless: bool) -> None:
    coverages = [Coverage(site, hub, report) for report in REPORTS]
    assert [list(each.gaps(row)) for each in coverages for row in each.report.rows if list(each.gaps(row))] == []
    made = HEAD + "".join(line(each, row) for each in coverages for row in each.report.rows)
    assert compare_file(made, TABLE, bless=bless) == [], RENEW


def test_no_row_of_a_report_is_missing() -> None:
    assert {report.source: [row.number for row in report.rows] for report in REPORTS} == {
        source: list(numbers) for source, numbers in NUMBERS.items()
    }
    assert sum(len(report.rows) for report in REPORTS) == 57
