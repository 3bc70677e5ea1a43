"""One edition of a strategy as its pages see it: its records, its parts, and what all its pages share."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from publishing.model.action import Action
from publishing.model.area import Area
from publishing.model.assessment import Assessment
from publishing.model.body import Body
from publishing.model.editions import edition_name
from publishing.model.event import Event
from publishing.model.hub import Hub
from publishing.model.interface import in_words
from publishing.model.objective import Objective
from publishing.model.perception import Perception
from publishing.model.policy import Policy
from publishing.model.priority import DeliveryTheme, Priority
from publishing.model.record import Record
from publishing.model.statement import Statement, Theme
from publishing.model.status import EditionStatus
from publishing.model.strategy import Strategy
from publishing.model.survey import Survey
from publishing.pages.grouped import grouped
from publishing.pages.page import Menu, Page, brief

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, eq=False)
class Edition:
    """A strategy with the records that belong to it."""

    hub: Hub
    strategy: Strategy

    @property
    def scope(self) -> str:
        """The scope of its records."""
        return self.strategy.edition_scope

    @property
    def name(self) -> str:
        """What tells it from all others, wherever it stands."""
        return edition_name(self.hub, self.scope)

    @cached_property
    def area(self) -> Area:
        """Whose strategy it is."""
        return self.hub.get(Area, self.strategy.scope)

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Its records of a kind."""
        return self.hub.all(kind, self.scope)

    def statements(self, part: str) -> list[Statement]:
        """Its statements that one of its pages shows: "context/"."""
        return [each for each in self.all(Statement) if each.theme.part == part]

    def by_theme(self, part: str) -> list[tuple[Theme, list[Statement]]]:
        """The same, by their themes."""
        return grouped(Theme, self.statements(part), lambda each: each.theme)

    def page(self, part: str, title: str, description: str, template: str, given: dict[str, object]) -> Page:
        """One of its own pages: "" for the first, or one of `PARTS`."""
        records = PARTS[part].records(self) if part else [self.strategy]
        page = self._page(records[0] if records else self.strategy, title, description, template, given)
        return replace(
            page,
            address=f"{self.strategy.address}{part}",
            short_title=PARTS[part].name if part else str(self.strategy.period),
            in_search=page.in_search and bool(records),
        )

    def page_of(self, record: Objective | Priority, template: str, given: dict[str, object]) -> Page:
        """The page of one of its records."""
        return self._page(record, record.title, record.summary, template, given)

    def _page(self, about: Record, title: str, description: str, template: str, given: dict[str, object]) -> Page:
        return Page(
            address=about.address,
            title=title,
            description=brief(description),
            template=template,
            origin=about.origin,
            kind="Strategy",
            status=in_words(self.hub, self.strategy.status),
            given={"strategy": self.strategy, "area": self.area, **given},
            menu=self.menu,
            reviewed=about,
            in_search=self.strategy.status is not EditionStatus.WITHDRAWN,
            is_past=self.strategy.is_past,
        )

    @cached_property
    def menu(self) -> Menu:
        """Its pages, but for those with nothing on them."""
        parts = [f"{self.strategy.address}{part}" for part, each in PARTS.items() if each.records(self)]
        return Menu(self.name, (self.strategy.address, *parts))

    @property
    def lacking(self) -> list[tuple[str, str]]:
        """What its source gives nothing of: name and address of each page that says so."""
        return [
            (part.name.lower(), f"{self.strategy.address}{address}")
            for address, part in PARTS.items()
            if not part.records(self)
        ]


@dataclass(frozen=True, slots=True)
class Part:
    """One of the pages below an edition's own. Each has its address even if the source gives nothing for it."""

    name: str
    """What menus call it."""
    records: Callable[[Edition], Sequence[Record]]


def _records(*kinds: type[Record]) -> Callable[[Edition], Sequence[Record]]:
    return lambda edition: [record for kind in kinds for record in edition.all(kind)]


def _with_statements(part: str, *kinds: type[Record]) -> Callable[[Edition], Sequence[Record]]:
    others = _records(*kinds)
    return lambda edition: [*edition.statements(part), *others(edition)]


PARTS = {
    "thread/": Part("From duty to action", _records(Objective, Priority, Action)),
    "objectives/": Part("Objectives", _records(Objective)),
    "priorities/": Part("Priorities", _records(DeliveryTheme, Priority)),
    "plan/": Part("Delivery plan", _records(Action, Survey)),
    "governance/": Part("Governance", _records(Body)),
    "assessment/": Part("Assessment", _records(Assessment)),
    "practice/": Part("How it worked", _with_statements("practice/", Policy)),
    "context/": Part("Context and law", _with_statements("context/", Perception, Event)),
}
"""By the end of their addresses: the words of `EDITION_PARTS`."""


def editions(hub: Hub) -> Iterable[Edition]:
    """Every edition of the hub."""
    return (Edition(hub, strategy) for strategy in hub.all(Strategy))
