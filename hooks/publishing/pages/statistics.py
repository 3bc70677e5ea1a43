"""Prevent in figures: each statistic as a whole table, and a series drawn as well."""

from collections.abc import Iterator
from dataclasses import dataclass

from publishing.model.addresses import export_address
from publishing.model.hub import Hub
from publishing.model.statistic import Figure, Statistic
from publishing.pages.charts import Chart
from publishing.pages.page import Page, origin_of_all
from publishing.pages.series_chart import said_number, series_chart


@dataclass(frozen=True, slots=True)
class FiguresTable:
    """A statistic as `parts.data_table` prints it."""

    statistic: Statistic

    @property
    def caption(self) -> str:
        """What is counted, of when, and by what."""
        by = f", by {self.statistic.broken_down_by}" if self.statistic.broken_down_by else ""
        return f"{self.statistic.counts}, {self.statistic.period}{by}"

    @property
    def head(self) -> list[str]:
        """The headings of the columns."""
        first = self.statistic.broken_down_by or "Period"
        shares = ["Share"] if self.statistic.has_percentages else []
        return [first[0].upper() + first[1:], "Number", *shares]

    @property
    def rows(self) -> list[list[str | None]]:
        """A row for each figure."""
        return [[each.label, said_number(each), *self._share(each)] for each in self.statistic.figures]

    @property
    def foot(self) -> list[str] | None:
        """The row of the total, if it is a breakdown."""
        if self.statistic.total is None:
            return None
        return ["Total", f"{self.statistic.total:,}", *(["100%"] if self.statistic.has_percentages else [])]

    @property
    def chart(self) -> Chart | None:
        """The same drawn, where it is a series."""
        return series_chart(self.statistic)

    @property
    def sum_of_shares(self) -> int:
        """What the publisher's rounded shares add up to."""
        return sum(each.percent or 0 for each in self.statistic.figures)

    def _share(self, figure: Figure) -> list[str | None]:
        if not self.statistic.has_percentages:
            return []
        return [None if figure.percent is None else f"{figure.percent}%"]


def pages(hub: Hub) -> Iterator[Page]:
    """One page with every table."""
    statistics = hub.all(Statistic)
    yield Page(
        address="/statistics/",
        title="Prevent in figures",
        description="Official figures on Prevent, each as a whole table, with what was counted, when, and by whom.",
        template="statistics.html",
        origin=origin_of_all(statistics, hub),
        kind="Figures",
        given={
            "tables": [FiguresTable(each) for each in statistics],
            "figures": export_address(f"{Statistic.plural}-figures", "csv"),
        },
        short_title="Figures",
    )
