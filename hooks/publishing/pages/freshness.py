"""How fresh the hub is: for every record and page the role that owns it, its last review, and when the next is due."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from publishing.checks.fit_to_publish import needs_a_decision
from publishing.model.addresses import FRESHNESS
from publishing.model.hub import Hub
from publishing.model.interface import in_words
from publishing.model.review_plan import PAGE
from publishing.model.review_roles import calendar_of_role, page_of_role, roles
from publishing.model.reviews import ReviewStanding, ReviewState, standings
from publishing.pages.grouped import grouped
from publishing.pages.page import Contents, Page, View
from publishing.pages.telling_apart import told_apart
from publishing.reading.layout import KINDS

TITLE = "How up to date this hub is"
MOST_AT_ONCE = 300
"""A list of more standings than this gives each kind that has many a page of its own."""
MANY = 40


@dataclass(frozen=True, slots=True)
class KindOfContent:
    """What stands of one kind of content on a page of standings."""

    name: str
    id: str
    standings: Sequence[ReviewStanding]
    apart: str = ""
    """The address of the page that shows them, where the list would be too long with them."""

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.standings)


@dataclass(frozen=True, slots=True)
class Choice:
    """A narrower list."""

    address: str
    name: str
    count: int

    @property
    def view(self) -> View:
        """It, as the others lead to it."""
        return View(f"{self.name} ({self.count})", self.address)


def pages(hub: Hub) -> Iterator[Page]:
    """The overview, and a page for each state and for each role: so that anybody can filter, without a script."""
    found = list(told_apart(standings(hub, hub.day or date.min), hub))
    states = [
        Choice(f"{FRESHNESS}{state}/", in_words(hub, state), sum(each.state is state for each in found))
        for state in ReviewState
    ]
    counts = Counter(each.owner for each in found)
    owners = [Choice(page_of_role(role), role, counts[role]) for role in roles(hub)]
    views: Mapping[str, object] = {"states": [each.view for each in states], "owners": [each.view for each in owners]}
    yield _overview(hub, found, views)
    for state, choice in zip(ReviewState, states, strict=True):
        of_state = [each for each in found if each.state is state]
        yield from _lists(hub, choice, f"{choice.name}: reviews", of_state, views)
    for choice in owners:
        of_role = [each for each in found if each.owner == choice.name]
        calendar = calendar_of_role(choice.name) if any(each.due for each in of_role) else None
        yield from _lists(hub, choice, f"Reviews of: {choice.name}", of_role, {**views, "calendar": calendar})


def _overview(hub: Hub, found: list[ReviewStanding], views: Mapping[str, object]) -> Page:
    with_a_day = sorted((each for each in found if each.due), key=lambda each: (each.due or date.max, each.address))
    return Page(
        address=FRESHNESS,
        title=TITLE,
        description="Which role owns what, when it was last reviewed, when that is next due, and what is overdue.",
        template="freshness.html",
        origin=hub.site.origin,
        kind="About",
        given={
            "plan": hub.site.reviews,
            "unfit": [each for each in found if needs_a_decision(each, hub)],
            "coming": with_a_day,
            "total": len(found),
            "names": _names(),
            **views,
        },
        contents=Contents.WIDE,
        short_title="Freshness",
    )


def _lists(
    hub: Hub, choice: Choice, title: str, found: list[ReviewStanding], views: Mapping[str, object]
) -> Iterator[Page]:
    """The list, and a page for each kind that it has no room for."""
    names = _names()
    kinds = [KindOfContent(names[kind], kind, each) for kind, each in grouped(names, found, lambda each: each.kind)]
    if len(found) > MOST_AT_ONCE:
        kinds = [replace(kind, apart=f"{choice.address}{kind.id}/" if kind.count > MANY else "") for kind in kinds]
    given = {"calendar": None, **views, "whole": choice}
    yield _list(hub, choice, title, {**given, "kinds": kinds})
    for kind in kinds:
        if kind.apart:
            own = Choice(kind.apart, kind.name, kind.count)
            yield _list(hub, own, f"{title}: {kind.name}", {**given, "kinds": [replace(kind, apart="")]})


def _list(hub: Hub, choice: Choice, title: str, given: Mapping[str, object]) -> Page:
    return Page(
        address=choice.address,
        title=title,
        description=f"{title}: {choice.count} records and pages, each with the role that owns it and its dates.",
        template="freshness_list.html",
        origin=hub.site.origin,
        kind="About",
        given=given,
        in_search=False,
        contents=Contents.WIDE,
        short_title=choice.name,
    )


def _names() -> dict[str, str]:
    """What each kind of content is called, of several."""
    return {PAGE: "Pages written by hand", **{kind.kind: kind.name_of_many() for kind in KINDS}}
