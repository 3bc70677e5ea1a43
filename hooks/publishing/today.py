"""The moment for which the hub is checked and built: the only clock, read at the edge and passed in."""

import os
from datetime import UTC, date, datetime


def now() -> datetime:
    """The moment of SOURCE_DATE_EPOCH, where it is set, or else of the clock, in UTC.

    Ends the program with one sentence if the variable holds something else than seconds.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(UTC)
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError):
        raise SystemExit(f"SOURCE_DATE_EPOCH is {epoch!r}; set it to seconds since 1970, or unset it.") from None


def today() -> date:
    """The day of that moment, in UTC."""
    return now().date()
