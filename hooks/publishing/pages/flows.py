"""The referral helper: a page for each step of each flow, and everything on one page."""

from collections.abc import Iterator, Sequence

from publishing.model.addresses import AFTER, HELPER, HELPER_WHOLE
from publishing.model.approval_line import approval_line
from publishing.model.audience import Audience
from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.model.outcome import Outcome
from publishing.model.places import Origin
from publishing.model.referral_flow import FlowStep, ReferralFlow
from publishing.pages.flowchart import Node, flowchart
from publishing.pages.page import Contents, Page, origin_of_all

TITLE = "Find the right route"
KIND = "Referral helper"


def pages(hub: Hub) -> Iterator[Page]:
    """The choice of a flow, each step of each flow, and everything on one page."""
    flows = sorted(hub.all(ReferralFlow), key=lambda flow: flow.number)
    origin = origin_of_all(flows, hub)
    yield _choice(flows, origin)
    for flow in flows:
        for number, step in enumerate(flow.steps, start=1):
            yield _step(hub, flow, step, f"{flow.number}.{number}")
    yield _everything(hub, flows, origin)


def _choice(flows: Sequence[ReferralFlow], origin: Origin) -> Page:
    left_fast = any(flow.exit_page for flow in flows)
    return Page(
        address=HELPER,
        title=TITLE,
        description="A few short questions, one page at a time, and then who to tell about your worry, and how.",
        template="helper.html",
        origin=origin,
        kind=KIND,
        given={"flows": flows, "everything": HELPER_WHOLE},
        contents=Contents.NOWHERE,
        head_title="Help: find who to tell" if left_fast else "",
        exit_page=left_fast,
    )


def _everything(hub: Hub, flows: Sequence[ReferralFlow], origin: Origin) -> Page:
    return Page(
        address=HELPER_WHOLE,
        title="All routes on one page",
        description="Every question, answer and ending of the referral helper, as flowcharts, as lists, and to print.",
        template="helper_all.html",
        origin=origin,
        kind=KIND,
        given={
            "flows": flows,
            "charts": {flow.id: flowchart(_node(hub, flow, flow.steps[0])) for flow in flows},
            "outcomes": {outcome.id: outcome for outcome in hub.all(Outcome)},
            "approvals": {flow.id: approval_line(hub, flow.approval) for flow in flows},
        },
        contents=Contents.WIDE,
    )


def _step(hub: Hub, flow: ReferralFlow, step: FlowStep, number: str) -> Page:
    """One step. Its title tells whoever sees the browser's history neither the question nor the answers."""
    path = flow.path_to(step)
    name = f"Question {len(path) + 1}" if step.question else "What to do"
    return Page(
        address=flow.address_of(step),
        title=f"{name} – {TITLE} {number}",
        short_title=name,
        head_title=f"Help: {name.lower()} {number}" if flow.exit_page else "",
        exit_page=flow.exit_page,
        above=("/", "/get-help/") if flow.who_for == (Audience.PUBLIC,) else (),
        description=f"Page {number}: {name.lower()}.",
        template="helper_step.html",
        origin=step.origin,
        kind=KIND,
        given={
            "flow": flow,
            "step": step,
            "path": path,
            "back": flow.address_of(path[-1][0]) if path else HELPER,
            "start": HELPER,
            "outcome": hub.get(Outcome, step.outcome, flow.scope) if step.outcome else None,
            "afterwards": "/get-help/what-happens/" if Audience.PUBLIC in flow.who_for else AFTER,
            "approval": approval_line(hub, flow.approval),
        },
        reviewed=flow,
        in_search=False,
        contents=Contents.NOWHERE,
    )


def _node(hub: Hub, flow: ReferralFlow, step: FlowStep) -> Node:
    if step.outcome:
        outcome = hub.get(Outcome, step.outcome, flow.scope)
        urgent = any(hub.get(Contact, each, outcome.scope).emergency for each in outcome.contacts)
        return Node(outcome.title, "danger" if urgent else "ending")
    steps = {each.id: each for each in flow.steps}
    answers = tuple((each.answer, _node(hub, flow, steps[each.next])) for each in step.answers)
    return Node(step.question or "", "question", answers)
