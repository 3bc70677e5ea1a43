"""What somebody meant who wrote a day, a moment or a period as people do: 26/11/26, 9.30am, 2023-24, by March 2026."""

import calendar
import re
from datetime import date, time

_DAY = r"(?P<day>\d{1,2})"
_YEAR = r"(?P<year>\d{4}|\d{2})"
_FORMS = (
    re.compile(rf"{_DAY}([/.-])(?P<month>\d{{1,2}})\2{_YEAR}", re.ASCII),
    re.compile(rf"(?P<year>\d{{4}})([/.-])(?P<month>\d{{1,2}})\2{_DAY}", re.ASCII),
    re.compile(
        rf"(?:[a-z]+,? )?(?:the )?{_DAY}(?:st|nd|rd|th)?(?: of)?[ -](?P<name>[a-z]{{3,9}})\.?,?[ -]{_YEAR}", re.ASCII
    ),
)
_CLOCK = re.compile(
    r"(?P<day>.*?)(?:,| at|[t ]) ?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap]m)?", re.ASCII
)
_YEARS = re.compile(r"(\d{4}) ?(?:[-–—/]|to|until|and) ?(\d{4}|\d{2})", re.ASCII)
_MONTH = re.compile(r"(?:([a-z]{3,9})\.?|(\d{1,2}))[ /.-](\d{4}|\d{2})", re.ASCII)
_A_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])", re.ASCII)
_A_YEAR = re.compile(r"\d{4}", re.ASCII)
_BY = re.compile(r"(?:by |the |end of )+")
_BETWEEN = re.compile(r" ?/ ?| to | until | [-–—] ")
_SEASON = re.compile(r"(?:in |the )*((?:spring|summer|autumn)(?: term)?),? (?:of )?(\d{4})", re.ASCII)
_MONTHS_OF = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "spring term": (1, 4),
    "summer term": (4, 7),
    "autumn term": (9, 12),
}
_QUOTES = " \"'“”‘’"
_THIS_CENTURY = 2000
_NOON = 12
_CENTURY = 100
_MONTHS = 12


def day_meant(text: str) -> date | None:
    """The day, if the text can mean one alone to who puts the day before the month."""
    found = next(filter(None, (form.fullmatch(_plainly(text)) for form in _FORMS)), None)
    if not found:
        return None
    parts = found.groupdict()
    year, month = int(parts["year"]), int(parts.get("month") or _month_named(parts.get("name") or ""))
    try:
        return date(year if len(parts["year"]) > 2 else _THIS_CENTURY + year, month, int(parts["day"]))
    except ValueError:
        return None


def moment_meant(text: str) -> str | None:
    """The day and the time, as a data file has them, if the text has both."""
    found = _CLOCK.fullmatch(_plainly(text))
    day = day_meant(found["day"]) if found else None
    if not found or not day or not (found["minute"] or found["half"]):
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if found["half"] == "pm" else 0)
    try:
        return f"{day} {time(hour, minute):%H:%M}"
    except ValueError:
        return None


def period_meant(text: str) -> str | None:
    """The period in the form of the data files, if the text can mean one alone."""
    plain = _plainly(text)
    if years := _YEARS.fullmatch(plain):
        return _years(int(years[1]), years[2])
    if season := _SEASON.fullmatch(plain):
        first, last = _MONTHS_OF[season[1]]
        return f"{season[2]}-{first:02}/{season[2]}-{last:02}"
    if by := _BY.match(plain):
        return _month_of(plain[by.end() :]) or _only(_A_YEAR, plain[by.end() :])
    ends = [_month_of(end) for end in _BETWEEN.split(plain)]
    if len(ends) == 2 and ends[0] and ends[1] and ends[0] < ends[1]:
        return f"{ends[0]}/{ends[1]}"
    return _month_of(plain)


def _month_of(plain: str) -> str | None:
    """The month, also where a day of it is given."""
    if day := day_meant(plain):
        return f"{day:%Y-%m}"
    if (month := _MONTH.fullmatch(plain)) and (month[1] or len(month[3]) > 2):
        return _month(_month_named(month[1]) if month[1] else int(month[2]), month[3])
    return _only(_A_MONTH, plain)


def _only(form: re.Pattern[str], plain: str) -> str | None:
    return plain if form.fullmatch(plain) else None


def _month_named(name: str) -> int:
    """Whole or cut short; 0 if there is no such month."""
    names = [each.lower() for each in calendar.month_name]
    return next((number for number, each in enumerate(names) if number and each.startswith(name)), 0) if name else 0


def _plainly(text: str) -> str:
    return " ".join(text.strip(_QUOTES).lower().split())


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
