"""What a site answered, and what that says of a link."""

from dataclasses import dataclass

from publishing.model.worded import Worded

GONE = (404, 410)
TRY_AGAIN = (429, 500, 502, 503, 504)
LASTING_MOVES = (301, 308)
LONGEST_WAIT = 30.0
"""Seconds. A site that asks for more patience than this isn't asked again in this run."""


class Failure(Worded):
    """Why there was no answer."""

    NO_HOST = "no-host", "there is no such host"
    NO_CONNECTION = "no-connection", "no connection could be made"
    TIMEOUT = "timeout", "it took too long to answer"
    UNSAFE = "unsafe", "no safe connection could be made"
    LOOP = "loop", "it leads round in a circle"
    ROBOTS = "robots", "its robots.txt asks programs to stay away"
    OTHER = "other", "the answer couldn’t be read"


class Verdict(Worded):
    """What is known of a link."""

    ALIVE = "alive", "answers"
    MOVED = "moved", "has moved"
    DEAD = "dead", "is dead"
    UNKNOWN = "unknown", "couldn’t be checked"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: a status, or why there was none. `moved_to` is where the site says that the page is for good."""

    status: int | None = None
    failure: Failure | None = None
    moved_to: str = ""

    @property
    def why(self) -> str:
        """The answer in words."""
        if self.failure:
            return self.failure.label
        return f"it moved to {self.moved_to}" if self.moved_to else f"the answer was {self.status}"

    @property
    def is_none_at_all(self) -> bool:
        """Whether nothing was reached, as where there is no network."""
        return self.failure in (Failure.NO_HOST, Failure.NO_CONNECTION)

    @property
    def is_worth_another_try(self) -> bool:
        """Whether the same question may have another answer in a moment."""
        passing = (Failure.TIMEOUT, Failure.NO_CONNECTION, Failure.NO_HOST)
        return self.status in TRY_AGAIN or self.failure in passing


def seconds_to_wait(retry_after: str) -> float:
    """How long a site asks to wait before the next question, where it says so in seconds."""
    return float(retry_after) if retry_after.isdecimal() else 0.0


def verdict(answer: Answer, days_without_host: int) -> Verdict:
    """Dead is only what says so itself, or a host that wasn't there on two days. All else couldn't be checked."""
    if answer.status in GONE or (answer.failure is Failure.NO_HOST and days_without_host > 1):
        return Verdict.DEAD
    if answer.status is None or answer.status >= 300:
        return Verdict.UNKNOWN
    return Verdict.MOVED if answer.moved_to else Verdict.ALIVE
