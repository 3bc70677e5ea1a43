"""What the tables of facts are made of: a report is split up into numbered rows, one for each of its subjects.

The tables stand in the modules named after their report. Together they list all that the five reports say:
what a reader finds, and what is left out on purpose.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple


class Fact(NamedTuple):
    """Words or a figure that stand on a page, and the paragraph that the page cites for them."""

    page: str
    paragraph: str
    words: str


class Excluded(NamedTuple):
    """Something that a paragraph says and this hub doesn't: why, as the source's own file has it."""

    why: str
    paragraph: str


class Row(NamedTuple):
    """One subject of a report, with everything that the report says about it."""

    number: int
    subject: str
    says: tuple[Fact | Excluded, ...]

    @property
    def facts(self) -> list[Fact]:
        """What a reader finds."""
        return [each for each in self.says if isinstance(each, Fact)]

    @property
    def excluded(self) -> list[Excluded]:
        """What is left out on purpose."""
        return [each for each in self.says if isinstance(each, Excluded)]

    @property
    def paragraphs(self) -> list[str]:
        """The paragraphs that it comes from."""
        return list(dict.fromkeys(each.paragraph for each in self.says))


Table = Mapping[tuple[int, str], tuple[Fact | Excluded, ...]]
"""What a report says on each of its subjects, which are numbered."""


class Report(NamedTuple):
    """One of the councils' reports, by the id of its source."""

    source: str
    table: Table

    @property
    def rows(self) -> list[Row]:
        """Its table, row by row."""
        return [Row(*subject, says) for subject, says in self.table.items()]

    @property
    def page(self) -> str:
        """The page of the source."""
        return f"/sources/{self.source}/"

    def facts(self) -> Iterator[Fact]:
        """The facts of all rows."""
        return (fact for row in self.rows for fact in row.facts)


def left_out(why: str, *paragraphs: str) -> tuple[Excluded, ...]:
    """What is left out of several paragraphs for the same reason."""
    return tuple(Excluded(why, each) for each in paragraphs)
