"""An area's page says at once which strategy stands and how it went; its editions are told apart where they are met."""

from dataclasses import replace
from datetime import date

import pytest
from tests.support.changed_hubs import with_record
from tests.support.html_tree import Element
from tests.support.rendering import RenderedHub, page_of

from publishing.model.action import Action
from publishing.model.area import Area
from publishing.model.assessment import Assessment
from publishing.model.dates import PartialDate
from publishing.model.framework import Framework
from publishing.model.hub import Hub
from publishing.model.objective import Objective
from publishing.model.overtaken import with_what_is_over
from publishing.model.priority import Priority
from publishing.model.source import Source
from publishing.model.status import EditionStatus

AREA = "/strategy/exampleshire/"
NOW, NEXT = "2025-2028", "2020"
"""The folders of the strategy that stands, and of one that is made to follow it."""

TO_FOLLOW = {"status": EditionStatus.ADOPTED, "period": PartialDate.parse("2029/2032")}


def followed(hub: Hub, status: EditionStatus) -> Hub:
    """The example, in which one strategy has this status, and another was adopted to follow it."""
    return with_record(with_record(hub, "strategy", NOW, status=status), "strategy", NEXT, **TO_FOLLOW)


@pytest.fixture(scope="module")
def pages(example_hub: Hub) -> dict[str, Element]:
    """Of a hub in which one strategy stands."""
    hub = followed(example_hub, EditionStatus.ADOPTED)
    return {address: page_of(hub, address).main for address in (AREA, f"{AREA}{NOW}/", f"{AREA}{NEXT}/")}


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
    said = answers(page_of(followed(example_hub, EditionStatus.ENDED), AREA).main)
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
    told = answers(page_of(replace(example_hub, records=tuple(records)), AREA).main)
    for kind, question in ((Objective, "What that draft aims at"), (Assessment, "Scores")):
        here = [f"Short {each.id}" for each in example_hub.all(kind, f"exampleshire/{NOW}")]
        assert here
        assert [each.text.partition(", ")[0] for each in told[question].find_all("a")][: len(here)] == here
    assert "Short stripes-2024, February 2024: 1 bright" in told["Scores"].text


def test_the_list_of_all_names_the_council_that_took_anothers_place(rendered: RenderedHub) -> None:
    main = rendered.pages["/strategy/"].main
    said = next(each for each in main.find_all("p") if "Replaced by another council" in each.text)
    assert "Exampleshire Council replaced Sampleton Council on 1 April 2022." in said.text
    assert [each.attributes["href"] for each in said.find_all("a")] == ["exampleshire/"]


def replaced(hub: Hub, since: str) -> Hub:
    """The example, in which one council took the other's place on this day."""
    successors = hub.get(Area, "sampleton").successors
    dated = tuple(each.model_copy(update={"since": PartialDate.parse(since)}) for each in successors)
    return with_record(hub, "area", "sampleton", successors=dated)


@pytest.mark.parametrize(
    ("since", "said"),
    [("2022-04-01", "on 1 April 2022."), ("2022-04", "in April 2022."), ("2022?", "in 2022 (inferred).")],
)
def test_councils_were_replaced_on_a_day_or_in_a_year(example_hub: Hub, since: str, said: str) -> None:
    assert said in banner(page_of(replaced(example_hub, since), "/strategy/sampleton/").main)


def test_a_council_is_replaced_on_the_day_and_not_before(example_hub: Hub) -> None:
    hub = replaced(example_hub, "2031-04-01")
    pages = ("/", "/strategy/", "/strategy/sampleton/", "/strategy/sampleton/2019-2021/")
    before, after = (
        [page_of(with_what_is_over(hub, day), page, day).main.text for page in pages]
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


def test_an_area_without_a_strategy_says_that_there_is_none(example_hub: Hub) -> None:
    kept = (each for each in example_hub.records if not each.scope.startswith("sampleton") or isinstance(each, Source))
    hub = replace(example_hub, records=tuple(kept))
    for address in ("/strategy/", "/strategy/sampleton/"):
        assert "This hub holds no strategy of Sampleton Council." in page_of(hub, address).text


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


def test_it_says_of_the_newest_plan_how_much_was_promised_and_of_how_much_nothing_is_known(
    rendered: RenderedHub, example_hub: Hub
) -> None:
    actions = example_hub.all(Action, f"exampleshire/{NOW}")
    told = f"Actions: {len(actions)}. Date or period over, and what came of it isn’t known here: "
    assert told in rendered.documents[AREA]
    assert "Its reports give no actions" in rendered.documents["/strategy/sampleton/"]
