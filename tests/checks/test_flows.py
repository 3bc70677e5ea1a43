"""A referral flow is proven before it is published: each way it can be wrong is named, with its line and its step."""

import pytest
from tests.checks.tiny_flow import FLOW, OUTCOMES, TINY_FLOW, TINY_OUTCOMES
from tests.checks.tiny_hub import HELPLINE, TinyHub

from publishing.checks.flows import flows_proven, paths_proven
from publishing.checks.unconfirmed import NAME_A_ROUTE


@pytest.fixture
def flows(hub: TinyHub) -> TinyHub:
    return hub.write_all({FLOW: TINY_FLOW, OUTCOMES: TINY_OUTCOMES})


def told(hub: TinyHub) -> list[str]:
    """What an editor is told of the flows and their outcomes."""
    places = tuple(f"data/national/referral_guidance/{folder}/" for folder in ("flows", "shared"))
    return [line for line in hub.problems() if line.startswith(places)]


def test_a_flow_that_is_right_is_proven(flows: TinyHub) -> None:
    assert told(flows) == []
    assert paths_proven(flows.read()) == 3
    assert flows_proven(flows.read()) == "3 paths through 1 flow proven."


def test_of_a_hub_without_flows_nothing_is_said(hub: TinyHub) -> None:
    assert flows_proven(hub.read()) == ""


OF_ITS_STEPS = [
    pytest.param(
        "next: step-5",
        "next: step-55",
        "19:24: an answer of `step-3` leads to `step-55`, which isn't there; did you mean `step-5`?",
        id="a missing step",
    ),
    pytest.param(
        "next: step-5",
        "next: step-1",
        "19:24: an answer of `step-3` goes round in a circle: step-1, step-3, step-1; "
        "lead it onwards, to a step that ends",
        id="a circle",
    ),
    pytest.param(
        "next: step-5",
        "next: step-3",
        "19:24: an answer of `step-3` goes round in a circle: step-3, step-3; lead it onwards, to a step that ends",
        id="a step that leads to itself",
    ),
    pytest.param(
        "next: step-5",
        "next: step-4",
        "19:24: an answer of `step-3` leads to `step-4`, which another answer has led to; "
        "write a step of its own for each answer; they can share an outcome",
        id="a step of two answers",
    ),
    pytest.param(
        "  - {id: step-5, outcome: share}\n",
        "  - {id: step-5, outcome: share}\n  - {id: step-6, outcome: share}\n",
        "22:5: no way leads from `step-1` to `step-6`; lead an answer to it, or take it out",
        id="a step out of reach",
    ),
    pytest.param(
        "id: step-5",
        "id: step-4",
        "21:6: the id `step-4` is here twice; choose another for one",
        id="an id that is here twice",
    ),
    pytest.param(
        "answer: That",
        "answer: this",
        "15:5: two answers of step `step-3` are the same (in `steps`); say what tells them apart, or take one out",
        id="the same answer twice",
    ),
    pytest.param(
        "{id: step-5, outcome: share}",
        "{id: step-5}",
        "21:5: the step `step-5` needs a question or an outcome (in `steps`); give it one of the two",
        id="a path that doesn’t end",
    ),
]


@pytest.mark.parametrize(("old", "new", "problem"), OF_ITS_STEPS)
def test_a_flow_that_cannot_be_walked_is_refused(flows: TinyHub, old: str, new: str, problem: str) -> None:
    flows.replace(FLOW, old, new)
    assert f"{FLOW}:{problem}" in told(flows)


def test_two_flows_have_two_numbers(flows: TinyHub) -> None:
    other = FLOW.replace("tiny", "zero")
    flows.write(other, TINY_FLOW)
    assert told(flows) == [
        f"{other}:4:1: the flow `tiny` has the number 1 already; choose another for one of them",
    ]


def test_steps_that_only_lead_to_each_other_are_out_of_reach(flows: TinyHub) -> None:
    for step, other in (("step-6", "step-7"), ("step-7", "step-6")):
        answers = f"[{{answer: A, next: {other}}}, {{answer: B, next: {other}}}]"
        flows.add(FLOW, f"  - {{id: {step}, question: Where now?, answers: {answers}}}\n")
    assert [line.partition(": ")[2] for line in told(flows)] == [
        f"no way leads from `step-1` to `step-{number}`; lead an answer to it, or take it out" for number in (6, 7)
    ]


def test_a_step_id_that_tells_what_is_asked_is_refused(flows: TinyHub) -> None:
    text = TINY_FLOW.replace("step-3", "is-it-your-child")
    flows.write(FLOW, text)
    what = "the step id `is-it-your-child` may tell others what was asked"
    assert told(flows) == [f"{FLOW}:15:5: {what}; use step- and a number, such as step-3"]


