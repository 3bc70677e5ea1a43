"""The forms in which a date can be written, and the first and last day that each means."""

import calendar
import re
from collections.abc import Callable
from datetime import date

MONTH_NAMES = tuple(calendar.month_name)
_WELSH = "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr"
_MONTHS_IN = {"en": MONTH_NAMES, "cy": ("", *_WELSH.split())}
MONTHS = {name.lower(): number for number, name in enumerate(MONTH_NAMES) if name}
HOW_TO_WRITE = (
    'write it like 2024-02-20, 2024-03, "March 2024", 2024, 2017/2019, 2015-12/2016-05, 2023/24 or "Q1 2023/24"; '
    'put "?" after a date that is inferred'
)
LAST_YEAR = 2999
"""What is dated after it stands for no end, as 9999-12-31 does in other programs."""

MONTHS_RANGE = r"(\d{4})-(\d\d)/(\d{4})-(\d\d)"

Days = tuple[date, date]


def day_in_words(day: date, language: str = "en") -> str:
    """The day as people write it: 20 February 2024."""
    return f"{day.day} {_MONTHS_IN[language][day.month]} {day.year}"


def _month(year: int, month: int) -> Days:
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _day(year: int, month: int, day: int) -> Days:
    return date(year, month, day), date(year, month, day)


def _months(first: Days, last: Days) -> Days:
    if last < first:
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


FORMS: tuple[tuple[str, Callable[[re.Match[str]], Days | tuple[None, None]]], ...] = (
    (r"(\d{4})-(\d\d)-(\d\d)", lambda m: _day(int(m[1]), int(m[2]), int(m[3]))),
    (r"(\d{4})-(\d\d)", lambda m: _month(int(m[1]), int(m[2]))),
    (r"(\d{4})", lambda m: _years(int(m[1]), int(m[1]))),
    (MONTHS_RANGE, lambda m: _months(_month(int(m[1]), int(m[2])), _month(int(m[3]), int(m[4])))),
    (r"(\d{4})/(\d{4})", lambda m: _years(int(m[1]), int(m[2]))),
    (r"(\d{4})/(\d\d)", lambda m: _financial_year(int(m[1]), int(m[2]))),
    (r"(\d\d?) ([A-Za-z]+) (\d{4})", lambda m: _day(int(m[3]), _named_month(m[2]), int(m[1]))),
    (r"([A-Za-z]{3,}) (\d{4})", lambda m: _month(int(m[2]), _named_month(m[1]))),
    (r"Q([1-4]) (\d{4})/(\d\d)", lambda m: _quarter(int(m[1]), int(m[2]), int(m[3]))),
    (r"Q[1-4](?: (?:and|to) Q[1-4])?", lambda _: (None, None)),
)
