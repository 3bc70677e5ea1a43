"""Dates as partial as they are known: a day, a month, a year, some years, or a quarter."""

import re
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import Any, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from publishing.model.as_written import AsWritten
from publishing.model.date_forms import FORMS, HOW_TO_WRITE, LAST_YEAR, MONTH_NAMES, MONTHS_RANGE, day_in_words
from publishing.model.day_meant import day_meant, period_meant
from publishing.model.refusing import quoted, refused


class DateUnclearError(ValueError):
    """The text isn't a date that exists, isn't written as one, or is too far off."""


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
        for pattern, days in FORMS:
            if match := re.fullmatch(pattern, text.removesuffix("?"), re.ASCII):
                try:
                    earliest, latest = days(match)
                except ValueError as error:
                    raise DateUnclearError(f"{quoted(text)} isn't a date that exists") from error
                if latest and latest.year > LAST_YEAR:
                    raise DateUnclearError(f"{quoted(text)} is too far off (where there is no end, leave it out)")
                return cls(text, earliest, latest)
        raise DateUnclearError(f"{quoted(text)} isn't a date")

    def __str__(self) -> str:
        """The date as people write it: 20 February 2024."""
        words = _in_words(self.written.removesuffix("?"), self.earliest)
        return f"{words} (inferred)" if self.is_inferred else words

    def said_in(self, language: str) -> str:
        """The date as people write it in a language; outside English, what is no certain day stays in digits."""
        if language == "en":
            return str(self)
        is_day = self.earliest and self.earliest == self.latest and not self.is_inferred
        return day_in_words(self.earliest, language) if self.earliest and is_day else self.written

    @property
    def when(self) -> str:
        """When it was, in a sentence: on 20 February 2024, in February 2024."""
        return f"{'on' if self.earliest and self.earliest == self.latest else 'in'} {self}"

    @property
    def last_day(self) -> str:
        """Its last day in words: of 2023/24, which is a financial year, 31 March 2024."""
        return day_in_words(self.latest) if self.latest else str(self)

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
            serialization=core_schema.plain_serializer_function_ser_schema(attrgetter("written")),
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
        return day_in_words(earliest)
    if re.fullmatch(r"\d{4}-\d\d", text) and earliest:
        return f"{MONTH_NAMES[earliest.month]} {earliest.year}"
    if match := re.fullmatch(MONTHS_RANGE, text):
        return f"{MONTH_NAMES[int(match[2])]} {match[1]} to {MONTH_NAMES[int(match[4])]} {match[3]}"
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
        raise refused(str(error), _instead(str(value))) from error


def _instead(text: str) -> str:
    meant = str(day_meant(text) or period_meant(text) or "")
    try:
        return f"if {_parsed(meant)} is meant, write {meant}"
    except DateUnclearError:
        return HOW_TO_WRITE


AS_WRITTEN = AsWritten(
    types=("string", "integer"),
    pattern="^(" + "|".join(pattern for pattern, _ in FORMS).replace(r"\d", "[0-9]") + r")\??$",
    most=9999,
    how=f"A date: {HOW_TO_WRITE}.",
)
