"""National Insurance numbers."""

from collections.abc import Iterator

from publishing.checks.guard.pattern import Pattern
from publishing.checks.guard.rule import DIGITS, Found, Rule, found_by

_PREFIX = r"(?!BG|GB|KN|NK|NT|TN|ZZ)(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|QQ)"
"""QQ isn't given to anybody, and is what people write when they make one up."""
_DIGITS = r"\d{2}([ -]?)\d{2}\1\d{2}"
_NUMBER = Pattern(rf"(?i)(?<![\w-]){_PREFIX}[ -]?{_DIGITS}[ -]?[A-D](?![\w-])")
_NAMED = Pattern(
    rf"(?i)\b(?:National Insurance|NI|NINO)\b\s*+(?:no\b|num\w*+)?\s*+\.?\s*+(?:is|was"
    rf"|[:=–—-])?\s*+({_PREFIX}[ -]?\d{{2}}[ -]?"
    r"\d{2}[ -]?\d{2})(?![\w-]| ?[A-D]\b)"
)
_REFERENCE = Pattern(
    r"(?i)\b(?:form|ref(?:erence)?|invoice|order|part|model|version|paper|committee)\W*(?:no\.?|number)?\W*$"
)


def insurance_numbers(text: str) -> Iterator[Found]:
    """Two letters, six digits and a letter; where they are named, the last letter may be missing."""
    what = "there is a National Insurance number"
    yield from found_by(_NUMBER, text, what, not_after=_REFERENCE, within=24)
    yield from found_by(_NAMED, text, what, 1)


INSURANCE_NUMBERS = Rule(
    id="insurance-numbers",
    title="National Insurance numbers",
    why="Two letters, six digits and a letter. A National Insurance number identifies one person, for life.",
    todo="take it out, and find out how it got there: somebody’s record may have been copied",
    hints=DIGITS,
    find=insurance_numbers,
)
