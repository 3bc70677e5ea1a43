"""Threat levels: a national one that could be taken for today's, and the grade that a restricted profile gives."""

import re
from collections.abc import Iterator

from publishing.checks.guard.pattern import Pattern
from publishing.checks.guard.rule import Found, Rule, found

_LEVEL = r"(?:low|moderate|substantial|severe|critical)"
_NOW = Pattern(
    r"(?i)\b(?:threat level|level of (?:the )?threat|current level)\b[^.;\n]{0,60}?"
    r"(?:\b(?:is|remains|stands|continues)\b(?: (?:still|currently|now|as|at|to be|set|assessed))*|\bof|:) ?"
    rf"[*“\"']*{_LEVEL}\b(?!, {_LEVEL})"
)
_GRADE = r"(?:low|medium|moderate|high|significant)"
_OF_THE_PROFILE = Pattern(
    rf"(?i)\b(?:CTLPs?|local profile)\b[^.;\n]{{0,50}}\b{_GRADE}\b[^.;\n]{{0,12}}?(?:\brisk\b|\bthreat\b|$|(?=[.;\n]))"
    rf"|\b(?:risk|threat)\b[^.;\n]{{0,30}}\b{_GRADE}\b[^.;\n]{{0,30}}\b(?:CTLP|local profile)\b"
)
_YEAR = Pattern(r"\b20\d\d\b")
_ENDS = Pattern(r"[.;\n]")


def threat_levels(text: str) -> Iterator[Found]:
    """A level in the present tense, in a sentence without a year; and a local grade, whatever its date."""
    for match in _NOW.finditer(text):
        if not _YEAR.search(_sentence(text, match)):
            yield found(match, "there is a threat level without its date")
    for match in _OF_THE_PROFILE.finditer(text):
        yield found(match, "there is what a local profile says of the risk")


def _sentence(text: str, match: re.Match[str]) -> str:
    begins = max((each.end() for each in _ENDS.finditer(text, 0, match.start())), default=0)
    end = _ENDS.search(text, match.end())
    return text[begins : end.start() if end else len(text)]


THREAT_LEVELS = Rule(
    id="threat-levels",
    title="Threat levels",
    why=(
        "A national threat level that “is” so, in a sentence without a year: it can change on any day. And the grade "
        "that a local profile gives an area: the profile is restricted."
    ),
    todo=(
        "write “was”, with its date in the same sentence, or leave it out; of a local profile say only that it exists"
    ),
    hints=("level", "ctlp", "local profile"),
    find=threat_levels,
)
