"""Begin a hub for another council, in a new folder: national content, one empty area, and a list of what to fill in.

This hub stays as it is. Exit status: 0 made; 1 nothing made.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from subprocess import CalledProcessError

from publishing.arguments import HUB
from publishing.checks.all_checks import problems_of
from publishing.disk.folder_swap import FolderSwap
from publishing.disk.system_errors import why
from publishing.editing.adopted_data import write_data
from publishing.editing.adoption import TO_FILL_IN, Adopter, readme, to_fill_in
from publishing.editing.given import given_by
from publishing.editing.program_branch import begin, must_have_git, version_of
from publishing.editing.schema_files import schema_files, write_schema_files
from publishing.editing.writing import NotWrittenError
from publishing.problems import report
from publishing.reading.git import said
from publishing.reading.read_hub import read_hub
from publishing.today import today


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the folder that the arguments name."""
    parser = argparse.ArgumentParser(description="Begin a hub for another council.")
    parser.add_argument("--name", default="", help="the council's official name")
    parser.add_argument("--out", type=Path, help="a folder that isn't there yet (default: beside this one)")
    parser.add_argument("--hub", type=Path, default=HUB, help="the hub to take (default: this one)")
    chosen = parser.parse_args(arguments)
    adopter = Adopter(" ".join(chosen.name.split()))
    out = chosen.out or chosen.hub.parent / f"{adopter.id}-hub"
    if wrong := _wrong(adopter, out, chosen.hub):
        print(wrong, file=sys.stderr)
        return 1
    try:
        _make(chosen.hub, out.resolve(), adopter)
    except NotWrittenError as error:
        print(error, file=sys.stderr)
        return 1
    except CalledProcessError as error:
        print(f"git can't begin the history of {out}: {said(error)}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{out} can't be written ({why(error)}): choose another folder with OUT=, or make room.", file=sys.stderr)
        return 1
    return 0


def _wrong(adopter: Adopter, out: Path, hub: Path) -> str:
    if not adopter.id:
        return 'Which council? make adopt NAME="Sampleshire Council"'
    if out.exists():
        return f"{out} is there already, and isn't overwritten: choose another folder with OUT=."
    if out.resolve().is_relative_to(hub.resolve()):
        return f"{out} is inside this hub, and would be copied into itself: choose another folder with OUT=."
    return ""


def _make(old: Path, out: Path, adopter: Adopter) -> None:
    must_have_git()
    given = given_by(old, today())
    with FolderSwap(out) as swap:
        given.copy(swap.new)
        write_data(swap.new / "data", given.hub, given.settings, adopter, today())
        after = read_hub(swap.new / "data", swap.new / "docs")
        if problems := problems_of(after, today()):
            raise NotWrittenError(f"{report(problems)}\nNothing was made.")
        write_schema_files(swap.new / "data", schema_files(after.hub))
        (swap.new / "README.md").write_text(readme(adopter), "utf-8", newline="\n")
        (swap.new / TO_FILL_IN).write_text(to_fill_in(after.hub, adopter), "utf-8", newline="\n")
        begin(swap.new, version_of(old))
        swap.finish()
    print(f"{(out / TO_FILL_IN).read_text('utf-8')}\nThe hub of {adopter.council} is in {out}. This list is there too.")


if __name__ == "__main__":
    sys.exit(main())
