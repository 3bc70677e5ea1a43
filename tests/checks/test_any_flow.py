"""Whatever steps are written, the checks accept a flow exactly if it is a tree that ends."""

from datetime import date

from hypothesis import event, given
from hypothesis import strategies as st

from publishing.checks.flows import LONGEST_PATH, flows_are_trees_that_end, paths_proven
from publishing.checks.repeats import ids_inside_records_are_unique
from publishing.model.hub import Hub
from publishing.model.referral_flow import ReferralFlow
from publishing.model.site import Owner, Site

TODAY = date(2024, 6, 1)
Steps = list[tuple[str, list[str]]]
"""Each step's id, and the steps that its answers lead to; a step with none ends."""

SITE = Site(
    name="Hub",
    summary="A hub.",
    areas=("exampleton",),
    demonstration=True,
    demonstration_notice="An example.",
    owner=Owner(name="The maintainers"),
)


def hub_of(steps: Steps) -> Hub:
    flow = ReferralFlow.model_validate(
        {
            "id": "tiny",
            "as_at": "2024-02-20",
            "sources": [{"source": "report"}],
            "number": 1,
            "title": "I am worried",
            "summary": "For anyone.",
            "who_for": ["public"],
            "status": "guidance",
            "steps": [_step(name, following) for name, following in steps],
        }
    )
    return Hub(SITE, (flow,))


def _step(name: str, following: list[str]) -> dict[str, object]:
    if not following:
        return {"id": name, "outcome": "talk"}
    answers = [{"answer": f"Answer {number}", "next": each} for number, each in enumerate(following, start=1)]
    return {"id": name, "question": "What?", "answers": answers}


def is_a_tree_that_ends(steps: Steps) -> bool:
    """Told from the other end: from each step, one way leads up to the first, and it isn't long."""
    names = [name for name, _ in steps]
    named = [following for _, answers in steps for following in answers]
    if len(set(names)) < len(names) or len(set(named)) < len(named) or not set(named) <= set(names):
        return False
    above = {following: name for name, answers in steps for following in answers}
    return all(_leads_up(name, names[0], above) for name in names)


def _leads_up(name: str, first: str, above: dict[str, str]) -> bool:
    for _ in range(LONGEST_PATH):
        if name == first:
            return first not in above
        if name not in above:
            return False
        name = above[name]
    return False


@st.composite
def trees(draw: st.DrawFn) -> Steps:
    """A tree of any depth, its steps in any order after the first."""
    steps: Steps = [("step-1", [])]
    for _ in range(draw(st.integers(1, 9))):
        ends = [answers for _, answers in steps if not answers]
        chosen = draw(st.sampled_from(ends[-2:]))
        for _ in range(draw(st.integers(2, 3))):
            name = f"step-{len(steps) + 1}"
            chosen.append(name)
            steps.append((name, []))
    return [steps[0], *draw(st.permutations(steps[1:]))]


@st.composite
def spoilt_trees(draw: st.DrawFn) -> Steps:
    """A tree in which one answer leads elsewhere, or one step has another's id."""
    steps = draw(trees())
    names = [name for name, _ in steps]
    if draw(st.booleans()):
        answers = draw(st.sampled_from([answers for _, answers in steps if answers]))
        answers[draw(st.integers(0, len(answers) - 1))] = draw(st.sampled_from([*names, "step-99"]))
        return steps
    number = draw(st.integers(0, len(steps) - 1))
    steps[number] = (draw(st.sampled_from(names)), steps[number][1])
    return steps


@st.composite
def graphs(draw: st.DrawFn) -> Steps:
    """Steps that lead anywhere."""
    names = [f"step-{number}" for number in range(1, draw(st.integers(2, 6)) + 1)]
    following = st.sampled_from([*names, "step-99"])
    return [(name, draw(st.one_of(st.just([]), st.lists(following, min_size=2, max_size=3)))) for name in names]


@given(st.one_of(trees(), spoilt_trees(), graphs()))
def test_the_checks_accept_exactly_the_trees_that_end(steps: Steps) -> None:
    right = is_a_tree_that_ends(steps)
    event(f"a tree: {right}")
    hub = hub_of(steps)
    problems = [*ids_inside_records_are_unique(hub, TODAY), *flows_are_trees_that_end(hub, TODAY)]
    assert (problems == []) == right


@given(trees())
def test_the_paths_that_are_counted_are_the_endings(steps: Steps) -> None:
    assert paths_proven(hub_of(steps)) == sum(not answers for _, answers in steps)
