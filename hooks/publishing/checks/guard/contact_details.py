"""Telephone numbers and mailboxes outside contact records, and people's own ones inside them."""

import re
from collections.abc import Iterator

from publishing.checks.given_names import GIVEN_NAMES
from publishing.checks.guard.pattern import Pattern
from publishing.checks.guard.rule import DIGITS, Found, Rule, found, found_by
from publishing.checks.role_words import is_office_word

_EMAIL = Pattern(
    r"(?<![^\s@<>()\"'|:;,])[^\s@<>()\"'|:;,]+(?:@| ?[\[({](?i:at)[\])}] ?)[^\s@<>()\"'|,]+\.[A-Za-z]{2,}"
    r"|(?<![\w.+-])[\w.+-]++ (?:AT|at) [\w-]+(?: (?:DOT|dot) [\w-]+)+"
)
_NUMBER = Pattern(
    r"(?<![\w.,/£-])(?!\d\d?[.·-]\d\d?[.·-]\d{4})(?:\+\d|\(?0)(?:[\d\s().·•∙⋅–‑-]|/(?=\d{3})){5,20}\d(?!\w)"
)
"""After a slash stand three digits or more: 01/02/2024 is a day, and 09/10 a year."""
_SHORT_NUMBER = Pattern(
    r"(?<![\d.,£])\b(?:999|18000|18001)\b(?!,\d)"
    r"|\b(?:[Cc]all|[Rr]ing|[Dd]ial|[Pp]hone|[Tt]ext)(?: on)? [1-9]\d{2,5}\b(?! ?\d| (?:times|people|schools|homes"
    r"|households|members|residents|parents|staff|days|pages)\b)"
    r"|\b(?:[Cc]all|[Rr]ing|[Dd]ial|[Pp]hone|[Tt]ext)\b[^.;:]{0,40} on 1\d\d\b"
    r"|\b(?i:ext(?:ension)?)\.?:? ?\d{3,6}\b"
)
_PLAIN_DIGITS = Pattern(
    r"(?i)\b(?:company|charity|registration|registered|reference|ref|invoice|order|isbn|issn|uprn|version|account|"
    r"case|doi|orcid|licence)\b\W*(?:no|number|num|id)?\W*(?:in \w+ |is |\(?[a-z ]{0,20}\)? )?\W*(?:\d[\d -]*)?$"
)
_TEST_NUMBER = Pattern(r"999[ -]?\d{3}[ -]?\d{4}\b")
_TODO = "take it out; contacts stand in contact records alone"
_LOCAL_PART = Pattern(r"([^@\s]+)@")


def contact_details(text: str) -> Iterator[Found]:
    """Telephone numbers and e-mail addresses, however they are written."""
    for match in _NUMBER.finditer(text):
        is_reference = _PLAIN_DIGITS.search(text, max(0, match.start() - 40), match.start())
        if 8 <= sum(c.isdigit() for c in match[0]) <= 15 and not is_reference:
            yield found(match, "there is a telephone number")
    for match in _SHORT_NUMBER.finditer(text):
        if not _TEST_NUMBER.match(text, match.start()):
            yield found(match, "there is a telephone number")
    yield from found_by(_EMAIL, text, "there is an e-mail address")


def personal_channels(channel: str) -> Iterator[Found]:
    """A mobile number, or a mailbox that is named after a person."""
    digits = re.sub(r"\D", "", channel)
    if "@" not in channel and re.match(r"(?:0|0*44)7[1-57-9]", digits) and len(digits) >= 10:
        yield Found(0, len(channel), "this is a mobile number, which rings with one person")
    match = _LOCAL_PART.match(channel)
    if match and _is_a_persons(match[1].casefold()):
        yield found(match, "this mailbox seems to be one person's", 1)


def _is_a_persons(local: str) -> bool:
    parts = [part for part in re.split(r"[._+-]|\d+", local) if part]
    if any(is_office_word(part) for part in parts):
        return False
    if any(part in GIVEN_NAMES for part in parts):
        return True
    return len(parts) == 2 and any(len(part) == 1 for part in parts)


CONTACT_DETAILS = Rule(
    id="contact-details",
    title="Telephone numbers and e-mail addresses",
    why=(
        "Any number or mailbox outside a contact record: somebody’s direct line, extension or mobile, and a service’s "
        "number too, because only contact records say when a number was last checked."
    ),
    todo=_TODO,
    hints=(*DIGITS, "@", "at)", "at]", " dot "),
    find=contact_details,
)
PERSONAL_CHANNELS = Rule(
    id="personal-channels",
    title="One person’s number or mailbox in a contact record",
    why=(
        "A mobile number, or a mailbox named after a person. It stops working when that person moves on, and then a "
        "worried reader’s message waits with nobody, or with a stranger."
    ),
    todo="use the team’s own number or mailbox",
    find_in_channel=personal_channels,
)
