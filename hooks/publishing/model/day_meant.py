"""What somebody meant who wrote a day or a moment as people do in Britain: 26/11/26, 26th Nov 2026, 9.30am."""

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
_QUOTES = " \"'“”‘’"
_THIS_CENTURY = 2000
_NOON = 12


def day_meant(text: str) -> date | None:
    """The day, if the text can mean one alone to who puts the day before the month."""
    found = next(filter(None, (form.fullmatch(plainly(text)) for form in _FORMS)), None)
    if not found:
        return None
    parts = found.groupdict()
    year, month = int(parts["year"]), int(parts.get("month") or month_named(parts.get("name") or ""))
    try:
        return date(year if len(parts["year"]) > 2 else _THIS_CENTURY + year, month, int(parts["day"]))
    except ValueError:
        return None


def moment_meant(text: str) -> str | None:
    """The day and the time, as a data file has them, if the text has both."""
    found = _CLOCK.fullmatch(plainly(text))
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


def month_named(name: str) -> int:
    """The number of a month, whole or cut short; 0 if there is no such month."""
    names = [each.lower() for each in calendar.month_name]
    return next((number for number, each in enumerate(names) if number and each.startswith(name)), 0) if name else 0


def plainly(text: str) -> str:
    """What was written in small letters, with single spaces, and without the quotation marks around it."""
    return " ".join(text.strip(_QUOTES).lower().split())
