"""The page that documents the open data."""

from collections.abc import Iterator
from dataclasses import dataclass

from publishing.model.addresses import export_address
from publishing.model.hub import Hub
from publishing.model.record import Record
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

    def address(self, ending: str) -> str:
        """Where the data stands, by its ending: json, csv or schema.json."""
        return export_address(self.kind.plural, ending)


EXAMPLE = """\
{
  "noun": "definitions",
  "version": 1,
  "records": [
    {
      "id": "extremism",
      "scope": "",
      "as_at": "2026-11-20",
      "term": "extremism",
      "address": "/definitions/extremism/"
    }
  ]
}"""


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
            "example": EXAMPLE,
        },
    )
