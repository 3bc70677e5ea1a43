"""The folders of a hub, as whoever starts a program names them."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from publishing.reading.read_docs import docs_for
from publishing.reading.read_hub import Reading, read_hub

HUB = Path(__file__).resolve().parents[2]
"""The hub that the program stands in."""


def add_folders(parser: ArgumentParser) -> None:
    """Let them be named; those of the current folder are meant if they aren't."""
    parser.add_argument("--data", type=Path, default=Path("data"), help="the data folder (default: data)")
    parser.add_argument(
        "--docs", type=Path, help="the hand-written pages (default: docs beside the data, or the hub's own)"
    )


def docs_of(chosen: Namespace) -> Path:
    """The hand-written pages that are meant."""
    return chosen.docs or docs_for(chosen.data, HUB / "docs")


def reading_of(chosen: Namespace, overrides: Path | None = None) -> Reading:
    """What stands in the folders that are meant."""
    docs = docs_of(chosen)
    return read_hub(chosen.data, docs, str(chosen.data), str(docs), overrides)
