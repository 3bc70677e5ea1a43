"""Draw every poster and card into a folder, to look at them without building the site.

What was drawn before and didn't change is taken from the cache. Exit status: 0, or 1 if something is wrong.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from publishing.arguments import add_folders, reading_of
from publishing.checks.all_checks import problems_of
from publishing.disk.folder_files import write_file
from publishing.disk.kept import Kept
from publishing.disk.system_errors import why
from publishing.exports.asset_files import files_of
from publishing.exports.cannot_be_made import CannotBeMadeError
from publishing.exports.making import Making
from publishing.model.london_time import day_of
from publishing.model.seen_on import seen_at
from publishing.problems import report
from publishing.today import now
from publishing.workers import most_workers


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw what the folders hold that the arguments name."""
    parser = argparse.ArgumentParser(description="Draw the posters and cards.")
    add_folders(parser)
    parser.add_argument("--cache", type=Path, default=Path(".cache/assets"), help="what was drawn before")
    parser.add_argument("--to", type=Path, default=Path(".cache/drawn"), help="where to put them")
    chosen = parser.parse_args(arguments)
    most_workers()  # what it can't be is refused first
    reading, moment = reading_of(chosen), now()
    if problems := problems_of(reading, day_of(moment)):
        print(report(problems), file=sys.stderr)
        return 1
    hub = seen_at(reading.hub, moment)
    making = Making(hub, Kept(chosen.cache))
    try:
        files = files_of(hub, making.pictures)
    except CannotBeMadeError:
        print(report(making.problems()), file=sys.stderr)
        return 1
    try:
        for address, content in files.items():
            write_file(chosen.to / address.removeprefix("/toolkit/"), content)
    except OSError as error:
        print(
            f"{chosen.to} can't be written ({why(error)}): make room, or choose another folder with --to.",
            file=sys.stderr,
        )
        return 1
    print(f"{len(files)} files are in {chosen.to}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
