"""Dates as partial as they are known: a day, a month, a year, some years, or a quarter."""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from publishing.model.as_written import AsWritten
from publishing.model.refusing import quoted, refused

_MONTH_NAMES = tuple(calendar.month_name)
MONTHS = {name.lower(): number for number, name in enumerate(_MONTH_NAMES) if name}
HOW_TO_WRITE = (
    'write it like 2024-02-20, 2024-03, "March 2024", 2024, 2017/2019, 2015-12/2016-05, 2023/24 or "Q1 2023/24"; '
    'put "?" after a date that is inferred'
)
_MONTHS_RANGE = r"(\d{4})-(\d\d)/(\d{4})-(\d\d)"


class DateUnclearError(ValueError):
    """The text isn't a date that exists, or isn't written as one."""


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as it was written, with the first and last day that it can mean (None: not known).

    A question mark at its end says, as in ISO 8601-2, that it is inferred.
    """

    written: str
    earliest: date | None = field(default=None, compare=False)
    latest: date | None = field(default=None, compare=False)

    @classmethod
    def parse(cls, value: Any) -> Self:
        """Read any of the forms of `HOW_TO_WRITE`. Raises `DateUnclearError`."""
        text = value.isoformat() if isinstance(value, date) else str(value).strip()
        for pattern, days in _FORMS:
            if match := re.fullmatch(pattern, text.removesuffix("?"), re.ASCII):
                try:
                    earliest, latest = days(match)
                except ValueError as error:
                    raise DateUnclearError(f"{quoted(text)} isn't a date that exists") from error
                return cls(text, earliest, latest)
        raise DateUnclearError(f"{quoted(text)} isn't a date")

    def __str__(self) -> str:
        """The date as people write it: 20 February 2024."""
        words = _in_words(self.written.removesuffix("?"), self.earliest)
        return f"{words} (inferred)" if self.is_inferred else words

    @property
    def is_inferred(self) -> bool:
        """Whether its source doesn't give it, and somebody worked it out."""
        return self.written.endswith("?")

    def is_over(self, today: date) -> bool:
        """Whether all of it lies before today."""
        return self.latest is not None and self.latest < today

    def is_to_come(self, today: date) -> bool:
        """Whether all of it lies after today."""
        return self.earliest is not None and self.earliest > today

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            _validated,
            serialization=core_schema.plain_serializer_function_ser_schema(_as_written),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        if handler.mode == "validation":
            return AS_WRITTEN.within({})
        return {"type": "string", "description": f"A date, as partial as it is known: {HOW_TO_WRITE}."}


_parsed = lru_cache(4096)(PartialDate.parse)
"""Many records have the same dates."""


@lru_cache(4096)
def _in_words(text: str, earliest: date | None) -> str:
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text) and earliest:
        return f"{earliest.day} {_MONTH_NAMES[earliest.month]} {earliest.year}"
    if re.fullmatch(r"\d{4}-\d\d", text) and earliest:
        return f"{_MONTH_NAMES[earliest.month]} {earliest.year}"
    if match := re.fullmatch(_MONTHS_RANGE, text):
        return f"{_MONTH_NAMES[int(match[2])]} {match[1]} to {_MONTH_NAMES[int(match[4])]} {match[3]}"
    if re.fullmatch(r"\d{4}/\d{4}", text):
        return text.replace("/", " to ")
    return text


def _validated(value: Any) -> PartialDate:
    if isinstance(value, PartialDate):
        return value
    if not isinstance(value, str | date):
        raise refused("it isn't a date", HOW_TO_WRITE)
    try:
        return _parsed(value)
    except DateUnclearError as error:
        raise refused(str(error), HOW_TO_WRITE) from error


def _as_written(value: PartialDate) -> str:
    return value.written


Days = tuple[date | None, date | None]


def _month(year: int, month: int) -> Days:
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _day(year: int, month: int, day: int) -> Days:
    return date(year, month, day), date(year, month, day)


def _months(first: Days, last: Days) -> Days:
    if first[0] and last[0] and last[0] < first[0]:
        raise ValueError("ends before it begins")
    return first[0], last[1]


def _years(first: int, last: int) -> Days:
    if last < first:
        raise ValueError("ends before it begins")
    return date(first, 1, 1), date(last, 12, 31)


def _financial_year(first: int, last: int) -> Days:
    if last != (first + 1) % 100:
        raise ValueError("a financial year ends in the next year")
    return date(first, 4, 1), date(first + 1, 3, 31)


def _quarter(number: int, first: int, last: int) -> Days:
    _financial_year(first, last)
    month, year = (number * 3 + 1, first) if number < 4 else (1, first + 1)
    return date(year, month, 1), _month(year, month + 2)[1]


def _named_month(name: str) -> int:
    if name.lower() not in MONTHS:
        raise ValueError("no such month")
    return MONTHS[name.lower()]


_FORMS: tuple[tuple[str, Callable[[re.Match[str]], Days]], ...] = (
    (r"(\d{4})-(\d\d)-(\d\d)", lambda m: _day(int(m[1]), int(m[2]), int(m[3]))),
    (r"(\d{4})-(\d\d)", lambda m: _month(int(m[1]), int(m[2]))),
    (r"(\d{4})", lambda m: _years(int(m[1]), int(m[1]))),
    (_MONTHS_RANGE, lambda m: _months(_month(int(m[1]), int(m[2])), _month(int(m[3]), int(m[4])))),
    (r"(\d{4})/(\d{4})", lambda m: _years(int(m[1]), int(m[2]))),
    (r"(\d{4})/(\d\d)", lambda m: _financial_year(int(m[1]), int(m[2]))),
    (r"(\d\d?) ([A-Za-z]+) (\d{4})", lambda m: _day(int(m[3]), _named_month(m[2]), int(m[1]))),
    (r"([A-Za-z]{3,}) (\d{4})", lambda m: _month(int(m[2]), _named_month(m[1]))),
    (r"Q([1-4]) (\d{4})/(\d\d)", lambda m: _quarter(int(m[1]), int(m[2]), int(m[3]))),
    (r"Q[1-4](?: (?:and|to) Q[1-4])?", lambda _: (None, None)),
)

AS_WRITTEN = AsWritten(
    types=("string", "integer"),
    pattern="^(" + "|".join(pattern for pattern, _ in _FORMS).replace(r"\d", "[0-9]") + r")\??$",
    most=9999,
    how=f"A date: {HOW_TO_WRITE}.",
)
