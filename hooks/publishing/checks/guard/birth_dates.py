"""Dates of birth: a day, beside words that say that somebody was born on it."""

from collections.abc import Iterator

from publishing.checks.guard.pattern import Pattern
from publishing.checks.guard.rule import Found, Rule, found_by
from publishing.checks.guard.tables import cells

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)?[ -]{_MONTH}\.?,?(?:[ -]\d{{2,4}})?|{_MONTH} \d{{1,2}}(?:st|nd|rd"
    rf"|th)?,?(?: \d{{4}})?"
    r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2} \d{1,2} \d{4})"
)
_WORDS = (
    r"(?:\bd\.? ?o\.? ?b\b\.?|\bborn,? (?:in|at) (?-i:[A-Z][\w-]+(?:,? [A-Z][\w-]+){0,2}),?(?= on )"
    r"|\bdates?[ -]of[ -]birth\b|\bbirth ?dates?\b|\bbirthday\b|\bborn\b|\(b\.|\bbday\b)"
)
_BETWEEN = r"(?:[\s:=–—(*_\"'|-]|\b(?:is|was|are|of|on|the|as|falls|given|recorded|in)\b){0,8}"
_WORDS_FIRST = Pattern(rf"(?i){_WORDS}{_BETWEEN}({_DAY})\b")
_DAY_FIRST = Pattern(rf"(?i)\b({_DAY})\s*[\[(,–—-]+\s*(?:the )?(?:\w+'s )?(?:d\.?o\.?b\b|date of birth)")
_DAY_ALONE = Pattern(rf"(?i)\s*{_DAY}\s*")
_HEADED = Pattern(r"(?i)\bd\.?o\.?b\b|\bdate of birth\b|\bbirth ?date\b|^\s*born\s*$")
_OF_A_THING = Pattern(
    r"(?i)\b(?:NHS|service|services|council|scheme|programme|idea|partnership|strategy|network|charity|party|policy|"
    r"nation|movement|internet|web|organisation|campaign|project|website|department|institution|agency|duty|plan)\b"
    r"[^.;]{0,40}$"
)


def birth_dates(text: str) -> Iterator[Found]:
    """A day beside "born", "date of birth" and the like, or in a column that is headed so."""
    what = "there seems to be a date of birth"
    yield from found_by(_WORDS_FIRST, text, what, not_after=_OF_A_THING, within=60)
    yield from found_by(_DAY_FIRST, text, what)
    for cell in cells(text):
        if _HEADED.search(cell.heading) and _DAY_ALONE.fullmatch(cell.text):
            yield Found(cell.start, cell.end, what)


BIRTH_DATES = Rule(
    id="birth-dates",
    title="Dates of birth",
    why="A day beside words such as “born on”. With a place or a school it is enough to find out who somebody is.",
    todo="take it out; give an age group if the age matters",
    hints=("born", "birth", "dob", "d.o", "d. o", "d o", "bday", "(b."),
    find=birth_dates,
)
