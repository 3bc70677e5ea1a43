"""An area's page says at once which strategy stands and how it went; its editions are told apart where they are met."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.support.html_tree import Element, read_html
from tests.support.rendering import render_hub

from publishing.model.action import Action
from publishing.model.area import Area
from publishing.model.assessment import Assessment
from publishing.model.dates import PartialDate
from publishing.model.framework import Framework
from publishing.model.hub import Hub
from publishing.model.objective import Objective
from publishing.model.overtaken import with_what_is_over
from publishing.model.priority import Priority
from publishing.model.record import Record
from publishing.model.source import Source
from publishing.model.status import EditionStatus
from publishing.model.strategy import Strategy

AREA = "/strategy/exampleshire/"
NOW, NEXT = "2025-2028", "2020"
"""The folders of the strategy that stands, and of one that is made to follow it."""

TO_FOLLOW = {"status": EditionStatus.ADOPTED, "period": PartialDate.parse("2029/2032")}


def changed(hub: Hub, **changes: dict[str, Any]) -> Hub:
    """The example, with the strategies of one area changed: `_2020={"status": …}`."""
    wanted = {name.removeprefix("_").replace("_", "-"): fields for name, fields in changes.items()}
    records = (
        each.model_copy(update=wanted[each.id])
        if isinstance(each, Strategy) and each.scope == "exampleshire" and each.id in wanted
        else each
        for each in hub.records
    )
    return replace(hub, records=tuple(records))


@pytest.fixture(scope="module")
def pages(example_hub: Hub) -> dict[str, Element]:
    """Of a hub in which one strategy stands, and another was adopted to follow it."""
    hub = changed(example_hub, _2025_2028={"status": EditionStatus.ADOPTED}, _2020=TO_FOLLOW)
    documents = render_hub(hub).documents
    return {address: read_html(text)[0].one("main") for address, text in documents.items() if address.startswith(AREA)}


def answers(page: Element) -> dict[str, Element]:
    """What an area's page says at the top, by what it is asked."""
    top = page.find_all("dl", class_="glance")[0]
    return {asked.text: said for asked, said in zip(top.find_all("dt"), top.find_all("dd"), strict=True)}


def banner(page: Element) -> str:
    return " ".join(each.text for each in page.find_all("aside", class_="banner"))


def test_the_five_questions_are_answered_first(pages: dict[str, Element]) -> None:
    assert list(answers(pages[AREA])) == [
        "Who is responsible",
        "Who to contact",
        "Strategy in force",
        "What it aims at",
        "Scores",
    ]


def test_what_stands_is_named_before_what_is_to_follow(pages: dict[str, Element]) -> None:
    said = answers(pages[AREA])["Strategy in force"]
    assert [each.attributes["href"] for each in said.find_all("a")] == [f"{NOW}/", f"{NEXT}/"]
    assert "To follow: the strategy for 2029 to 2032" in said.text


def test_one_that_is_to_begin_where_nothing_stands_is_to_follow(example_hub: Hub) -> None:
    hub = changed(example_hub, _2025_2028={"status": EditionStatus.ENDED}, _2020=TO_FOLLOW)
    said = answers(read_html(render_hub(hub).documents[AREA])[0].one("main"))
    assert said["Strategy in force"].text == "None known to this hub To follow: the strategy for 2029 to 2032"
    assert "What it aims at" in said


def test_how_it_did_is_told_in_numbers(pages: dict[str, Element]) -> None:
    said = answers(pages[AREA])["Scores"].text
    assert "The stripes in 2024, February 2024: 1 bright, 1 not scored" in said
    assert "The lamps in 2024, Q4 2023/24: 2 of 3 benchmarks green, 1 amber" in said


def test_aims_and_scores_are_called_by_their_short_names(example_hub: Hub) -> None:
    named = (Objective, Priority, Assessment)
    records = (
        each.model_copy(update={"short_title": f"Short {each.id}"}) if isinstance(each, named) else each
        for each in example_hub.records
    )
    documents = render_hub(replace(example_hub, records=tuple(records))).documents
    told = answers(read_html(documents[AREA])[0].one("main"))
    for kind, question in ((Objective, "What that draft aims at"), (Assessment, "Scores")):
        here = [f"Short {each.id}" for each in example_hub.all(kind, f"exampleshire/{NOW}")]
        assert here
        assert [each.text.partition(", ")[0] for each in told[question].find_all("a")][: len(here)] == here
    assert "Short stripes-2024, February 2024: 1 bright" in told["Scores"].text


