"""Reds are told wherever greens and ambers are, if the source counts them; and never as nought where it doesn't."""

import io

import docx
import pytest
from tests.support.changed_hubs import with_record
from tests.support.packs import pack_of
from tests.support.rendering import page_of

from publishing.exports.pack.pack import pack_files
from publishing.model.assessment import Assessment
from publishing.model.hub import Hub

AREA, STRATEGY = "exampleshire", "/strategy/exampleshire/2025-2028/"
COLUMNS = ["Green", "Amber", "Red", "All"]


@pytest.fixture(scope="module")
def with_reds(example_hub: Hub) -> Hub:
    """The example, in which one benchmark that was amber is red, and has no action."""
    (rated,) = (each for each in example_hub.all(Assessment) if each.ratings)
    reddened = (each.model_copy(update={"amber": 0, "red": each.amber, "actions": ()}) for each in rated.ratings)
    return with_record(example_hub, "assessment", rated.id, ratings=tuple(reddened))


def test_a_table_has_a_column_of_reds(with_reds: Hub, example_hub: Hub) -> None:
    for hub, wanted in ((with_reds, COLUMNS), (example_hub, ["Green", "Amber", "All"])):
        main = page_of(hub, f"{STRATEGY}assessment/").main
        heads = [[each.text for each in table.find_all("th")] for table in main.find_all("table")]
        [rated] = [head for head in heads if "Green" in head]
        assert rated[1 : 1 + len(wanted)] == wanted
        [table] = [table for table in main.find_all("table") if "Green" in table.text]
        widths = {len(row.find_all("th")) + len(row.find_all("td")) for row in table.find_all("tr")}
        assert widths == {len(wanted) + 2}


def test_a_red_without_an_action_is_missing_and_the_area_tells_of_it(with_reds: Hub) -> None:
    assert "What is amber or red, without an action" in page_of(with_reds, f"{STRATEGY}thread/").text
    assert "2 of 3 benchmarks green, 0 amber, 1 red" in page_of(with_reds, f"/strategy/{AREA}/").text


def test_a_pack_has_them_too(with_reds: Hub) -> None:
    report = docx.Document(io.BytesIO(pack_files(pack_of(with_reds, AREA))["committee-report.docx"]))
    [table] = [each for each in report.tables if "Green" in [cell.text for cell in each.rows[0].cells]]
    assert [cell.text for cell in table.rows[0].cells][1:5] == COLUMNS
    assert [cell.text for cell in table.rows[-1].cells][:5] == ["All", "2", "0", "1", "3"]
