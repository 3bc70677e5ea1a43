"""Comparisons: under which theme an edition says what, so that two editions can stand side by side."""

from typing import Annotated, ClassVar

from publishing.model.field_marks import Reference
from publishing.model.held_records import HeldRecords
from publishing.model.record import Operational
from publishing.model.text import Slug, Text, Whole

ComparisonThemeId = Annotated[Slug, Reference("comparison-theme")]


class ComparisonTheme(Operational):
    """What any two editions can be compared on."""

    kind: ClassVar[str] = "comparison-theme"
    plural: ClassVar[str] = "comparison-themes"

    number: Whole
    title: Text
    question: Text
    """What a reader wants to know."""

    @property
    def address(self) -> str:
        """Its place on the page that compares."""
        return f"/strategy/compare/#{self.id}"


class Comparison(HeldRecords):
    """What one edition says under one theme: a declared mapping, never a guess. Its id is the theme's."""

    kind: ClassVar[str] = "comparison"
    plural: ClassVar[str] = "comparisons"

    id: ComparisonThemeId

    @property
    def address(self) -> str:
        """Its place on the page that shows its edition by theme."""
        return f"/strategy/compare/{self.scope}/#{self.id}"
