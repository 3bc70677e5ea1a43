"""Print the next moment at which the built site would change by itself, for whatever starts builds.

The first line is that moment, as 2026-11-20T09:00:00Z, or `none`. One line for each thing that changes then follows.
Where the data of some areas can't be read, that is told, and what is due in all else.
Exit status: 0, whatever is due; 1 if the data can't be read.
"""

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from publishing.arguments import add_folders, reading_of
from publishing.checks.broken_areas import checked
from publishing.model.due import next_changes
from publishing.problems import report
from publishing.today import now, today

NOTHING = "none"


def main(arguments: Sequence[str] | None = None) -> int:
    """Look at the folders that the arguments name."""
    parser = argparse.ArgumentParser(description="Say when the built site would next change by itself.")
    add_folders(parser)
    parser.add_argument("--after", type=moment, help="look from this moment on, such as that of the last build")
    chosen = parser.parse_args(arguments)
    reading = reading_of(chosen)
    hub = reading.hub
    if reading.problems:
        print(report(reading.problems), file=sys.stderr)
        found = checked(reading, today())
        if found.is_stopped:
            return 1
        hub = found.hub
    changes = next_changes(hub, chosen.after or now())
    print(f"{changes[0].moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if changes else NOTHING)
    print("\n".join(map(str, changes)) or "Nothing is due.")
    return 0


def moment(text: str) -> datetime:
    """A moment as programs write it: 2026-11-20T09:00:00Z. Raises `ValueError`."""
    read = datetime.fromisoformat(text)
    if read.tzinfo is None:
        raise ValueError("it has no offset from UTC")
    return read


if __name__ == "__main__":
    sys.exit(main())
