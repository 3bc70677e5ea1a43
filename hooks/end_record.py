"""End or supersede a strategy, the wording of a definition, a page or a council: show what would change, or change it.

Its address stays. Exit status: 0 shown or written; 1 it can't be done, and nothing was written.
"""

import argparse
import difflib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from publishing.arguments import add_folders, docs_of
from publishing.editing.ended_files import ended_files
from publishing.editing.ending import day, ending, target
from publishing.editing.schema_files import schema_changes
from publishing.editing.trying import new_problems, tried
from publishing.editing.uses import uses
from publishing.editing.writing import NotWrittenError, write_whole
from publishing.problems import report
from publishing.reading.read_hub import read_hub
from publishing.today import today


def main(arguments: Sequence[str] | None = None) -> int:
    """End what the arguments name."""
    chosen = _parser().parse_args(arguments)
    try:
        return _end(chosen)
    except (NotWrittenError, OSError) as error:
        print(error, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="End or supersede a strategy, a wording or a page.")
    parser.add_argument("--what", default="", help="area/strategy, kind/id, or the address of its page")
    parser.add_argument(
        "--by", default="", help="what replaces it: a strategy's folder, a wording's id, a page's title"
    )
    parser.add_argument("--on", default="", help="the day (default: today)")
    parser.add_argument("--withdrawn", action="store_true", help="for a strategy that was withdrawn before its end")
    parser.add_argument("--write", action="store_true", help="change the files; without it, they are only shown")
    add_folders(parser)
    return parser


def _end(chosen: argparse.Namespace) -> int:
    if not chosen.what:
        raise NotWrittenError("What ends? WHAT=area/strategy, kind/id, or the address of its page.")
    data: Path = chosen.data
    docs = docs_of(chosen)
    before = read_hub(data, docs, str(data))
    record = target(before.hub, chosen.what)
    end = ending(before.hub, record, chosen.by, day(chosen.on, record, today()), today(), withdrawn=chosen.withdrawn)
    files = ended_files(data, before.hub, end)
    after = tried(data, docs, str(data), files)
    if new := new_problems(before, after, today()):
        raise NotWrittenError(f"{report(new)}\nNothing was written.")
    print("".join(line for file, text in files.items() for line in _difference(file, text)), end="")
    if chosen.write:
        write_whole({**files, **schema_changes(data, after.hub)})
    used = uses(before.hub, record)
    print(f"\n{end.sentence} Its page stays at {record.address}.")
    print("\n".join(["Still relying on it:", *used] if used else ["Nothing else relies on it."]))
    print("Written. Read the change note, and say in the record what is known of it." if chosen.write else DRY)
    return 0


DRY = "Nothing was written: add WRITE=1 to do it."


def _difference(file: Path, text: str) -> Iterator[str]:
    old = file.read_text("utf-8").splitlines(keepends=True) if file.exists() else []
    return difflib.unified_diff(old, text.splitlines(keepends=True), str(file), str(file))


if __name__ == "__main__":
    sys.exit(main())
