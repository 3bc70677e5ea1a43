"""NHS numbers: ten digits, of which the last checks the others."""

from collections.abc import Iterator

from publishing.checks.guard.pattern import Pattern
from publishing.checks.guard.rule import DIGITS, Found, Rule, found

_TEN_DIGITS = Pattern(r"(?<![\d.,£$€+/-])(?<!\d )(\d{3})([ -]?)(\d{3})\2(\d{4})(?![\d%]|[.,/-]\d| \d)")
_NAMED = Pattern(r"(?i)\b(?:NHS|CHI|H ?& ?C)\s*(?:no\b|num\w*|#|id)?\s*\.?\s*(?:is|was|[:=–—-])?\s*$")
_FIRST_DIGITS = "34679"
"""With which the numbers in use begin, and those kept for tests (999)."""


def nhs_numbers(text: str) -> Iterator[Found]:
    """Numbers whose check digit is right (modulus 11, as the NHS Data Dictionary has it)."""
    for match in _TEN_DIGITS.finditer(text):
        digits = match[1] + match[3] + match[4]
        named = _NAMED.search(text, max(0, match.start() - 30), match.start())
        if _check_digit_is_right(digits) and (named or digits[0] in _FIRST_DIGITS):
            yield found(match, "there is an NHS number")


def _check_digit_is_right(digits: str) -> bool:
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return rest % 11 == int(digits[9]) and len(set(digits)) > 1


NHS_NUMBERS = Rule(
    id="nhs-numbers",
    title="NHS numbers",
    why="Ten digits whose last one checks the others. An NHS number identifies one patient.",
    todo="take it out, and find out how it got there: somebody’s record may have been copied",
    hints=DIGITS,
    find=nhs_numbers,
)
