"""What somebody meant who wrote some years or a month as reports do: 2024-2027, 2023-24, Mar-24."""

import re

from publishing.model.day_meant import month_named, plainly

_YEARS = re.compile(r"(\d{4}) ?(?:[-–—/]|to|until|and) ?(\d{4}|\d{2})", re.ASCII)
_MONTH = re.compile(r"(?:([a-z]{3,9})\.?|(\d{1,2}))[ /.-](\d{4}|\d{2})", re.ASCII)
_CENTURY = 100
_MONTHS = 12


def period_meant(text: str) -> str | None:
    """The period in the form of the data files, if the text can mean one alone."""
    plain = plainly(text)
    if years := _YEARS.fullmatch(plain):
        return _years(int(years[1]), years[2])
    if (month := _MONTH.fullmatch(plain)) and (month[1] or len(month[3]) > 2):
        return _month(month_named(month[1]) if month[1] else int(month[2]), month[3])
    return None


def _years(first: int, end: str) -> str | None:
    """Two digits that follow the first year are those of a financial year."""
    if len(end) > 2:
        return f"{min(first, int(end))}/{max(first, int(end))}" if first != int(end) else None
    if int(end) == (first + 1) % _CENTURY:
        return f"{first}/{end}"
    last = first - first % _CENTURY + int(end)
    return f"{first}/{last}" if last > first else None


def _month(number: int, year: str) -> str | None:
    return f"{year if len(year) > 2 else f'20{year}'}-{number:02}" if 1 <= number <= _MONTHS else None
