"""Write the hub as Markdown files, assets and a configuration, for any other generator of sites.

Exit status: 0 written; 1 problems, each said in words, and nothing written.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from publishing.checks.all_checks import check
from publishing.exports.moving.export import Export
from publishing.folder_files import write_file
from publishing.folder_swap import FolderSwap
from publishing.placed import placed
from publishing.problems import report
from publishing.reading.read_docs import docs_for
from publishing.reading.read_hub import read_hub
from publishing.today import today

HUB = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the folder that the arguments name."""
    chosen = _parser().parse_args(arguments)
    docs = docs_for(chosen.data, HUB / "docs")
    reading = read_hub(chosen.data, docs, str(chosen.data), str(docs))
    if problems := [*reading.problems, *check(reading.hub, today())]:
        print(report(problems))
        return 1
    if not (chosen.site / "index.html").is_file():
        print(f"There is no built site in {chosen.site}: run make site first, or name another folder with SITE=.")
        return 1
    try:
        count = _write(chosen.out, Export(placed(reading.hub), chosen.site, docs))
    except OSError as error:
        print(f"{chosen.out} can't be written ({error.strerror}): choose another folder with OUT=, or make room.")
        return 1
    print(f"The hub, {count} pages, is in {chosen.out}, with an mkdocs.yml for the next generator.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Write the hub for another generator.")
    parser.add_argument("--data", type=Path, default=Path("data"), help="the data folder (default: data)")
    parser.add_argument("--site", type=Path, default=Path("site"), help="the built site (default: site)")
    parser.add_argument("--out", type=Path, default=Path("dist/export"), help="where to (default: dist/export)")
    return parser


def _write(out: Path, export: Export) -> int:
    """Put everything in place at once, or nothing; gives the number of pages."""
    with FolderSwap(out) as swap:
        for name, content in export.files():
            write_file(swap.new / name, content)
        swap.finish()
    return export.count


if __name__ == "__main__":
    sys.exit(main())
