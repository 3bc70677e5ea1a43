"""Frameworks: what an assessment measures, and on which scale. Each edition is a framework of its own."""

from typing import Annotated

from publishing.model.entry import Entry, Some
from publishing.model.field_marks import Reference
from publishing.model.record import CitedRecord
from publishing.model.status import Standing
from publishing.model.text import Slug, Text, Whole
from publishing.model.worded import Worded

FrameworkId = Annotated[Slug, Reference("framework")]


class Level(Worded):
    """How a score stands to what is required."""

    BELOW = "below", "Below what is required"
    MET = "met", "What is required, and no more"
    ABOVE = "above", "More than is required"


class Band(Entry):
    """Scores from `low` to `high`, and what they mean."""

    low: Whole
    high: Whole
    level: Level
    label: Text
    meaning: Text

    @property
    def range(self) -> str:
        """The scores as people write them: 3, or 1 to 2."""
        return str(self.low) if self.low == self.high else f"{self.low} to {self.high}"


class Criterion(Entry):
    """One thing that is measured."""

    id: Slug
    number: Whole
    title: Text
    benchmarks: Whole | None = None
    """For an area of control: how many benchmarks it holds."""

    @property
    def name(self) -> str:
        """Its number and its title."""
        return f"{self.number}. {self.title}"


class Framework(CitedRecord):
    """A set of criteria with a scale of scores, or with benchmarks rated by colour."""

    stands_at = "/strategy/frameworks/#{id}"

    title: Text
    edition: Text | None = None
    """Which edition it is, in its publisher's words; left out where that isn't known."""
    called: Text = "criterion"
    """What it calls one of its criteria: "benchmark", "section", "area of control"."""
    summary: Text
    scale: tuple[Band, ...] = ()
    criteria: Some[Criterion]
    status: Standing

    @property
    def column(self) -> str:
        """What a column of its criteria is headed: "Benchmark"."""
        return self.called[:1].upper() + self.called[1:]

    @property
    def is_rated(self) -> bool:
        """Whether its criteria hold benchmarks that are rated by colour."""
        return any(criterion.benchmarks is not None for criterion in self.criteria)

    @property
    def lowest(self) -> int:
        """The lowest score; 0 where there is no scale."""
        return min((band.low for band in self.scale), default=0)

    @property
    def highest(self) -> int:
        """The highest score; 0 where there is no scale."""
        return max((band.high for band in self.scale), default=0)

    def band(self, score: int) -> Band | None:
        """The band that a score falls in."""
        return next((band for band in self.scale if band.low <= score <= band.high), None)

    def criterion(self, criterion_id: str) -> Criterion | None:
        """The criterion with this id."""
        return next((criterion for criterion in self.criteria if criterion.id == criterion_id), None)

    def name_of(self, criterion_id: str) -> str:
        """What a criterion is called; its id, where there is none with it."""
        criterion = self.criterion(criterion_id)
        return criterion.name if criterion else criterion_id
