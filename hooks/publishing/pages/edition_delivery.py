"""How an edition was carried out: its delivery plan, its governance, and how it was assessed."""

from collections.abc import Iterator

from publishing.model.action import Action
from publishing.model.assessment import Assessment
from publishing.model.body import Body
from publishing.model.framework import Framework
from publishing.model.survey import Survey
from publishing.pages.edition import Edition
from publishing.pages.page import Page


def pages(edition: Edition) -> Iterator[Page]:
    """The plan, the governance and the assessment."""
    yield _plan(edition)
    yield _governance(edition)
    yield _assessment(edition)


def _plan(edition: Edition) -> Page:
    actions = edition.all(Action)
    periods = " and ".join(dict.fromkeys(str(action.period) for action in actions)) or str(edition.strategy.period)
    return edition.page(
        "plan/",
        f"Delivery plan {periods}: {edition.area.name}",
        f"{edition.area.name}: each action of the delivery plan {periods}, what was reported, what was next.",
        "plan.html",
        {"actions": actions, "surveys": edition.all(Survey)},
    )


def _governance(edition: Edition) -> Page:
    bodies = edition.all(Body)
    reports = {body.id: [edition.hub.get(Body, above, edition.scope) for above in body.reports_to] for body in bodies}
    name = f"{edition.area.name} {edition.strategy.period}"
    return edition.page(
        "governance/",
        f"Who decides and who oversees: {name}",
        f"{name}: the boards, panels and committees of Prevent, who chairs them and who reports to whom.",
        "governance.html",
        {"bodies": bodies, "reports": reports},
    )


def _assessment(edition: Edition) -> Page:
    assessments = edition.all(Assessment)
    name = f"{edition.area.name} {edition.strategy.period}"
    return edition.page(
        "assessment/",
        f"How {edition.area.name} did: {edition.strategy.period}",
        f"{name}: the scores and ratings of its Prevent work, what they mean, and what they don’t show.",
        "assessment.html",
        {"assessments": [(each, edition.hub.get(Framework, each.framework, edition.scope)) for each in assessments]},
    )
