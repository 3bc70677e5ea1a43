"""Begin a hub for another council, in a new folder: national content, one empty area, and a list of what to fill in.

This hub stays as it is. Exit status: 0 made; 1 nothing made.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from publishing.arguments import HUB
from publishing.checks.all_checks import problems_of
from publishing.editing.adoption import TO_FILL_IN, Adopter, copy_program, readme, to_fill_in, write_data
from publishing.editing.schema_files import schema_files, write_schema_files
from publishing.editing.writing import NotWrittenError
from publishing.folder_swap import FolderSwap
from publishing.model.hub import Hub
from publishing.problems import report
from publishing.reading.layout import SITE_FILE
from publishing.reading.read_hub import read_hub
from publishing.reading.yaml_tree import read_tree
from publishing.system_errors import why
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
        return _make(chosen.hub, out.resolve(), adopter)
    except NotWrittenError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{out} can't be written ({why(error)}): choose another folder with OUT=, or make room.", file=sys.stderr)
        return 1


def _wrong(adopter: Adopter, out: Path, hub: Path) -> str:
    if not adopter.id:
        return 'Which council? make adopt NAME="Sampleshire Council"'
    if out.exists():
        return f"{out} is there already, and isn't overwritten: choose another folder with OUT=."
    if out.resolve().is_relative_to(hub.resolve()):
        return f"{out} is inside this hub, and would be copied into itself: choose another folder with OUT=."
    return ""


def _make(old: Path, out: Path, adopter: Adopter) -> int:
    before = read_hub(old / "data", old / "docs")
    settings, _ = read_tree(old / "data" / SITE_FILE, f"data/{SITE_FILE}", "")
    if (problems := problems_of(before, today())) or settings is None:
        print(f"{report(problems)}\nMend this hub first.", file=sys.stderr)
        return 1
    with FolderSwap(out) as swap:
        copy_program(old, swap.new, _pages_of_areas(before.hub, old))
        write_data(swap.new / "data", before.hub, settings, adopter, today())
        after = read_hub(swap.new / "data", swap.new / "docs")
        if problems := problems_of(after, today()):
            print(f"{report(problems)}\nNothing was made.", file=sys.stderr)
            return 1
        write_schema_files(swap.new / "data", schema_files(after.hub))
        (swap.new / "README.md").write_text(readme(adopter), "utf-8", newline="\n")
        (swap.new / TO_FILL_IN).write_text(to_fill_in(after.hub, adopter), "utf-8", newline="\n")
        swap.finish()
    print(f"{(out / TO_FILL_IN).read_text('utf-8')}\nThe hub of {adopter.council} is in {out}. This list is there too.")
    return 0


def _pages_of_areas(hub: Hub, folder: Path) -> set[Path]:
    """The hand-written pages that tell of areas."""
    return {folder / page.origin.path for page in hub.written if page.front.areas}


if __name__ == "__main__":
    sys.exit(main())
