"""Every path through a referral flow ends with help: 999 is one tap away, and each contact suits its readers."""

from collections.abc import Iterator
from datetime import date

from publishing.checks.unconfirmed import cannot_be_printed
from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.model.outcome import Outcome
from publishing.model.referral_flow import FlowStep, ReferralFlow
from publishing.problems import Problem, problem_at


def flows_ask_about_danger_first(hub: Hub, today: date) -> Iterator[Problem]:
    """The first step, which is on every path, has an answer that ends with the contact for immediate danger."""
    for flow in hub.all(ReferralFlow):
        first = flow.steps[0]
        following = [flow.step(answer.next) for answer in first.answers]
        if any(step is None or _leads_to_emergency(hub, flow, step) for step in following):
            continue
        what = f"no answer of the first step, `{first.id}`, leads to the contact for immediate danger"
        todo = "ask about danger first, and end one answer with an outcome that has that contact"
        yield problem_at(first.origin, what, todo)


def _leads_to_emergency(hub: Hub, flow: ReferralFlow, step: FlowStep) -> bool:
    """Whether it does, or can't be known to: an outcome that isn't there is found elsewhere."""
    if step.outcome is None:
        return False
    outcome = hub.find(Outcome, step.outcome, flow.scope)
    if outcome is None:
        return True
    contacts = [hub.find(Contact, each, outcome.scope) for each in outcome.contacts]
    return any(each is None or each.emergency for each in contacts)


def outcomes_have_suitable_contacts(hub: Hub, today: date) -> Iterator[Problem]:
    """An outcome's contacts can be printed, or give way, and are for everyone whom a flow leads to it."""
    for outcome in hub.all(Outcome):
        for number, contact_id in enumerate(outcome.contacts):
            contact = hub.find(Contact, contact_id, outcome.scope)
            yield from cannot_be_printed(hub, contact, outcome.origin.at("contacts", number))
    for flow in hub.all(ReferralFlow):
        for step in flow.endings:
            yield from _suits(hub, flow, step)


def _suits(hub: Hub, flow: ReferralFlow, step: FlowStep) -> Iterator[Problem]:
    outcome = hub.find(Outcome, step.outcome or "", flow.scope)
    for contact_id in outcome.contacts if outcome else ():
        contact = hub.find(Contact, contact_id, flow.scope)
        missing = [each for each in flow.who_for if contact and each not in contact.who_for]
        if missing:
            what = f"`{step.id}` ends with the contact `{contact_id}`, which isn't for: {', '.join(missing)}"
            todo = "choose an outcome whose contacts are for all readers of this flow"
            yield problem_at(step.origin.at("outcome"), what, todo)


def outcomes_are_used(hub: Hub, today: date) -> Iterator[Problem]:
    """An outcome that no flow leads to would be kept up for nobody."""
    flows = hub.all(ReferralFlow)
    if any(kind == ReferralFlow.kind for kind, _, _ in hub.broken):
        return
    used = {step.outcome for flow in flows for step in flow.endings}
    for outcome in hub.all(Outcome):
        if outcome.id not in used:
            what = f"no flow ends with the outcome `{outcome.id}`"
            yield problem_at(outcome.origin.at("id"), what, "end a path with it, or take it out")
