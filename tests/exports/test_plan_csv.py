"""A delivery plan as a table: every action once, with its links in words, and safe in a spreadsheet."""

import csv
import io

import pytest
from tests.support.sites import BuiltSite

from publishing.exports.plan_csv import plan_as_csv, plans_as_csv
from publishing.model.action import Action
from publishing.model.hub import Hub
from publishing.model.strategy import Strategy

EXAMPLE = "exampleshire/2025-2028"


def rows_of(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff"), "Excel would take it for Windows-1252"
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def test_each_edition_with_actions_has_a_table_and_no_other(hub: Hub, site: BuiltSite) -> None:
    with_actions = [each.address for each in hub.all(Strategy) if hub.all(Action, each.edition_scope)]
    addresses = {f"{address}plan/actions.csv" for address in with_actions}
    assert set(plans_as_csv(hub)) == addresses != set()
    assert {each for each in site.files if each.endswith("/actions.csv") and each.startswith("/strategy/")} == addresses


def test_the_page_links_to_the_table_and_the_table_holds_every_action(hub: Hub, site: BuiltSite) -> None:
    for address in plans_as_csv(hub):
        page = address.removesuffix("actions.csv")
        scope = page.removeprefix("/strategy/").removesuffix("/plan/")
        assert address in site.pages[page].links()
        titles = [row["action"] for row in rows_of(site.read(address))]
        assert titles == [each.title for each in sorted(hub.all(Action, scope), key=lambda each: each.number)]


def test_a_row_says_what_the_source_reports(example_hub: Hub) -> None:
    first, second, third = rows_of(plan_as_csv(example_hub, example_hub.all(Action, EXAMPLE)))
    assert first == {
        "number": "1",
        "action": "Count the people who cross",
        "status": "Progress reported, next steps given",
        "status as reported": "",
        "owner": "Bridge officer",
        "period": "2024/25",
        "due": "",
        "progress": "Q1 and Q2: Counted 12 people.; Lost the list.",
        "next steps": "Q3: Count again.",
        "priorities": "Build the first bridge (link: hub)",
        "evidence": "Confidence in crossing (link: report)",
        "scores on the same subject": "First stripe: 4 out of 5, bright (link: hub)",
        "source paragraphs": "Exampleshire report, 2025: paragraph 4.1",
        "as at": "4 March 2025",
    }
    assert (second["due"], second["progress"], second["owner"]) == ("December 2024", "", "")
    assert third["status as reported"] == "Amber: on time"


@pytest.mark.parametrize(("text", "cell"), [("=1+1", "'=1+1"), ('one, "two"; three\nfour', 'one, "two"; three\nfour')])
def test_a_cell_holds_its_text_and_is_never_run(example_hub: Hub, text: str, cell: str) -> None:
    action = example_hub.all(Action, EXAMPLE)[0].model_copy(update={"title": text, "owner": text})
    (row,) = rows_of(plan_as_csv(example_hub, [action]))
    assert (row["action"], row["owner"]) == (cell, cell)
