"""Assessments: scores or ratings against one framework, at one time."""

from typing import Annotated, ClassVar

from pydantic import model_validator

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry
from publishing.model.framework import FrameworkId
from publishing.model.record import CitedRecord
from publishing.model.status import EditionStatus
from publishing.model.text import Reference, Slug, Text, Whole, refused

AssessmentId = Annotated[Slug, Reference("assessment")]


class Score(Entry):
    """The score for one criterion. Not scored is not nought."""

    criterion: Slug
    score: Whole | None = None
    not_scored_because: Text | None = None

    @model_validator(mode="after")
    def _is_scored_or_says_why(self) -> "Score":
        if (self.score is None) == (self.not_scored_because is None):
            raise refused("a criterion has either a score or a reason", "give `score` or `not_scored_because`")
        return self


class Rating(Entry):
    """How many benchmarks of one area of control were green, and how many amber."""

    criterion: Slug
    green: Whole
    amber: Whole
    actions: tuple[Text, ...] = ()
    """What the source says is to be done, or was done, about the ambers."""

    @property
    def total(self) -> int:
        """All its benchmarks."""
        return self.green + self.amber


class Development(Entry):
    """Something that the assessment said should be better."""

    group: Text
    points: tuple[Text, ...]


class DeclaredRatings(Entry):
    """The totals that the source gives, to be checked against the table."""

    benchmarks: Whole
    green: Whole
    amber: Whole


class Assessment(CitedRecord):
    """What was found when a framework was applied."""

    kind: ClassVar[str] = "assessment"
    plural: ClassVar[str] = "assessments"

    title: Text
    framework: FrameworkId
    made: PartialDate
    made_by: Text
    moderated_by: Text | None = None
    summary: Text
    conclusion: Text | None = None
    """The source's conclusion, in its own words."""
    limits: Text | None = None
    """What the source says that it doesn't show, in its own words."""
    scores: tuple[Score, ...] = ()
    ratings: tuple[Rating, ...] = ()
    declared_ratings: DeclaredRatings | None = None
    developments: tuple[Development, ...] = ()
    status: EditionStatus

    @property
    def green(self) -> int:
        """All green benchmarks."""
        return sum(rating.green for rating in self.ratings)

    @property
    def amber(self) -> int:
        """All amber benchmarks."""
        return sum(rating.amber for rating in self.ratings)

    @property
    def address(self) -> str:
        """Its place on the edition's assessment page."""
        return f"/strategy/{self.scope}/assessment/#{self.id}"
