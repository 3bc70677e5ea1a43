"""Every referral flow is a tree that ends: no step is missing, out of reach or met twice, and no path is long."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter

from publishing.checks.repeats import repeated
from publishing.model.hub import Hub
from publishing.model.referral_flow import Answer, FlowStep, ReferralFlow
from publishing.problems import Problem, did_you_mean, problem_at

LONGEST_PATH = 7
"""In pages, the ending included."""

_NEUTRAL = re.compile(r"step-[1-9][0-9]*")


def flows_are_trees_that_end(hub: Hub, today: date) -> Iterator[Problem]:
    """From the first step, every answer leads on, every step is reached once, and every path ends."""
    for flow in hub.all(ReferralFlow):
        if not any(repeated(flow.steps, attrgetter("id"))):  # that no id is there twice, `repeats` checks
            yield from _walk(flow).problems


def step_ids_say_nothing(hub: Hub, today: date) -> Iterator[Problem]:
    """A step's address stays in the browser's history: it mustn't tell what was asked or answered."""
    for flow in hub.all(ReferralFlow):
        for number, step in enumerate(flow.steps, start=1):
            if not _NEUTRAL.fullmatch(step.id):
                what = f"the step id `{step.id}` may tell others what was asked"
                yield problem_at(step.origin.at("id"), what, f"use step- and a number, such as step-{number}")


def flows_have_their_own_numbers(hub: Hub, today: date) -> Iterator[Problem]:
    """A flow's number is its place, and tells the titles of its steps from those of others."""
    numbers: dict[int, ReferralFlow] = {}
    for flow in hub.all(ReferralFlow):
        first = numbers.setdefault(flow.number, flow)
        if first is not flow:
            what = f"the flow `{first.id}` has the number {flow.number} already"
            yield problem_at(flow.origin.at("number"), what, "choose another for one of them")


def paths_proven(hub: Hub) -> int:
    """The number of ways through all flows, each walked to its end. The hub must have passed the checks."""
    return sum(_walk(flow).endings for flow in hub.all(ReferralFlow))


def flows_proven(hub: Hub) -> str:
    """What an editor is told about the flows of a hub without problems; "" where there are none."""
    flows, paths = len(hub.all(ReferralFlow)), paths_proven(hub)
    if not flows:
        return ""
    return f"{_counted(paths, 'path')} through {_counted(flows, 'flow')} proven."


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


@dataclass
class _Walk:
    """A walk along all answers, depth first, into each step once."""

    reached: set[str] = field(default_factory=set)
    endings: int = 0
    problems: list[Problem] = field(default_factory=list)

    def enter(self, step: FlowStep, path: tuple[str, ...]) -> None:
        """Come to a step for the first time. `path` ends with it."""
        self.reached.add(step.id)
        self.endings += step.outcome is not None
        if step.outcome and len(path) > LONGEST_PATH:
            what = f"the path to `{step.id}` is {len(path)} pages long"
            self.problems.append(problem_at(step.origin, what, f"ask less on the way: {LONGEST_PATH} pages at most"))

    def refuse(self, step: FlowStep, answer: Answer, what: str, todo: str) -> None:
        """Note why an answer can't be followed."""
        place = answer.origin.at("next")
        self.problems.append(problem_at(place, f"an answer of `{step.id}` {what}", todo))


def _walk(flow: ReferralFlow) -> _Walk:
    walk, first = _Walk(), flow.steps[0]
    steps = {step.id: step for step in flow.steps}
    walk.enter(first, (first.id,))
    missing = False
    waiting = _onwards(first, ())
    while waiting:
        step, answer, path = waiting.pop()
        following = steps.get(answer.next)
        if following is None:
            missing = True
            walk.refuse(step, answer, f"leads to `{answer.next}`, which isn't there", did_you_mean(answer.next, steps))
        elif answer.next in path:
            circle = ", ".join((*path[path.index(answer.next) :], answer.next))
            walk.refuse(step, answer, f"goes round in a circle: {circle}", "lead it onwards, to a step that ends")
        elif answer.next in walk.reached:
            todo = "write a step of its own for each answer; they can share an outcome"
            walk.refuse(step, answer, f"leads to `{answer.next}`, which another answer has led to", todo)
        else:
            walk.enter(following, (*path, following.id))
            waiting += _onwards(following, path)
    if not missing:
        walk.problems += _out_of_reach(flow, walk.reached)
    return walk


def _onwards(step: FlowStep, above: tuple[str, ...]) -> list[tuple[FlowStep, Answer, tuple[str, ...]]]:
    return [(step, answer, (*above, step.id)) for answer in reversed(step.answers)]


def _out_of_reach(flow: ReferralFlow, reached: set[str]) -> Iterator[Problem]:
    for step in flow.steps:
        if step.id not in reached:
            todo = "lead an answer to it, or take it out"
            yield problem_at(step.origin, f"no way leads from `{flow.steps[0].id}` to `{step.id}`", todo)
