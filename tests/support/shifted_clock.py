"""Starts MkDocs on another day: `SHIFT_DAYS` days from now, as far as Python's own clocks tell."""

import datetime as dt
import os
import time
from typing import Self

from mkdocs.__main__ import cli

SHIFT = dt.timedelta(days=int(os.environ["SHIFT_DAYS"]))
_real_time = time.time


class Shifted(dt.datetime):
    """A calendar that is ahead, or behind."""

    @classmethod
    def now(cls, tz: dt.tzinfo | None = None) -> Self:
        """The shifted moment."""
        return super().now(tz) + SHIFT


dt.datetime = Shifted  # type: ignore[misc]
time.time = lambda: _real_time() + SHIFT.total_seconds()

if __name__ == "__main__":
    cli()
