"""Comparisons: under which theme an edition says what, so that two editions can stand side by side."""

from typing import Annotated

from publishing.model.field_marks import Reference
from publishing.model.held_records import HeldRecords
from publishing.model.record import Operational
from publishing.model.text import Slug, Text, Whole

ComparisonThemeId = Annotated[Slug, Reference("comparison-theme")]


class ComparisonTheme(Operational):
    """What any two editions can be compared on."""

    stands_at = "/strategy/compare/#{id}"

    number: Whole
    title: Text
    question: Text
    """What a reader wants to know."""


class Comparison(HeldRecords):
    """What one edition says under one theme: a declared mapping, never a guess. Its id is the theme's."""

    stands_at = "/strategy/compare/{scope}/#{id}"

    id: ComparisonThemeId
