"""The pages of one strategy edition."""

from collections.abc import Iterator
from typing import Any

from publishing.model.action import Action
from publishing.model.addresses import EDITION_PARTS
from publishing.model.area import Area
from publishing.model.assessment import Assessment
from publishing.model.body import Body
from publishing.model.definition import Definition
from publishing.model.event import Event
from publishing.model.framework import Framework
from publishing.model.hub import Hub
from publishing.model.objective import Objective
from publishing.model.priority import DeliveryTheme, Priority
from publishing.model.source import Source
from publishing.model.statement import Statement, Theme
from publishing.model.strategy import Strategy
from publishing.model.survey import Survey
from publishing.pages.brief import brief
from publishing.pages.page import Menu, Page
from publishing.pages.themes import by_theme


def pages(hub: Hub) -> Iterator[Page]:
    """The pages of every edition."""
    for strategy in hub.all(Strategy):
        yield from EditionPages(hub, strategy).pages()


class EditionPages:
    """Makes the pages of one edition, which share their menu and their strategy."""

    def __init__(self, hub: Hub, strategy: Strategy) -> None:
        self.hub = hub
        self.strategy = strategy
        self.scope = strategy.edition_scope
        self.area = hub.get(Area, strategy.scope)
        self.menu = Menu(strategy.title, (strategy.address, *(f"{strategy.address}{part}/" for part in EDITION_PARTS)))

    def pages(self) -> Iterator[Page]:
        """The edition's own page and those below it."""
        yield self._overview()
        yield self._objectives()
        yield from map(self._objective, self.hub.all(Objective, self.scope))
        yield self._priorities()
        yield from map(self._priority, self.hub.all(Priority, self.scope))
        yield self._plan()
        yield self._governance()
        yield self._assessment()
        yield self._context()

    def _page(self, part: str, title: str, description: str, template: str, **content: Any) -> Page:
        records = content.pop("records", ()) or (self.strategy,)
        return Page(
            address=self.strategy.address + part,
            title=title,
            description=brief(description),
            template=template,
            origin=records[0].origin,
            kind="Strategy",
            short_title=content.pop("short_title", ""),
            given={"strategy": self.strategy, "area": self.area, **content},
            menu=self.menu,
            review=records[0].review,
        )

    def _overview(self) -> Page:
        statements = self.hub.all(Statement, self.scope)
        return self._page(
            "",
            self.strategy.title,
            self.strategy.summary,
            "strategy.html",
            short_title=f"{self.strategy.period}",
            source=self.hub.get(Source, self.strategy.main_source),
            successor=self._successor(),
            objectives=self.hub.all(Objective, self.scope),
            priorities=self.hub.all(Priority, self.scope),
            actions=self.hub.all(Action, self.scope),
            assessments=self._assessed(),
            recommendations=[each for each in statements if each.theme is Theme.RECOMMENDATION],
        )

    def _successor(self) -> Strategy | None:
        successor = self.strategy.superseded_by
        return self.hub.get(Strategy, successor, self.strategy.scope) if successor else None

    def _objectives(self) -> Page:
        objectives = self.hub.all(Objective, self.scope)
        title = f"Objectives of the {self.strategy.title}"
        description = f"The {len(objectives)} objectives of the {self.strategy.title}, as its source gives them."
        return self._page(
            "objectives/",
            title,
            description,
            "objectives.html",
            short_title="Objectives",
            records=objectives,
            objectives=objectives,
        )

    def _objective(self, objective: Objective) -> Page:
        serving = [
            priority
            for priority in self.hub.all(Priority, self.scope)
            if any(link.objective == objective.id for link in priority.serves)
        ]
        national = [(self.hub.get(Objective, link.objective), link) for link in objective.serves]
        return self._page(
            f"objectives/{objective.id}/",
            objective.title,
            objective.summary,
            "objective.html",
            records=(objective,),
            objective=objective,
            national=national,
            priorities=serving,
        )

    def _priorities(self) -> Page:
        themes = self.hub.all(DeliveryTheme, self.scope)
        priorities = self.hub.all(Priority, self.scope)
        title = f"Themes and priorities of the {self.strategy.title}"
        description = f"How the {self.strategy.title} is to be delivered: its themes, and what comes first."
        return self._page(
            "priorities/",
            title,
            description,
            "priorities.html",
            short_title="Themes and priorities",
            records=themes,
            themes=[(theme, [each for each in priorities if each.theme == theme.id]) for theme in themes],
        )

    def _priority(self, priority: Priority) -> Page:
        served = [(self.hub.get(Objective, link.objective, self.scope), link) for link in priority.serves]
        actions = [action for action in self.hub.all(Action, self.scope) if priority.id in action.priorities]
        return self._page(
            f"priorities/{priority.id}/",
            priority.title,
            priority.summary,
            "priority.html",
            records=(priority,),
            priority=priority,
            theme=self.hub.get(DeliveryTheme, priority.theme, self.scope),
            objectives=served,
            actions=actions,
        )

    def _plan(self) -> Page:
        actions = self.hub.all(Action, self.scope)
        periods = " and ".join(dict.fromkeys(str(action.period) for action in actions))
        title = f"Delivery plan {periods}".strip()
        description = f"{self.area.name}: each action of the delivery plan {periods}, what was reported, what was next."
        return self._page(
            "plan/",
            title,
            description,
            "plan.html",
            short_title="Delivery plan",
            records=actions,
            actions=actions,
            surveys=self.hub.all(Survey, self.scope),
        )

    def _governance(self) -> Page:
        bodies = self.hub.all(Body, self.scope)
        reports = {body.id: [self.hub.get(Body, above, self.scope) for above in body.reports_to] for body in bodies}
        return self._page(
            "governance/",
            f"Who decides and who oversees: {self.area.name}",
            f"{self.area.name}: the boards, panels and committees of Prevent, who chairs them and who reports to whom.",
            "governance.html",
            short_title="Governance",
            records=bodies,
            bodies=bodies,
            reports=reports,
        )

    def _assessed(self) -> list[tuple[Assessment, Framework]]:
        assessments = self.hub.all(Assessment, self.scope)
        return [(each, self.hub.get(Framework, each.framework, self.scope)) for each in assessments]

    def _assessment(self) -> Page:
        assessed = self._assessed()
        return self._page(
            "assessment/",
            f"How {self.area.name} did",
            f"{self.area.name}: the scores and ratings of its Prevent work, what they mean, and what they don’t show.",
            "assessment.html",
            short_title="Assessment",
            records=[each for each, _ in assessed],
            assessments=assessed,
        )

    def _context(self) -> Page:
        statements = self.hub.all(Statement, self.scope)
        shown = [each for each in statements if each.theme is not Theme.RECOMMENDATION]
        return self._page(
            "context/",
            f"What else the report says: {self.strategy.title}",
            f"{self.strategy.title}: threat, law, equality, risk, consultation and dates, as its report gave them.",
            "context.html",
            short_title="Context and law",
            records=statements,
            themes=by_theme(shown),
            events=self.hub.all(Event, self.scope),
            cited=[(self.hub.get(Definition, each.definition, self.scope), each) for each in self.strategy.definitions],
        )
