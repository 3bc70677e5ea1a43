"""The delivery plan: what it says of each action, and the orders in which it can be read."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.html_tree import Element
from tests.support.sites import BuiltPage, BuiltSite

from publishing.model.action import Action, ActionStatus, Progress
from publishing.model.addresses import EDITION_PARTS, PLAN_ORDERS, RESERVED
from publishing.model.dates import PartialDate
from publishing.model.hub import Hub
from publishing.model.interface import in_words
from publishing.model.record import Citation
from publishing.model.strategy import Strategy
from publishing.pages.plan_actions import COLUMNS, NO_OWNER, NONE_REPORTED, NOT_STATED, by_owner, by_status, planned

PLAN = "/strategy/thurrock/2024-2027/plan/"
WHENS = ("Q1", "Q1 and Q2", "Q4 2023/24", "2024-03", "2023")


def action(
    number: int,
    owner: str | None = None,
    done: tuple[str, ...] = (),
    to_do: tuple[str, ...] = (),
    due: str | None = None,
) -> Action:
    return Action(
        id=f"action-{number}",
        number=number,
        title=f"Do thing {number}",
        owner=owner,
        progress=steps(done),
        next_steps=steps(to_do),
        due=PartialDate.parse(due) if due else None,
        period=PartialDate.parse("2023/24"),
        as_at=PartialDate.parse("2024"),
        sources=(Citation(source="report"),),
    )


def steps(whens: tuple[str, ...]) -> tuple[Progress, ...]:
    return tuple(Progress(when=PartialDate.parse(each), points=("Something.",)) for each in whens)


TIMES = st.lists(st.sampled_from(WHENS), max_size=2).map(tuple)
WORDS = {each.word: each.value for each in ActionStatus}
DUE = st.none() | st.sampled_from(WHENS)
ACTIONS = st.lists(
    st.tuples(st.none() | st.sampled_from(["Police", "police", "Head of Housing"]), TIMES, TIMES, DUE)
).map(lambda drawn: [action(number, *each) for number, each in enumerate(drawn, start=1)])


@given(ACTIONS)
def test_each_action_stands_once_in_every_order(actions: list[Action]) -> None:
    found = planned(actions[::-1])
    assert [each.action for each in found] == actions
    for groups in (by_status(found, WORDS), by_owner(found)):
        assert sorted(each.action.number for group in groups for each in group.actions) == [
            each.number for each in actions
        ]
        assert len({group.id for group in groups}) == len(groups)
        assert all(group.actions for group in groups)


@given(ACTIONS)
def test_ranks_put_actions_in_the_order_of_their_column(actions: list[Action]) -> None:
    found = planned(actions)
    for column, key in COLUMNS.items():
        in_rank = sorted((each.ranks[column], key(each)) for each in found)
        assert all(one[1] <= other[1] for one, other in pairwise(in_rank))


def test_what_is_not_reported_comes_last() -> None:
    found = planned([action(1), action(2, "Police", ("Q1",), ("Q3 2023/24",), "2024-03")])
    assert [each.ranks["owner"] for each in found] == [1, 0]
    assert [each.ranks["due"] for each in found] == [1, 0]
    assert [each.ranks["reported"] for each in found] == [1, 0]
    assert [each.ranks["next"] for each in found] == [1, 0]
    assert (found[0].owner, found[0].reported_for, found[0].next) == (NO_OWNER, NONE_REPORTED, NONE_REPORTED)
    assert [each.due for each in found] == [NOT_STATED, "March 2024"]
    assert found[0].action.due_at_the_latest == "In the plan’s period, 2023/24"


def test_an_earlier_date_comes_before_a_later_one() -> None:
    found = planned([action(1, due="2024-03"), action(2), action(3, due="2023-12")])
    assert [each.ranks["due"] for each in found] == [1, 2, 0]


def test_owners_stand_by_the_alphabet_and_nobody_last() -> None:
    found = planned([action(1), action(2, "Police"), action(3, "Head of Housing"), action(4, "police")])
    groups = by_owner(found)
    assert [(group.id, [each.action.number for each in group.actions]) for group in groups] == [
        ("owner-head-of-housing", [3]),
        ("owner-police", [2, 4]),
        ("no-owner", [1]),
    ]


def test_what_the_report_only_marks_is_neither_without_progress_nor_left_open() -> None:
    marked = action(1).model_copy(update={"reported_status": "Blue: complete"})
    assert (action(1).status, marked.status) == (ActionStatus.NO_PROGRESS, ActionStatus.STATED)
    long_after = date(2030, 1, 1)
    assert (action(1).is_left_open(long_after), marked.is_left_open(long_after)) == (True, False)
    reported = action(1, done=("Q1",)).model_copy(update={"reported_status": "Blue: complete"})
    assert reported.status is ActionStatus.REPORTED


def test_the_fixed_words_cannot_be_ids() -> None:
    assert set(PLAN_ORDERS) <= RESERVED
    assert set(EDITION_PARTS) <= RESERVED


def rows(page: BuiltPage) -> list[Element]:
    return page.main.one("table", class_="plan-table").find_all("tr")[1:]


def test_the_table_says_of_each_action_what_the_data_says(site: BuiltSite, hub: Hub) -> None:
    found = rows(site.pages[PLAN])
    actions = hub.all(Action, "thurrock/2024-2027")
    assert len(found) == len(actions) == 4
    for row, each in zip(found, actions, strict=True):
        assert f"{each.number} {each.title}" in row.text.replace("  ", " ")
        assert in_words(hub, each.status) in row.text
        assert (each.owner or NO_OWNER) in row.text
        assert [cell.text for cell in row.find_all("td")][3] == (str(each.due) if each.due else NOT_STATED)


def test_each_action_has_its_status_its_owner_and_its_date(site: BuiltSite, hub: Hub) -> None:
    text = site.pages[PLAN].main.text
    assert "March 2024 This date is over" in text
    assert "In the plan’s period, 2023/24 This period is over" in text
    assert text.count("as at 20 February 2024") == 1 + len(hub.all(Action, "thurrock/2024-2027"))


def test_in_short_it_is_counted_how_far_the_actions_have_come(site: BuiltSite, hub: Hub) -> None:
    counted = site.pages[PLAN].main.one("dl", class_="plan-short").find_all("div")
    told = {each.one("dt").text: each.one("dd").text for each in counted}
    actions = hub.all(Action, "thurrock/2024-2027")
    by_words = {in_words(hub, status): sum(each.status is status for each in actions) for status in ActionStatus}
    assert {words: f"{count} of 4" for words, count in by_words.items() if count}.items() <= told.items()
    assert told["No owner named"] == f"{sum(each.owner is None for each in actions)} of 4"
    gaps = [each.text for each in site.pages[PLAN].main.find_all("p", class_="gap")]
    over = sum("what came of it isn’t known here" in each for each in gaps)
    assert told["Date or period over, and what came of it isn’t known here"] == f"{over} of 4"


def test_a_date_is_over_only_when_it_is() -> None:
    each = action(1).model_copy(update={"due": PartialDate.parse("2024-03")})
    assert not each.is_past_its_date(date(2024, 3, 31))
    assert each.is_past_its_date(date(2024, 4, 1))


@pytest.mark.parametrize("order", PLAN_ORDERS)
def test_the_other_orders_lead_to_every_action_and_to_each_other(site: BuiltSite, hub: Hub, order: str) -> None:
    page = site.pages[f"{PLAN}{order}/"]
    links = page.links(page.main)
    assert {each.address for each in hub.all(Action, "thurrock/2024-2027")} <= set(links)
    others = {PLAN, *(f"{PLAN}{each}/" for each in PLAN_ORDERS)} - {page.address}
    assert others <= set(links)
    assert page.meta("robots") == "noindex"
    anchors = [each.attributes["id"] for each in page.main.find_all("h2")]
    assert anchors
    assert len(anchors) == len(set(anchors))


def test_statuses_are_headings_in_the_order_in_which_work_goes_on(site: BuiltSite, hub: Hub) -> None:
    titles = [each.text for each in site.pages[f"{PLAN}by-status/"].main.find_all("h2")]
    assert titles == [told for each in ActionStatus if (told := in_words(hub, each)) in titles]


def test_only_plans_with_actions_have_other_orders(site: BuiltSite, hub: Hub) -> None:
    for strategy in hub.all(Strategy):
        has_actions = bool(hub.all(Action, strategy.edition_scope))
        assert {f"{strategy.address}plan/{order}/" in site.pages for order in PLAN_ORDERS} == {has_actions}


def test_only_plans_with_several_actions_load_the_script(site: BuiltSite) -> None:
    loading = {address for address, page in site.pages.items() if "plan" in page.scripts}
    assert loading == {PLAN}


def test_what_a_thread_says_of_an_action_stays(site: BuiltSite) -> None:
    assert site.pages[PLAN].main.find_all("div", class_="thread-links")
