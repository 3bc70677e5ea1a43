"""The delivery plan of an edition: its actions by number, and the same by status and by owner."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from publishing.model.action import Action
from publishing.model.addresses import plan_csv_address
from publishing.model.gaps import GapKind, gaps_of
from publishing.model.interface import english_words
from publishing.model.survey import Survey
from publishing.model.thread import thread_of
from publishing.pages.edition import Edition
from publishing.pages.page import Page, View, brief
from publishing.pages.plan_actions import Group, PlannedAction, by_owner, by_status, planned
from publishing.pages.survey_charts import survey_chart

_MISSING = {
    GapKind.NO_OWNER: "No owner named",
    GapKind.PAST_ITS_DATE: "Date or period over, and what came of it isn’t known here",
}


def pages(edition: Edition) -> Iterator[Page]:
    """The plan; and if it has actions, a page for each other order of them."""
    actions = planned(edition.all(Action))
    statuses, owners = by_status(actions, english_words(edition.hub)), by_owner(actions)
    plan = _plan(edition, actions, statuses, owners)
    yield plan
    if actions:
        yield _in_order(plan, "by-status", "by status", statuses)
        yield _in_order(plan, "by-owner", "by owner", owners)


def _plan(
    edition: Edition, actions: Sequence[PlannedAction], statuses: Sequence[Group], owners: Sequence[Group]
) -> Page:
    periods = dict.fromkeys(str(each.action.period) for each in actions)
    period = " and ".join(periods) or str(edition.strategy.period)
    page = edition.page(
        "plan/",
        f"Delivery plan {period}: {edition.area.name}",
        f"{edition.area.name}: each action of the delivery plan {period}, what was reported, what was next.",
        "plan.html",
        {
            "actions": actions,
            "in_short": _in_short(edition, statuses),
            "statuses": statuses,
            "owners": owners,
            "orders": _orders(f"{edition.strategy.address}plan/"),
            "table": plan_csv_address(edition.scope),
            "surveys": [(each, survey_chart(each)) for each in edition.all(Survey)],
        },
    )
    return replace(page, scripts=("choose.js", "plan.js") if len(actions) > 1 else ())


def _in_short(edition: Edition, statuses: Sequence[Group]) -> list[tuple[str, str]]:
    """How many of the actions have come how far, and of how many something is missing that is asked about first."""
    hub, every = edition.hub, len(edition.all(Action))
    gaps = [each.kind for each in gaps_of(hub, edition.strategy, thread_of(hub), hub.day or date.min)]
    counted = [(group.title, len(group.actions)) for group in statuses]
    counted += [(words, gaps.count(kind)) for kind, words in _MISSING.items()]
    return [(words, f"{count} of {every}") for words, count in counted if count]


def _orders(plan: str) -> list[View]:
    return [View("number", plan), View("status", f"{plan}by-status/"), View("owner", f"{plan}by-owner/")]


def _in_order(plan: Page, part: str, words: str, groups: Sequence[Group]) -> Page:
    return replace(
        plan,
        address=f"{plan.address}{part}/",
        title=f"{plan.title}, {words}",
        description=brief(f"The actions {words}. {plan.description}"),
        template="plan_in_order.html",
        given={**plan.given, "groups": groups, "order": words},
        short_title=words.capitalize(),
        in_search=False,
        scripts=(),
    )
