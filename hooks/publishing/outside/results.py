"""What is known of each link, and since when: kept in a file, so that no site is asked more often than it must be."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from publishing.outside.answers import Answer, Failure, Verdict, verdict


class Result(BaseModel):
    """One link, as it was found on a day."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    checked: date
    verdict: Verdict
    why: str
    without_host: tuple[date, ...] = ()
    """The days on which there was no such host, one after the other."""

    def holds(self, today: date, days: int) -> bool:
        """Whether nobody need ask again yet. Only good news keeps."""
        is_good = self.verdict in (Verdict.ALIVE, Verdict.MOVED)
        return is_good and timedelta(0) <= today - self.checked < timedelta(days=days)


_RESULTS = TypeAdapter(dict[str, Result])


def read_results(file: Path) -> Mapping[str, Result]:
    """What was known before; nothing where the file isn't there or can't be read."""
    try:
        return _RESULTS.validate_json(file.read_bytes())
    except (OSError, ValidationError):
        return {}


def write_results(file: Path, results: Mapping[str, Result]) -> None:
    """Keep what is known, in the order of the addresses."""
    file.parent.mkdir(parents=True, exist_ok=True)
    told = {address: results[address].model_dump(mode="json") for address in sorted(results)}
    file.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", "utf-8")


def due_links(addresses: Iterable[str], known: Mapping[str, Result], today: date, days: int) -> list[str]:
    """The links that must be asked for today."""
    return [each for each in addresses if each not in known or not known[each].holds(today, days)]


def result(answer: Answer, before: Result | None, today: date) -> Result:
    """What an answer says, after what was known."""
    earlier = before.without_host if before else ()
    days = tuple(dict.fromkeys([*earlier, today])) if answer.failure is Failure.NO_HOST else ()
    return Result(checked=today, verdict=verdict(answer, len(days)), why=answer.why, without_host=days)
