"""Write what a web server needs: the built site with compressed copies, and the configurations that serve it.

Exit status: 0 written; 1 problems, each said in words, and nothing written.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from publishing.arguments import add_folders, reading_of
from publishing.checks.all_checks import problems_of
from publishing.disk.folder_files import readable_by_all, write_file
from publishing.disk.folder_swap import FolderSwap
from publishing.exports.serving.servers import server_files
from publishing.model.hub import Hub
from publishing.model.london_time import day_of
from publishing.model.response_headers import base_path
from publishing.model.seen_on import seen_at
from publishing.placed import placed
from publishing.problems import report
from publishing.releasing.served_copy import copy_to_serve
from publishing.today import now


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the folder that the arguments name."""
    chosen = _parser().parse_args(arguments)
    reading, moment = reading_of(chosen), now()
    if problems := problems_of(reading, day_of(moment)):
        print(report(problems))
        return 1
    if not (chosen.site / "index.html").is_file():
        print(f"There is no built site in {chosen.site}: run make site first, or name another folder with SITE=.")
        return 1
    try:
        count = _write(chosen.out, chosen.site, seen_at(placed(reading.hub), moment))
    except OSError as error:
        print(f"{chosen.out} can't be written ({error.strerror}): choose another folder with OUT=, or make room.")
        return 1
    print(f"The site, {count} compressed copies and the configurations are in {chosen.out}.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Write what a web server needs to serve the hub.")
    add_folders(parser)
    parser.add_argument("--site", type=Path, default=Path("site"), help="the built site (default: site)")
    parser.add_argument("--out", type=Path, default=Path("dist/serving"), help="where to (default: dist/serving)")
    return parser


def _write(out: Path, site: Path, hub: Hub) -> int:
    """Put everything in place at once, or nothing; gives the number of compressed copies."""
    with readable_by_all(), FolderSwap(out, is_named=True) as swap:
        for name, text in server_files(hub).items():
            write_file(swap.new / name, text.encode())
        count = copy_to_serve(site, swap.new / "site" / base_path(hub.site).strip("/"))
        swap.finish()
    return count


if __name__ == "__main__":
    sys.exit(main())
