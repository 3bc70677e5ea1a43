"""Who decides and who oversees in an edition: its bodies in a figure and in words, then and now."""

from collections.abc import Iterator
from dataclasses import dataclass

from publishing.model.addresses import COMPARISONS
from publishing.model.body import Body
from publishing.model.comparison import ComparisonTheme
from publishing.model.editions import editions_of
from publishing.model.hub import Hub
from publishing.model.strategy import Strategy
from publishing.pages.edition import Edition
from publishing.pages.governance_figure import governance_figure
from publishing.pages.governance_layers import groups_of
from publishing.pages.page import Page

THEME = "governance"


@dataclass(frozen=True, slots=True)
class Line:
    """A body, with those that it reports to."""

    body: Body
    reports_to: tuple[Body, ...]


@dataclass(frozen=True, slots=True)
class OtherEdition:
    """Another edition of the same council, with the bodies that its report names."""

    strategy: Strategy
    lines: tuple[Line, ...]

    @property
    def address(self) -> str:
        """Its page of governance."""
        return f"{self.strategy.address}governance/"


def pages(edition: Edition) -> Iterator[Page]:
    """The page of governance."""
    bodies = edition.all(Body)
    who = "Who decided and who oversaw" if edition.strategy.is_past else "Who decides and who oversees"
    yield edition.page(
        "governance/",
        f"{who}: {edition.name}",
        f"{edition.name}: the boards, panels and committees of Prevent, who chairs them and who reports to whom.",
        "governance.html",
        {
            "lines": _lines(edition.hub, edition.scope),
            "groups": groups_of(bodies),
            "figure": governance_figure(bodies),
            "others": _others(edition),
            "comparison": _comparison(edition),
        },
    )


def _lines(hub: Hub, scope: str) -> tuple[Line, ...]:
    return tuple(
        Line(body, tuple(hub.get(Body, above, scope) for above in body.reports_to)) for body in hub.all(Body, scope)
    )


def _others(edition: Edition) -> list[OtherEdition]:
    """The newest first."""
    return [
        OtherEdition(each, _lines(edition.hub, each.edition_scope))
        for each in editions_of(edition.hub, edition.area.id)
        if each.id != edition.strategy.id
    ]


def _comparison(edition: Edition) -> str:
    """Where the edition is compared with others; at governance, if that is one of the themes."""
    address = f"{COMPARISONS}{edition.scope}/"
    return f"{address}#{THEME}" if edition.hub.find(ComparisonTheme, THEME) else address
