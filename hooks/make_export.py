"""Write the hub as Markdown files, assets and a configuration, for any other generator of sites.

Exit status: 0 written; 1 problems, each said in words, and nothing written.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from publishing.arguments import add_folders, docs_of, reading_of
from publishing.checks.all_checks import problems_of
from publishing.disk.folder_swap import write_folder
from publishing.exports.moving.export import Export
from publishing.placed import placed
from publishing.problems import report
from publishing.today import today


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the folder that the arguments name."""
    chosen = _parser().parse_args(arguments)
    reading = reading_of(chosen)
    if problems := problems_of(reading, today()):
        print(report(problems))
        return 1
    if not (chosen.site / "index.html").is_file():
        print(f"There is no built site in {chosen.site}: run make site first, or name another folder with SITE=.")
        return 1
    try:
        export = Export(placed(reading.hub), chosen.site, docs_of(chosen))
        write_folder(chosen.out, export.files(), is_named=True)
    except OSError as error:
        print(f"{chosen.out} can't be written ({error.strerror}): choose another folder with OUT=, or make room.")
        return 1
    print(f"The hub, {export.count} pages, is in {chosen.out}, with an mkdocs.yml for the next generator.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Write the hub for another generator.")
    add_folders(parser)
    parser.add_argument("--site", type=Path, default=Path("site"), help="the built site (default: site)")
    parser.add_argument("--out", type=Path, default=Path("dist/export"), help="where to (default: dist/export)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
