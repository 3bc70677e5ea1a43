"""Comparisons: under which theme an edition says what, so that two editions can stand side by side."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import model_validator

from publishing.model.action import ActionId
from publishing.model.assessment import AssessmentId
from publishing.model.body import BodyId
from publishing.model.objective import ObjectiveId
from publishing.model.policy import PolicyId
from publishing.model.priority import PriorityId, ThemeId
from publishing.model.record import Record
from publishing.model.statement import StatementId
from publishing.model.status import Standing
from publishing.model.text import Reference, Slug, Text, Whole, refused

ComparisonThemeId = Annotated[Slug, Reference("comparison-theme")]
HELD = {
    "objectives": "objective",
    "themes": "theme",
    "priorities": "priority",
    "actions": "action",
    "bodies": "body",
    "assessments": "assessment",
    "policies": "policy",
    "statements": "statement",
}
"""The fields that name records of the edition, in the order in which they are shown, with the kind of each."""


class ComparisonTheme(Record):
    """What any two editions can be compared on."""

    kind: ClassVar[str] = "comparison-theme"
    plural: ClassVar[str] = "comparison-themes"

    number: Whole
    title: Text
    question: Text
    """What a reader wants to know."""

    @property
    def status(self) -> Standing:
        """It is this hub's own."""
        return Standing.OPERATIONAL

    @property
    def address(self) -> str:
        """Its place on the page that compares."""
        return f"/strategy/compare/#{self.id}"


class Comparison(Record):
    """What one edition says under one theme: a declared mapping, never a guess. Its id is the theme's."""

    kind: ClassVar[str] = "comparison"
    plural: ClassVar[str] = "comparisons"

    id: ComparisonThemeId
    objectives: tuple[ObjectiveId, ...] = ()
    themes: tuple[ThemeId, ...] = ()
    priorities: tuple[PriorityId, ...] = ()
    actions: tuple[ActionId, ...] = ()
    bodies: tuple[BodyId, ...] = ()
    assessments: tuple[AssessmentId, ...] = ()
    policies: tuple[PolicyId, ...] = ()
    statements: tuple[StatementId, ...] = ()
    nothing: Text | None = None
    """That the source gives nothing under this theme, in words."""

    @model_validator(mode="after")
    def _holds_something_or_says_so(self) -> "Comparison":
        if any(self.held()) == (self.nothing is not None):
            raise refused("a theme has either records or the words that there are none", "give records or `nothing`")
        return self

    def held(self) -> Iterator[tuple[str, str]]:
        """The kind and the id of each record that it names."""
        for name, kind in HELD.items():
            for record_id in getattr(self, name):
                yield kind, record_id

    @property
    def title(self) -> str:
        """The theme's id: a comparison has no name of its own."""
        return self.id

    @property
    def status(self) -> Standing:
        """It is this hub's own."""
        return Standing.OPERATIONAL

    @property
    def address(self) -> str:
        """Its place on the page that shows its edition by theme."""
        return f"/strategy/compare/{self.scope}/#{self.id}"
