"""Moments as editors write them: by the clock in London, whatever the season."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from operator import attrgetter
from typing import Any, Self
from zoneinfo import ZoneInfo

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from publishing.model.as_written import AsWritten
from publishing.model.date_forms import day_in_words
from publishing.model.day_meant import moment_meant
from publishing.model.refusing import quoted, refused

LONDON = ZoneInfo("Europe/London")
_FORM = "[1-9][0-9]{3}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}"
HOW_TO_WRITE = 'write it in quotation marks as day and time in London: "2026-11-20 09:00"'


@dataclass(frozen=True, slots=True, order=True)
class LondonTime:
    """A moment. `utc` orders it; `written` is what the editor wrote."""

    utc: datetime
    written: str

    @classmethod
    def parse(cls, value: Any) -> Self:
        """Read "2026-11-20 09:00". Of an hour that the clocks repeat, the first is meant. Raises `ValueError`."""
        text = value.strip() if isinstance(value, str) else ""
        if not re.fullmatch(_FORM, text):
            raise ValueError(f"{quoted(value)} isn't a day and a time")
        try:
            local = datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=LONDON)
        except ValueError as error:
            raise ValueError(f"{quoted(text)} isn't a time that exists") from error
        moment = local.astimezone(UTC)
        if moment.astimezone(LONDON).replace(tzinfo=None) != local.replace(tzinfo=None):
            raise ValueError(f"{quoted(text)} doesn't exist: the clocks go forward over it")
        return cls(moment, text)

    @property
    def local(self) -> datetime:
        """By the clock in London."""
        return self.utc.astimezone(LONDON)

    @property
    def clock(self) -> str:
        """The time of day: 9:00."""
        return f"{self.local.hour}:{self.local:%M}"

    @property
    def day(self) -> str:
        """The day, as people write it: Friday 20 November 2026."""
        return f"{self.local:%A} {day_in_words(self.local)}"

    @property
    def iso(self) -> str:
        """For programs: 2026-07-20T09:00:00+01:00."""
        return self.local.isoformat()

    def __str__(self) -> str:
        """As people write it: 9:00 on Friday 20 November 2026."""
        return f"{self.clock} on {self.day}"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            _validated,
            serialization=core_schema.plain_serializer_function_ser_schema(attrgetter("iso")),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        if handler.mode == "validation":
            return AsWritten(("string",), f"^{_FORM}$", how=f"A moment: {HOW_TO_WRITE}.").within({})
        return {"type": "string", "format": "date-time", "description": "A moment, with its offset from UTC."}


def day_of(moment: datetime) -> date:
    """The day of a moment, by the clock in London."""
    return moment.astimezone(LONDON).date()


def begins(day: date) -> datetime:
    """The moment at which a day begins in London."""
    return datetime.combine(day, time(), LONDON)


def is_over(day: date) -> datetime:
    """The moment at which it is over there."""
    return begins(day + timedelta(days=1))


def _validated(value: Any) -> LondonTime:
    if isinstance(value, LondonTime):
        return value
    try:
        return LondonTime.parse(value)
    except ValueError as error:
        meant = moment_meant(value) if isinstance(value, str) else None
        todo = f'write it as day and time in London: "{_that_exists(meant)}"' if meant else HOW_TO_WRITE
        raise refused(str(error), todo) from error


def _that_exists(written: str) -> str:
    """The same moment, or what clocks show then that have just gone forward over it."""
    moment = datetime.fromisoformat(written).replace(tzinfo=LONDON).astimezone(UTC)
    return moment.astimezone(LONDON).replace(tzinfo=None).isoformat(" ", "minutes")
