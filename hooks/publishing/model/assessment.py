"""Assessments: scores or ratings against one framework, at one time."""

from pydantic import model_validator

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry
from publishing.model.framework import Framework, FrameworkId
from publishing.model.link import CriterionLink, LinkedBy
from publishing.model.record import CitedRecord
from publishing.model.refusing import refused
from publishing.model.status import EditionStatus
from publishing.model.strategy import StrategyId
from publishing.model.text import Slug, Text, Whole


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
    """How many benchmarks of one area of control were green, how many amber, and how many red."""

    criterion: Slug
    green: Whole
    amber: Whole
    red: Whole | None = None
    """Left out where the source counts no reds."""
    actions: tuple[Text, ...] = ()
    """What the source says is to be done, or was done, about those that aren't green."""

    @property
    def not_green(self) -> int:
        """Its ambers and reds."""
        return self.amber + (self.red or 0)

    @property
    def total(self) -> int:
        """All its benchmarks."""
        return self.green + self.not_green

    @property
    def told(self) -> str:
        """How many of each colour, in words."""
        counted = f"{self.green} green, {self.amber} amber"
        return counted if self.red is None else f"{counted}, {self.red} red"


class Development(Entry):
    """Something that the assessment said should be better."""

    group: Text
    points: tuple[Text, ...]
    criteria: tuple[CriterionLink, ...] = ()


class DeclaredRatings(Entry):
    """The totals that the source gives, to be checked against the table."""

    benchmarks: Whole
    green: Whole
    amber: Whole
    red: Whole | None = None


class EarlierAssessment(Entry):
    """An assessment to show beside a later one of the same council."""

    assessment: Slug
    edition: StrategyId | None = None
    """The strategy that it belongs to; left out for the same one."""

    def scope_seen_from(self, scope: str) -> str:
        """The scope in which it stands, for a later one in this scope."""
        return f"{scope.partition('/')[0]}/{self.edition}" if self.edition else scope


class Assessment(CitedRecord):
    """What was found when a framework was applied."""

    stands_at = "/strategy/{scope}/assessment/#{id}"

    title: Text
    short_title: Text | None = None
    """What it is called where its date stands beside it."""
    framework: FrameworkId
    compare_with: EarlierAssessment | None = None
    """An earlier one to show beside it: of the same framework, or of one that a mapping joins to it."""
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
    def dated_title(self) -> str:
        """Its title with the date, once."""
        return self.title if str(self.made) in self.title else f"{self.title}, {self.made}"

    @property
    def dated_short_title(self) -> str:
        """Its short title with the date, for where there is little room; the long one if it has none."""
        return f"{self.short_title}, {self.made}" if self.short_title else self.dated_title

    @property
    def green(self) -> int:
        """All green benchmarks."""
        return sum(rating.green for rating in self.ratings)

    @property
    def amber(self) -> int:
        """All amber benchmarks."""
        return sum(rating.amber for rating in self.ratings)

    @property
    def red(self) -> int | None:
        """All red benchmarks; None where the source counts none."""
        found = [rating.red for rating in self.ratings if rating.red is not None]
        return sum(found) if found else None

    @property
    def colours(self) -> str:
        """The colours that the source counts."""
        return "green and amber" if self.red is None else "green, amber and red"

    @property
    def rated(self) -> int:
        """All benchmarks that were rated."""
        return sum(rating.total for rating in self.ratings)

    def in_short(self, framework: Framework) -> str:
        """How many criteria fell in each band of the scale, the highest first, or how many benchmarks were green."""
        if self.ratings:
            counted = f"{self.green} of {self.rated} benchmarks green, {self.amber} amber"
            return counted if self.red is None else f"{counted}, {self.red} red"
        bands = [framework.band(each.score) for each in self.scores if each.score is not None]
        counts = [(bands.count(band), band.label.lower()) for band in reversed(framework.scale) if band in bands]
        return ", ".join(f"{count} {name}" for count, name in [*counts, *self._not_scored])

    @property
    def _not_scored(self) -> list[tuple[int, str]]:
        count = sum(each.score is None for each in self.scores)
        return [(count, "not scored")] if count else []

    def result(self, criterion_id: str, framework: Framework) -> str:
        """The score or the rating for one criterion, in words."""
        for score in self.scores:
            if score.criterion == criterion_id:
                band = framework.band(score.score) if score.score is not None else None
                return f"{score.score} out of {framework.highest}, {band.label.lower()}" if band else "not scored"
        for rating in self.ratings:
            if rating.criterion == criterion_id:
                return rating.told
        return "not in it"

    def anchor(self, criterion_id: str) -> str:
        """The id of the table's row for one criterion."""
        return f"{self.id}-{criterion_id}"

    def reason_for_no_score(self, criterion_id: str) -> str | None:
        """Why one criterion wasn't scored."""
        return next((each.not_scored_because for each in self.scores if each.criterion == criterion_id), None)

    def developments_of(self, criterion_id: str) -> list[tuple[Development, LinkedBy]]:
        """What should be better about one criterion, each with who links it to that."""
        found = ((each, link) for each in self.developments for link in each.criteria)
        return [(each, link.linked_by) for each, link in found if link.criterion == criterion_id]

    def place(self, criterion_id: str) -> str:
        """Where the table shows one criterion."""
        return f"{self.address}-{criterion_id}"
