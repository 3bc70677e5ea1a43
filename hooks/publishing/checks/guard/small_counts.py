"""Small counts: fewer than five referrals, cases or people, in words, figures and tables."""

import re
from collections.abc import Iterator

from publishing.checks.guard.pattern import Pattern
from publishing.checks.guard.rule import Found, Rule, found, found_by
from publishing.checks.guard.tables import cells

_FEW = r"(?:one|two|three|four|[1-4]|a single|a couple of|a pair of|only one|just one)"
_OF_MANY = (
    r"(?:new|live|open|active|closed|more|further|such|other|additional|prevent|channel|police|school|schools|education"
    r"|health|nhs|council|right-wing|extreme|right|wing|far-right|islamist|extremist|extremism|terrorism"
    r"|terrorism-related|online|local|adult|child|male|female|suspected|confirmed|of|the|these|those|our|its|all"
    r"|serious|separate|related|formal|current|ongoing|complex|high-risk|anonymous|safeguarding|successful"
    r"|inappropriate|repeat|mixed|incel|unclear|\d{4}(?:[/-]\d{2,4})?|individual|young|local|vulnerable|susceptible"
    r"|known|actual|real|recorded|reported|pupil|student|section 7|different|recent|previous|year's|juvenile|under-18"
    r"|ideology|unstable|self-initiated|live-streamed)"
)
_BEFORE = Pattern(
    r"(?i)(?:\b(?:step|section|paragraph|table|figure|version|part|tier|level|year|stage|phase|page|box|annex|appendix"
    r"|q|chapter|priority|objective|theme|benchmark|question|no\.?|number|point|column|row|round|item|day|class|grade"
    r"|key stage|to|than|least|under|over|above|below|most|nearly|almost|about every|in|per|every|each|up to|or|between"
    r"|any|within|if)\s+|[\d,.:/£$€]|\d[ -]|[-–/]|<|>|≥|≤|(?:hundred|thousand|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety|and)[ -])$"
)
_ONE_IN = Pattern(r"(?i)(?:in|per|out of|of every|each|every|to) $")
_NO_REFERRAL = (
    r"(?!\s*(?:form|forms|route|routes|path\w*|process\w*|officer|officers|step|steps|flow|flows|partner|partners|point"
    r"|points|guide|guides|criteri\w+|mechanism\w*|source|sources|decision|template\w*|helper|agenc\w+|training|data"
    r"|option\w*|question\w*|stage\w*|system\w*|service\w*|team\w*|stud\w+|manage\w+|work\w*|conference\w*|file\w*|law"
    r"|record\w*|review\w*|note\w*|holder\w*|example\w*|load\w*|scenario\w*|can|may|should|might|could|must|will|would"
    r"|categor\w+|type\w*|for|in point|against|in (?:a|every|each)|per|a (?:year|month|week)|law)\b|\s*-\s*\w|\s*[/%])"
)
_CASES = Pattern(
    rf"(?i)\b(?P<few>{_FEW})\s+(?:{_OF_MANY}\s+){{0,5}}"
    rf"(?:(?:referrals?|adoptions?|arrests?|convictions?|discharges)\b{_NO_REFERRAL}|(?:channel|prevent|live|open"
    rf"|active|closed|police|adult|child|safeguarding|individual|ongoing|complex)\s+(?:panel\s+)?cases?\b{_NO_REFERRAL}"
    rf"|cases?\b(?=\s+(?:\w+\s+){{0,2}}?(?:adopted|referred|closed|discussed|supported|opened|heard|discharged|exited"
    rf"|open|considered|(?:to|by|at|from) (?:the )?(?:channel|panel))\b){_NO_REFERRAL}"
    r"|(?:cases)\b(?=\s*[.,;)]|\s*$|\s+(?:during|since|between|were|are|(?:in|from) (?!which|whom|law))))"
)
_CASES_TAKEN = Pattern(
    rf"(?i)\b(?:adopted|discussed|considered|heard|closed|opened|accepted|took on|supported|discharged|managed|received"
    rf"|brought|reviewed)\s+(?P<few>(?:only |just )?{_FEW}\s+(?:{_OF_MANY}\s+){{0,3}}cases?)\b{_NO_REFERRAL}"
)
_PEOPLE_TAKEN = Pattern(
    r"(?i)\b(?:channel|prevent|panel|police|we|council|service)\b[^.;|\n]{0,30}\b(?:supported|referred|adopted"
    r"|discharged|arrested|accepted)\s+"
    rf"(?P<few>(?:only |just )?{_FEW}\s+(?:{_OF_MANY}\s+){{0,3}}(?:people|persons?|individuals?|pupils?|students?"
    rf"|child(?:ren)?|adults?|residents?|boys?|girls?|men|women|man|woman))\b"
)
_IN_CASES = Pattern(r"(?i)\bin (?:these |the |only |just |at least )?$")
_PEOPLE = Pattern(
    rf"(?i)\b(?P<few>{_FEW})\s+(?:{_OF_MANY}\s+){{0,4}}(?:people|persons?|individuals?|pupils?|students?|children"
    rf"|child|adults?|"
    r"residents?|boys?|girls?|men|man|women|woman|teenagers?|patients?|learners?|juveniles?|youths?|subjects?)\b"
    r"(?=(?P<said>[^.;|\n]{0,80}))"
)
_OF_A_CASE = Pattern(
    r"(?i)^\s*(?:\w+\s+){0,6}?(?:(?:was|were|had been|have been|has been|are|is|being)\s+(?:\w+ly\s+|also\s+"
    r"|subsequently\s+|then\s+)?(?:referred|adopted|arrested|charged|convicted|supported|discharged|receiving"
    r"|radicali[sz]ed|discussed|accepted|on channel|exited|removed|in channel|considered|closed|sentenced|detained"
    r"|prosecuted|identified|signposted|escalated|subject)|referred|adopted|received (?:channel |tailored )?support"
    r"|(?:accepted|declined|refused|entered|left|completed|exited) (?:channel|support|the)|went on to|consented"
    r"|travelled|(?:in|on|through|into|onto) channel\b)"
)
_GENERAL = Pattern(r"(?i)\b(?:can|may|should|must|could|might|would|will|if|when|for example|imagine)\b")
_FEW_OF_THEM = Pattern(
    r"(?i)\b(?P<few>only one|only two|only three|only four|one|two|three|four|[1-4])(?: of (?:(?:the |these "
    r"|our )?(?:\d+|[a-z]+) (?:referrals|cases|people referred)|them|these|those|whom|which|the referrals|the cases"
    r"|our referrals))?\s+(?:were|was|had been|have been|has been)\s+(?:\w+ly\s+|then\s+|also\s+)?(?:adopted|referred"
    r"|accepted|discharged|arrested|charged|convicted|escalated|discussed at (?:the )?(?:channel )?panel|taken (?:on"
    r"|up) by channel|supported (?:by|through) channel|about (?:extreme|islamist|right|mixed|incel))\b"
)
_FEW_ADOPTED = Pattern(
    r"(?i)\b(?P<few>(?:only |just )?(?:one|two|three|four|[1-4]))\s+"
    r"(?:adopted|accepted|discharged|arrested|convicted|not adopted|went (?:on )?to (?:the )?(?:channel|panel))\b"
    r"(?=\s*(?:[.,;:)\n|]|$|as (?:a )?(?:channel )?cases?\b"
    r"|(?:in|to|onto|into|by|at|from) (?:the )?(?:channel|panel)\b))"
)
_TOLD_AFTER = Pattern(
    r"(?i)\b(?:referrals?|cases?|adoptions?|adopted(?: (?:cases?|to|at|by) channel)?|channel adoptions?"
    r"|individuals? (?:referred|adopted|supported)|people (?:referred|adopted|supported)|number referred"
    r"|discharges?)(?:\s+(?:to|in|from|by|for|at|this|last)\s+[\w'-]+(?:[ /-]\d{2,4})?){0,2}(?:\s*[:=]\s*|\s*\("
    r"|\s+(?:fell|rose|dropped|went|(?:was|were) (?:down|up|reduced)|increased|decreased|reduced|down"
    r"|up)(?:\s+from\s+[\w,]+)?\s+to\s+|\s+(?:was|were|is|are|totalled|numbered|came to)\s+(?:only |just )?|\s+[–-]\s+"
    r"|\s+from\s+)(?P<few>one|two|three|four|[1-4])(?=\s*(?:[.,;)\n|]|$)|\s+(?:in|to|by|last|this|referrals?|cases?"
    r"|during|between|of (?:which|whom|them))\b)(?!\s*(?:%|per ?cent)|[.,]\d|:|\. \w+\. 2\.)"
)
_COUNTED = Pattern(
    r"(?i)\b(?:referrals?|referred|adopted|adoptions?|channel cases?|cases?|individuals?|arrests?|convicted"
    r"|discharged|people supported|no\. of people|number of people)\b"
)
_NOT_COUNTED = Pattern(
    r"(?i)\b(?:per ?cent|%|percentage|share|rate|score|step|stage|form|time|days|weeks|target|route|benchmark"
    r"|criterion|source|number$|no\.?$|priority|rank|version|level)\b|%"
)
_FEW_ALONE = Pattern(r"\s*\**(?:[1-4]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our)\**\s*")

