"""How the hub stands now, for everybody who waits to know: browsers, and the server's own threads."""

import secrets
from dataclasses import dataclass
from threading import Condition

from publishing.problems import Problem


@dataclass(frozen=True, slots=True)
class Notice:
    """One state of the hub. A page that was shown under another mark is out of date."""

    mark: str
    problems: tuple[Problem, ...]


class Board:
    """One notice at a time; none while a change is being read."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._notice: Notice | None = None

    def take_down(self) -> None:
        """What was true isn't sure any more."""
        with self._changed:
            self._notice = None

    def put_up(self, problems: tuple[Problem, ...]) -> None:
        """The hub stands like this."""
        with self._changed:
            self._notice = Notice(secrets.token_hex(6), problems)
            self._changed.notify_all()

    def read(self, timeout: float, known: str = "") -> Notice | None:
        """The notice, once it has another mark than what is known, or None if none is put up in time."""
        with self._changed:
            self._changed.wait_for(lambda: self._notice is not None and self._notice.mark != known, timeout)
            return self._notice if self._notice and self._notice.mark != known else None
