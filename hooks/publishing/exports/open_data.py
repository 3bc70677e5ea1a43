"""All open data of a hub: the text of each file by its address."""

from collections.abc import Iterable

from publishing.disk.kept import Kept
from publishing.exports.as_csv import noun_as_csv
from publishing.exports.as_csvw import ENDING, noun_as_csvw
from publishing.exports.as_json import noun_as_json
from publishing.exports.as_schema import noun_schema_as_text
from publishing.model.addresses import export_address
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.tables import table_of
from publishing.program import fingerprint
from publishing.reading.layout import KINDS

SCHEMAS = "schemas"
"""The folder in which they are kept between builds."""


def open_data_files(kind: type[Record]) -> list[str]:
    """The addresses of the open data of a noun, whatever a hub holds."""
    tables = (export_address(each.name, "csv") for each in table_of(kind).all())
    return [*(export_address(kind.plural, form) for form in ("json", "schema.json", ENDING)), *tables]


def open_data(hub: Hub, kinds: Iterable[type[Record]] = KINDS) -> dict[str, str]:
    """JSON, tables and what describes them, of all nouns or some. One without records has an empty list and table."""
    kept = Kept(hub.kept and hub.kept / SCHEMAS)
    files: dict[str, str] = {}
    for kind in kinds:
        files[export_address(kind.plural, "json")] = noun_as_json(hub, kind)
        files[export_address(kind.plural, "schema.json")] = noun_schema_kept(kind, kept)
        files[export_address(kind.plural, ENDING)] = _columns_kept(kind, kept)
        for table, text in noun_as_csv(hub, kind).items():
            files[export_address(table, "csv")] = text
    return files


def noun_schema_kept(kind: type[Record], kept: Kept) -> str:
    """A noun's schema as it was kept, or made and kept: it depends on the program alone."""
    return kept.content(_made_of(kind, kept), lambda: noun_schema_as_text(kind).encode()).decode()


def _columns_kept(kind: type[Record], kept: Kept) -> str:
    return kept.content(f"{ENDING} {_made_of(kind, kept)}", lambda: noun_as_csvw(kind).encode()).decode()


def _made_of(kind: type[Record], kept: Kept) -> str:
    return f"{kind.__module__} {kind.__qualname__}\n{fingerprint() if kept.folder else ''}"
