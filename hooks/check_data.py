"""Check the data without building the site: for editors, pre-commit and CI.

Posters and cards are made, to see that their words fit. mkdocs.yml is looked at too.
Prints each problem as `path:line:column: what is wrong; what to do`, and their number. Warnings come before them.
Exit status: 0 clean, perhaps with warnings; 1 problems.
"""

import gc

if __name__ == "__main__":
    gc.disable()  # It makes hardly any rubbish in circles, and ends soon: looking for it takes a quarter of the time.

import argparse
import io
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from publishing.arguments import HUB, add_folders, docs_of, reading_of
from publishing.checks.all_checks import warn
from publishing.checks.broken_areas import checked
from publishing.checks.flows import flows_proven
from publishing.exports.making import what_cannot_be_made
from publishing.model.seen_on import seen_on
from publishing.placed import given_address
from publishing.problems import Problem, report
from publishing.reading.layout import SITE_FILE
from publishing.today import today
from publishing.with_mkdocs.settings import SETTINGS, settings_problems
from publishing.workers import most_workers

KEPT = HUB / ".cache"


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the folders that the arguments name."""
    chosen = _parser().parse_args(arguments)
    most_workers(), given_address()  # what they can't be is refused first
    reading = reading_of(chosen, HUB / "overrides")
    reading = replace(reading, hub=replace(reading.hub, kept=KEPT))
    found = checked(reading, today())
    of_settings = _of_settings(docs_of(chosen).parent)
    problems = [*found.problems, *of_settings]
    if not found.is_stopped:
        problems.extend(what_cannot_be_made(seen_on(found.hub, today())))
    if isinstance(sys.stdout, io.TextIOWrapper):  # a terminal that can't show a character gets its number instead
        sys.stdout.reconfigure(errors="backslashreplace")
    if not problems and (proven := flows_proven(reading.hub)):
        print(proven)
    if reading.left_out:
        print(f"Left out, because `areas` in {SITE_FILE} doesn't name them: {', '.join(reading.left_out)}.")
    if warnings := warn(reading.hub, today()):
        print(report(warnings, "warning"))
    if chosen.before_building and not of_settings:
        return 0
    print(report(problems))
    return 1 if problems else 0


def _of_settings(folder: Path) -> list[Problem]:
    """What is wrong with the settings for MkDocs, where there are any, as there must be in the hub itself."""
    settings = folder / SETTINGS
    return settings_problems(settings) if settings.is_file() or folder.resolve() == HUB else []


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Check the hub's data and hand-written pages.")
    add_folders(parser)
    parser.add_argument(
        "--before-building", action="store_true", help="leave to the build what it tells itself: all but mkdocs.yml"
    )
    return parser


if __name__ == "__main__":
    status = main()
    gc.freeze()  # nor is it looked for at the end
    sys.exit(status)