def test_the_list_of_all_names_the_council_that_took_anothers_place(example_hub: Hub) -> None:
    main = read_html(render_hub(example_hub).documents["/strategy/"])[0].one("main")
    said = next(each for each in main.find_all("p") if "Replaced by another council" in each.text)
    assert "Exampleshire Council replaced Sampleton Council on 1 April 2022." in said.text
    assert [each.attributes["href"] for each in said.find_all("a")] == ["exampleshire/"]


def test_councils_were_replaced_on_a_day_or_in_a_year(example_hub: Hub) -> None:
    for since, said in (
        ("2022-04-01", "on 1 April 2022."),
        ("2022-04", "in April 2022."),
        ("2022?", "in 2022 (inferred)."),
    ):
        hub = replace(example_hub, records=tuple(_replaced(each, since) for each in example_hub.records))
        assert said in banner(read_html(render_hub(hub).documents["/strategy/sampleton/"])[0].one("main"))


def test_a_council_is_replaced_on_the_day_and_not_before(example_hub: Hub) -> None:
    since = "2031-04-01"
    hub = replace(example_hub, records=tuple(_replaced(each, since) for each in example_hub.records))
    pages = ("/", "/strategy/", "/strategy/sampleton/", "/strategy/sampleton/2019-2021/")
    before, after = (
        [read_html(render_hub(with_what_is_over(hub, day), day).documents[page])[0].one("main").text for page in pages]
        for day in (date(2031, 3, 31), date(2031, 4, 1))
    )
    for said in before[1:3]:
        assert "Exampleshire Council will replace Sampleton Council on 1 April 2031." in said
    for said in before:
        assert not any(each in said for each in ("Replaced", "Council replaced", "no longer exists"))
    for said in after[1:3]:
        assert "Exampleshire Council replaced Sampleton Council on 1 April 2031." in said
    assert "Replaced by another council" in after[0]
    assert "Sampleton Council no longer exists. Exampleshire Council replaced it on 1 April 2031." in after[3]


def _replaced(record: Record, since: str) -> Record:
    if not isinstance(record, Area):
        return record
    successors = (each.model_copy(update={"since": PartialDate.parse(since)}) for each in record.successors)
    return record.model_copy(update={"successors": tuple(successors)})


def test_an_area_without_a_strategy_says_that_there_is_none(example_hub: Hub) -> None:
    kept = (each for each in example_hub.records if not each.scope.startswith("sampleton") or isinstance(each, Source))
    documents = render_hub(replace(example_hub, records=tuple(kept))).documents
    for address in ("/strategy/", "/strategy/sampleton/"):
        assert "This hub holds no strategy of Sampleton Council." in documents[address]


def test_one_that_is_to_begin_says_so_and_leads_to_what_stands(pages: dict[str, Element]) -> None:
    said = banner(pages[f"{AREA}{NEXT}/"])
    assert said.startswith("This strategy has been adopted and hasn’t begun. Its period is 2029 to 2032.")
    assert "The one that stands:" in said
    assert banner(pages[f"{AREA}{NOW}/"]) == ""


def test_only_criteria_on_the_scale_are_counted(example_hub: Hub) -> None:
    for assessment in example_hub.all(Assessment):
        told = assessment.in_short(example_hub.get(Framework, assessment.framework))
        numbers = [int(word) for word in told.replace(",", "").split() if word.isdigit()]
        expected = len(assessment.scores) if assessment.scores else 2 * sum(each.total for each in assessment.ratings)
        assert sum(numbers) == expected, told


def test_it_says_of_the_newest_plan_how_much_was_promised_and_of_how_much_nothing_is_known(example_hub: Hub) -> None:
    actions = example_hub.all(Action, f"exampleshire/{NOW}")
    later = replace(example_hub, day=date(2099, 1, 1))
    promised = f"Actions: {len(actions)}."
    assert promised in render_hub(example_hub).documents[AREA]
    documents = render_hub(later).documents
    assert f"{promised} Date or period over, and what came of it isn’t known here: " in documents[AREA]
    assert "Its reports give no actions" in documents["/strategy/sampleton/"]