@pytest.mark.parametrize(("pages", "problems"), [(7, 0), (8, 2), (9, 3)])
def test_a_path_is_seven_pages_long_at_most(flows: TinyHub, pages: int, problems: int) -> None:
    flows.write(FLOW, f"{TINY_FLOW.partition('steps:')[0]}steps:\n{''.join(_long_way(pages))}")
    found = told(flows)
    assert len(found) == problems
    assert all(" pages long; ask less on the way: 7 pages at most" in line for line in found)


def _long_way(pages: int) -> list[str]:
    """A flow in which one answer of each question ends, until both do."""
    lines = []
    for number in range(1, pages):
        answers = f"[{{answer: A, next: step-{number}0}}, {{answer: B, next: step-{number + 1}}}]"
        lines.append(f"  - {{id: step-{number}, question: What?, answers: {answers}}}\n")
        lines.append(f"  - {{id: step-{number}0, outcome: {'call' if number == 1 else 'share'}}}\n")
    return [*lines, f"  - {{id: step-{pages}, outcome: share}}\n"]


def test_the_first_step_must_lead_to_the_emergency_number(flows: TinyHub) -> None:
    flows.replace(FLOW, "id: step-2, outcome: call", "id: step-2, outcome: share")
    what = "no answer of the first step, `step-1`, leads to the contact for immediate danger"
    assert told(flows) == [
        f"{FLOW}:9:5: {what}; ask about danger first, and end one answer with an outcome that has that contact",
        f"{OUTCOMES}:5:5: no flow ends with the outcome `call`; end a path with it, or take it out",
    ]


def test_an_emergency_number_that_nothing_confirms_is_named_once(flows: TinyHub) -> None:
    path = "data/national/contacts/emergency.yml"
    flows.replace(path, "state: stored-copy", "state: none")
    assert [line.partition(": ")[2].partition(";")[0] for line in flows.problems()] == [
        "no contact for immediate danger can be shown"
    ]


def test_a_contact_must_be_for_all_readers_of_the_flow(flows: TinyHub) -> None:
    flows.replace(FLOW, "who_for: [public]", "who_for: [public, staff]")
    assert told(flows) == [
        f"{FLOW}:{line}: `{step}` ends with the contact `helpline`, which isn't for: staff; "
        "choose an outcome whose contacts are for all readers of this flow"
        for line, step in (("20:18", "step-4"), ("21:18", "step-5"))
    ]


def test_a_contact_that_nothing_confirms_cannot_end_a_path(flows: TinyHub) -> None:
    flows.replace(HELPLINE, "state: live", "state: none")
    what = "nothing confirms the contact `helpline`, so it can't be printed"
    assert told(flows) == [f"{OUTCOMES}:15:16: {what}; {NAME_A_ROUTE}"]


def test_an_outcome_must_have_something_to_do_and_somebody_to_turn_to(flows: TinyHub) -> None:
    flows.replace(OUTCOMES, "[helpline]", "[]")
    flows.replace(OUTCOMES, "[Talk to somebody.]", "[]")
    assert told(flows) == [
        f"{OUTCOMES}:14:5: `actions` needs at least 1; add what is missing",
        f"{OUTCOMES}:15:5: `contacts` needs at least 1; add what is missing",
    ]


def test_what_is_called_first_is_among_the_contacts(flows: TinyHub) -> None:
    flows.replace(OUTCOMES, "contacts: [helpline]", "contacts: [helpline]\n    call_first: emergency")
    assert told(flows) == [
        f"{OUTCOMES}:11:5: 'emergency' is called first, and isn't among `contacts`; add it to `contacts`",
    ]
    flows.replace(OUTCOMES, "call_first: emergency", "call_first: helpline")
    assert told(flows) == []


def test_an_outcome_that_is_not_there_is_told_once(flows: TinyHub) -> None:
    flows.replace(FLOW, "id: step-2, outcome: call", "id: step-2, outcome: cal")
    assert told(flows) == [
        f"{FLOW}:14:18: there is no outcome `cal` (in `outcome`); did you mean `call`?",
        f"{OUTCOMES}:5:5: no flow ends with the outcome `call`; end a path with it, or take it out",
    ]


@pytest.mark.parametrize("name", ["venue", "all", "helper", "school"])
def test_a_fixed_word_of_the_addresses_cannot_name_a_flow(flows: TinyHub, name: str) -> None:
    path = f"data/national/referral_guidance/flows/{name}.yml"
    flows.write(path, TINY_FLOW)
    flows.remove(FLOW)
    assert told(flows) == [f"{path}:1:1: `{name}` is a fixed word of the hub's addresses; choose another id"]


def test_a_flow_that_cannot_be_read_makes_no_outcome_unused(flows: TinyHub) -> None:
    flows.replace(FLOW, "title: I am worried\n", "")
    assert told(flows) == [f"{FLOW}:1:1: `title` is missing; add it"]
