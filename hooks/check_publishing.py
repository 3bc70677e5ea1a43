"""Say whether the hub is fit to be published now: what stops it, and what somebody should see to soon.

Prints each thing as `path:line:column: what is wrong; what to do`. Exit status: 0 fit, perhaps with warnings; 1 not.
"""

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime

from publishing.arguments import HUB, add_folders, reading_of
from publishing.checks.broken_areas import checked
from publishing.checks.fit_to_publish import decisions_that_are_over, what_is_not_fit, what_stops_publishing
from publishing.checks.overdue import checks_are_overdue, reviews_are_due_soon, reviews_are_overdue
from publishing.model.hub import Hub
from publishing.model.london_time import day_of
from publishing.model.reviews import ReviewState, standings
from publishing.problems import report
from publishing.today import now

PARTIAL = "Mend that first; or make publish with ALLOW_PARTIAL=1 publishes all else, without {}."
EMERGENCY = "An emergency banner stands, so nothing that is overdue stops publishing. See to it afterwards:"
BY_ITSELF = "The site is published by itself, so nothing that is overdue stops it. See to it afterwards:"


def main(arguments: Sequence[str] | None = None) -> int:
    """Look at the folders that the arguments name."""
    chosen = _parser().parse_args(arguments)
    moment = now()
    found = checked(reading_of(chosen, HUB / "overrides"), day_of(moment))
    if found.problems:
        print(report(found.problems))
        if found.is_stopped:
            return 1
        if not chosen.allow_partial:
            print(PARTIAL.format(", ".join(found.without)))
            return 1
        print(f"It is looked at without {', '.join(found.without)}.")
    return _looked_at(found.hub, moment, by_itself=chosen.by_itself)


def _looked_at(hub: Hub, moment: datetime, *, by_itself: bool) -> int:
    stops, unfit = what_stops_publishing(hub, moment, by_itself=by_itself), what_is_not_fit(hub, moment)
    if unfit and not stops:
        print(BY_ITSELF if by_itself else EMERGENCY)
        print(report(unfit, "warning"))
    today = day_of(moment)
    states = [each.state for each in standings(hub, today)]
    never = states.count(ReviewState.NEVER)
    print(f"Of {len(states)} records and pages, {never} never had a review; /about/freshness/ lists them.")
    warnings = [
        *checks_are_overdue(hub, today),
        *reviews_are_overdue(hub, today),
        *reviews_are_due_soon(hub, today),
        *decisions_that_are_over(hub, moment),
    ]
    if warnings:
        print(report(warnings, "warning"))
    print(report(stops) if stops else "Nothing stops publishing.")
    return 1 if stops else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Say whether the hub is fit to be published now.")
    add_folders(parser)
    parser.add_argument("--allow-partial", action="store_true", help="look at the rest, where some areas have mistakes")
    parser.add_argument("--by-itself", action="store_true", help="for a scheduler: nothing overdue stops it")
    return parser


if __name__ == "__main__":
    sys.exit(main())
