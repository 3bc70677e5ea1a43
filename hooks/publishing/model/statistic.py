"""Statistics: official figures, each with the whole breakdown that it stands in."""

from pydantic import model_validator

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry
from publishing.model.record import CitedRecord
from publishing.model.refusing import refused
from publishing.model.status import Standing
from publishing.model.text import Text, Whole


class Figure(Entry):
    """One row. `percent` is the publisher's own, where it gives one."""

    label: Text
    number: Whole | None = None
    """Left out in a series where no source that was read gives it: readers see that it isn't known."""
    percent: Whole | None = None


class Statistic(CitedRecord):
    """One table of official figures: a breakdown of a total, or a series of totals over time.

    A breakdown is given whole, never one category alone.
    """

    stands_at = "/statistics/#{id}"

    title: Text
    period: PartialDate
    """The time that it counts."""
    counts: Text
    """What is counted: "Referrals to Prevent in England and Wales"."""
    broken_down_by: Text | None = None
    """What the rows are of: "type of concern". Left out for a series over time."""
    total: Whole | None = None
    """For a breakdown: the sum of all rows, as published."""
    figures: tuple[Figure, ...]
    summary: Text
    status: Standing

    @model_validator(mode="after")
    def _a_breakdown_is_whole(self) -> "Statistic":
        if (self.broken_down_by is None) != (self.total is None):
            raise refused(
                "a breakdown has a total, and a series has none", "give both `broken_down_by` and `total`, or neither"
            )
        if self.total is not None and any(figure.number is None for figure in self.figures):
            raise refused(
                "a row of a breakdown has no number", "give each row its `number`: a breakdown is given whole"
            )
        return self

    @property
    def has_percentages(self) -> bool:
        """Whether its publisher gives shares as well."""
        return any(figure.percent is not None for figure in self.figures)
