"""The moment for which the hub is checked and built: the only clock, read at the edge and passed in."""

import os
from datetime import UTC, date, datetime

from publishing.model.london_time import day_of

EPOCH = "SOURCE_DATE_EPOCH"
"""The variable of the environment that says for which moment; an empty one says nothing."""
FIRST_YEAR = 1980
"""A clock that is set to an earlier one was never set: everything in the hub would be of the future."""
LAST_YEAR = 2099
"""After it, nobody reads what was written for today; milliseconds taken for seconds lie far behind it."""


def now() -> datetime:
    """The moment of SOURCE_DATE_EPOCH, where it is set, or else of the clock, in UTC.

    Ends the program with one sentence if the variable holds something else than seconds, or the clock can't be right.
    """
    epoch = os.environ.get(EPOCH)
    if epoch == "":
        del os.environ[EPOCH]  # MkDocs would take it for a moment.
    moment = _moment_of(epoch) if epoch else datetime.now(UTC)
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        why = "nothing here is as old as that" if moment.year < FIRST_YEAR else "nothing here is meant for then"
        says = f"{moment.date()}, and {why}"
        if epoch:
            raise SystemExit(f"{EPOCH} is {epoch!r}: that is {says}. Set it to seconds since 1970, or unset it.")
        raise SystemExit(f"The clock says that it is {says}. Set it right.")
    return moment


def _moment_of(epoch: str) -> datetime:
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError):
        raise SystemExit(f"{EPOCH} is {epoch!r}; set it to seconds since 1970, or unset it.") from None


def today() -> date:
    """The day of that moment in London: an editor who is up after midnight has that day on the clock too."""
    return day_of(now())