WHAT = "there is a small count, by which people could be found out"


def small_counts(text: str) -> Iterator[Found]:
    """One to four referrals, cases or people. Nought, a share and a limit tell nobody's case."""
    places: set[int] = set()
    for each in _all_of(text):
        if each.start not in places:
            places.add(each.start)
            yield each


def _all_of(text: str) -> Iterator[Found]:
    for match in _CASES.finditer(text):
        if _counts(text, match) and not _IN_CASES.search(text, max(0, match.start() - 20), match.start()):
            yield found(match, WHAT)
    yield from found_by(_CASES_TAKEN, text, WHAT, "few")
    yield from found_by(_PEOPLE_TAKEN, text, WHAT, "few")
    for match in _PEOPLE.finditer(text):
        if _counts(text, match) and _OF_A_CASE.match(match["said"]) and not _GENERAL.search(match["said"][:30]):
            yield found(match, WHAT)
    for match in (*_FEW_OF_THEM.finditer(text), *_FEW_ADOPTED.finditer(text)):
        if _counts(text, match):
            yield found(match, WHAT)
    yield from found_by(_TOLD_AFTER, text, WHAT)
    yield from _in_tables(text)


def _counts(text: str, match: re.Match[str]) -> bool:
    """Whether the number is one by itself: no part of another, of a share, of a limit or of a label.

    A noun that isn't in the plural after more than one belongs to another: "two referral panels".
    """
    if match[0].lower().endswith(("referral", "case")) and not re.search(r"(?i)\b(?:one|1|single)$", match["few"]):
        return False
    before = text[max(0, match.start() - 24) : match.start()]
    return not _BEFORE.search(before) and not _ONE_IN.search(before)


def _in_tables(text: str) -> Iterator[Found]:
    for cell in cells(text):
        if cell.text == cell.row or not _FEW_ALONE.fullmatch(cell.text) or _NOT_COUNTED.search(cell.heading):
            continue
        if _COUNTED.search(cell.heading) or (_COUNTED.search(cell.row) and not _NOT_COUNTED.search(cell.row)):
            yield Found(cell.start, cell.end, WHAT)


_HINTS = """
    referr case adopt people person individual pupil student child adult resident boy girl man men teenager patient
    learner juvenile youth subject were was arrest convict discharg panel
"""
SMALL_COUNTS = Rule(
    id="small-counts",
    title="Small counts of referrals, cases or people",
    why=(
        "One to four referrals, cases or individuals, in words, in figures or in a table. In one area and one year, so "
        "few can be recognised; official statistics hold such figures back."
    ),
    todo="write “fewer than five”, and no total that gives it away; or give a larger area or a longer time",
    hints=tuple(_HINTS.split()),
    find=small_counts,
)
