"""The page that documents the open data."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from publishing.model.addresses import export_address
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.site import DATA_LICENCE
from publishing.model.tables import table_of
from publishing.pages.page import Page
from publishing.reading.layout import KINDS

INDEX = "/data/"
DESCRIPTION = "Everything in this hub as JSON and CSV, with a schema for each kind of content, free to reuse."


@dataclass(frozen=True, slots=True)
class Dataset:
    """One noun's open data."""

    kind: type[Record]
    count: int

    @property
    def name(self) -> str:
        """The noun, as a heading."""
        return self.kind.name_of_many()

    @property
    def about(self) -> str:
        """What one record is."""
        return (self.kind.__doc__ or "").partition("\n")[0]

    @property
    def tables(self) -> list[tuple[str, str]]:
        """Each table of lists inside the records: what it holds, and where it stands."""
        _, *inner = table_of(self.kind).all()
        return [(each.name.removeprefix(f"{self.kind.plural}-"), export_address(each.name, "csv")) for each in inner]

    def address(self, ending: str) -> str:
        """Where the data stands, by its ending: json, csv, schema.json or csv-metadata.json."""
        return export_address(self.kind.plural, ending)


DATES = (
    ("2024-02-20, or 20 February 2024", "That day"),
    ("2024-03, or March 2024", "Some time in that month, or the whole of it"),
    ("2024", "Some time in that year, or the whole of it"),
    ("2023/24", "The financial year, from 1 April 2023 to 31 March 2024"),
    ("2024/2027", "The years from 2024 to 2027, the last one included"),
    ("2015-12/2016-05", "The months from December 2015 to May 2016, the last one included"),
    ("Q1 2023/24", "The first quarter of that financial year, from April to June 2023"),
    ("Q1 and Q2", "Quarters of the year that the plan’s period names"),
    ("2016?", "The source doesn’t give this date; this hub inferred it"),
)
"""How dates are written, and what each form means."""

EXAMPLE = json.dumps(
    {
        "noun": "definitions",
        "version": 1,
        "licence": DATA_LICENCE,
        "records": [
            {
                "id": "extremism",
                "scope": "",
                "as_at": "2026-11-20",
                "term": "extremism",
                "address": "/definitions/extremism/",
            }
        ],
    },
    indent=2,
)
"""The beginning of a file, shortened."""


def datasets_of(hub: Hub) -> list[Dataset]:
    """The open data of every noun."""
    return [Dataset(kind, sum(record.can_be_shown for record in hub.all(kind))) for kind in KINDS]


def pages(hub: Hub) -> Iterator[Page]:
    """One page for all nouns."""
    yield Page(
        address=INDEX,
        title="Open data",
        description=DESCRIPTION,
        template="open_data.html",
        origin=hub.site.origin,
        kind="Open data",
        given={
            "datasets": datasets_of(hub),
            "dates": DATES,
            "example": EXAMPLE,
            "licence": DATA_LICENCE,
        },
    )
