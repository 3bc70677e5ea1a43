"""Protective markings, of today and of the past, and handling instructions."""

import re
from collections.abc import Iterator

from publishing.checks.guard.pattern import Pattern
from publishing.checks.guard.rule import Found, Rule, found, found_by

_LEVELS = r"official(?:[\s:–—-]+sensitive)?|top[ -]secret|secret|confidential|restricted|protect(?:ed)?|unclassified"
_IN_CAPITALS = Pattern(r"\b(?:TOP SECRET|OFFICIAL|SECRET|CONFIDENTIAL|RESTRICTED|PROTECT(?:ED)?|UNCLASSIFIED)\b")
_ALWAYS = Pattern(
    r"(?i:\bofficial ?[:–—-]+ ?sensitive\b|\bfor official use only\b)|\bO(?:fficial S|FFICIAL S)(?:ensitive"
    r"|ENSITIVE)\b|(?i:\bnot protectively marked\b|\bUK[ -]eyes[ -]only\b)"
    r"|(?i:\b(?:law enforcement|police|commercial(?:ly)?)[ -]sensitive\b(?=\s*(?:$|[.:;|)\]–—-])))"
    r"|(?i:\b(?:commercial|staff|policy|medical|management)[ -]in[ -]confidence\b)"
    r"|(?i:\bTLP ?: ?(?:red|amber(?:\+strict)?|green|clear|white)\b)"
    r"|(?i:\bnot for (?:publication|(?:onward |wider |further |external |public )"
    r"(?:sharing|circulation|distribution|disclosure|release|dissemination)|circulation|distribution|disclosure)\b)"
    r"|\b(?:Private|PRIVATE|Strictly|STRICTLY)(?: (?:and|AND|&|private|PRIVATE))* (?:Confidential|CONFIDENTIAL"
    r"|confidential(?=\s*(?:$|[:.])))"
    r"|\b(?i:strictly (?:private and )?confidential|private and confidential)(?=\s*(?:$|[:.–—-]\s))"
    r"|(?i:\bexempt from (?:publication|disclosure)\b)|\b(?:CONTAINS|Contains) exempt information\b"
    r"|(?i:\b(?:do not|don't|not to be) (?:be )?(?:circulated?|distributed?|forward(?:ed)?|copied)"
    r" (?:this |it )?(?:beyond|outside|further|onwards?|without)\b|\bnot to be shared (?:beyond|outside|further"
    r"|onwards?|without)\b)"
    r"|(?m:^[ \t>*#_]*+)(?:Confidential|Restricted)(?=\s*[–—:-]\s)"
    r"|(?m:(?<=: )(?:Restricted|Confidential|Secret|Protected document)\s*$)"
    r"|(?i:\b(?:is|was|are) (?:a )?restricted (?:document|paper|report|material)s?\b)"
    r"|(?i:\b(?:minutes|report|paper|appendix|annex|agenda|document|notes|profile|briefing) \((?:confidential"
    r"|restricted|exempt)\))"
    r"|\bP(?:rotect|ROTECT) ?[:–—-] ?(?i:personal|staff|commercial|policy|private)\b|\b(?:Confidential"
    r"|CONFIDENTIAL) until\b"
    r"|(?i:\bfor (?:internal|panel|police) use only\b)"
    r"|\bGSC[ :-]+(?i:official|secret)\b"
)
_SAID_TO_BE = Pattern(
    rf"(?i:\b(?:marked|classified|graded|protectively marked)(?: (?:as|at))?[:\s]+[\"'“‘]?({_LEVELS})(?!\s+(?:by"
    rf"|in)\b)\b)"
    r"(?!\s+(?i:areas?|access|routes?|roads?|boxes|bags?|waste|bins?)\b)"
    rf"|(?i:\b(?:(?:protective|security|government|document) (?:marking|classification)|classification|marking)"
    rf"\s*[:=–—-]\s*[\"'“‘]?({_LEVELS})\b)"
)
_ALONE = Pattern(
    r"(?im)^[ \t>*#_\[(|-]*+(official ?[-–—:] ?sensitive|top secret|restricted|confidential|"
    r"unclassified)[\s*_\])|:.]*$"
)
_OF_A_PLACE = Pattern(r"(?i)\b(?:access|entry|parking|area|view|height|hours|admission|speed|use): $")
_STRANDS = Pattern(r"\b(?:PREVENT|PURSUE|PREPARE|CHALLENGE|CHECK|DETECT|RESPOND)\b")
_BESIDE_MARKINGS = """
SENSITIVE UK EYES ONLY PERSONAL STAFF COMMERCIAL APPENDIX ANNEX REPORT PAPER MINUTES AGENDA DOCUMENT DOCUMENTS
CIRCULATION DISTRIBUTION WHEN ONCE MANAGEMENT POLICY HANDLING MARKING MATERIAL INVESTIGATIONS VETTING MEDICAL LOCSEN
MARKET CONTROL DRAFT VERSION PAGE COPY UNTIL AND NOT FOR INTERNAL RELEASABLE BRIEFING NOTE ATOMIC
"""
_OF_A_MARKING = frozenset(_BESIDE_MARKINGS.split())
_NEXT_WORD = Pattern(r"\s+([A-Z]{2,})\b")
_LAST_WORD = Pattern(r"\b([A-Z]{2,})\s+$")


def markings(text: str) -> Iterator[Found]:
    """Markings; the same words in an ordinary sentence, or in a heading in capitals, are left alone."""
    taken: set[int] = set()
    for each in _all_of(text):
        if not taken & set(range(each.start, each.end)):
            taken |= set(range(each.start, each.end))
            yield each


def _all_of(text: str) -> Iterator[Found]:
    what = "there is a protective marking"
    yield from found_by(_ALWAYS, text, what, not_after=_OF_A_PLACE, within=30)
    for match in _SAID_TO_BE.finditer(text):
        yield found(match, what, 1 if match[1] else 2)
    for match in _IN_CAPITALS.finditer(text):
        if not _is_a_word_of_a_sentence(text, match):
            yield found(match, what)
    yield from found_by(_ALONE, text, what, 1)


def _is_a_word_of_a_sentence(text: str, match: re.Match[str]) -> bool:
    """Whether capitals go on beside it, as in OFFICIAL STATISTICS, or the strands of CONTEST stand there."""
    after, before = (
        _NEXT_WORD.match(text, match.end()),
        _LAST_WORD.search(text, max(0, match.start() - 30), match.start()),
    )
    if match[0] == "PROTECT" and _STRANDS.search(text, max(0, match.start() - 40), match.end() + 40):
        return True
    if after and after[1] not in _OF_A_MARKING:
        return True
    return before is not None and before[1] in ("AND", "THE", "IN", "NO", "IS", "OUR", "TO", "OR", "WE", "A", "AN")


_HINTS = """
    official secret confiden restricted protect unclassified marked classif eyes tlp gsc exempt circulate distribute
    forward copied sensitive
"""
MARKINGS = Rule(
    id="markings",
    title="Protective markings",
    why=(
        "Markings of today and of the past, of every level, and instructions about who may see a paper or pass it on. "
        "Marked material isn’t the hub’s to publish, and a marking left on public text makes readers doubt whether it "
        "is public."
    ),
    todo="take marked material out; if the marking is only explained, record that in site.yml under `allowed`",
    hints=(*_HINTS.split(), "not for", "use only", "not to be"),
    find=markings,
)
