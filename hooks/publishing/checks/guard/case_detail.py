"""Case detail: one person's age, with a place or with what happened."""

import re
from collections.abc import Iterator

from publishing.checks.guard.pattern import Pattern
from publishing.checks.guard.rule import DIGITS, Found, Rule

_TENS = (
    "eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    "twenty(?:-\\w+)?|thirty(?:-\\w+)?|nine|ten|eight"
)
_AGE = rf"(?:\d{{1,2}}|{_TENS})"
_PERSON = (
    r"(?:boy|girl|man|woman|lad|pupil|student|child|individual|person|teenager|teen|youth|male|female|resident|learner|"
    r"patient|mother|father|son|daughter|brother|sister|nephew|subject|client|apprentice|undergraduate|he|she|who)"
)
_AGED_ONE = Pattern(
    rf"\b(?:[Aa]n?|[Oo]ne|[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Oo]ur|[Aa]nother"
    rf"|[Tt]heir)\s+(?:[\w-]+\s+){{0,3}}?{_AGE}[- ](?:years?|yrs?)[- ]olds?\b(?!'s?\s+can)"
    rf"|\b[Aa] (?:male|female|boy|girl|man|woman|pupil|student|child),? \(?{_AGE}\)?(?=[,\s)])"
    rf"|\b[Aa]n?\s+{_AGE} ?(?:yo|y/o|yrs? old)\b|(?i:\ban? (?:\w+ )?{_PERSON}) of {_AGE}\b(?!\s*(?:per|%|to|or"
    rf"|years? exp))"
    rf"|(?i:\b{_PERSON}),?\s+(?:(?:was|is|then|now|just|only)\s+)?\(?aged?\s+(?:of\s+|just\s+"
    rf"|only\s+)?{_AGE}\b(?!\s*(?:to|and|or|-|–|\+)\s*(?:\d|over|under|above|older|young))"
    rf"|(?i:\b{_PERSON})(?:\s+[\w-]+)?,? \(?{_AGE}\)?,(?= )"
    rf"|\b(?:[A-Z][a-z]+|[A-Z]|Child [A-Z]|Person [A-Z]|Subject [A-Z]|Pupil [A-Z])(?: \(|, )(?:aged )?(?:{_AGE})(?:\)"
    rf"|,)(?= [a-z])"
    rf"|(?i:\b(?:he|she|the (?:boy|girl|pupil|student|individual|child|subject))) (?:was|is"
    rf"|had (?:just )?turned) {_AGE}\b(?! (?:per|minutes|days|weeks|months|years? (?:ago|later)|of|times))"
    rf"|(?i:\baged {_AGE},)"
    rf"|\b[Aa] (?:[Yy]ear|YEAR) (?:[7-9]|1[0-3]) (?:boy|girl|pupil|student|child)\b"
    rf"|(?i:\b(?:subject|client|individual|nominal|referral): (?:male|female|boy|girl|m|f),? (?:aged )?{_AGE}\b)"
    rf"|\b(?:[MF]|male|female)[ /,]+{_AGE} ?(?:yrs|y/?o|years)\b"
)
_HAPPENED = Pattern(
    r"(?i)\b(?:(?:was|were|had been|has been|being|been) (?:\w+ly )?(?:referred|arrested|charged|convicted|excluded"
    r"|adopted|supported|suspended|groomed|radicali[sz]ed|recruited|discharged|removed|placed|stopped|detained"
    r"|sentenced|jailed|seen|found|known|heard|identified|reported|viewing|watching|sharing|posting|accessing|living"
    r"|taken|discussed|targeted|bullied|diagnosed|visited|home|drawn|assessed|offered|given|told|caught|expelled"
    r"|approached)|referred (?:by|to|after|following|because)|(?:had|has) (?:\w+ )?(?:shared|posted|viewed|said|told"
    r"|made|drawn|sent|joined|travelled|expressed|threatened|become|started|brought|downloaded|disclosed|converted"
    r"|written|talked|spoken|watched|lost|moved|autism|adhd|a history|mental|been)|drew|shared|posted|threatened"
    r"|disclosed|told (?:a|his|her|the|staff)|made (?:a |threats|comments)|attends|attended|lives|lived|resides"
    r"|expressed|became|began|joined|converted|praised|brought|wrote|stopped attending|(?:whose|his|her) (?:mother"
    r"|father|parents|family|brother|sister|school|teacher|gp|stepfather|uncle|foster)|adopted (?:as|into|onto|by)"
    r"|channel (?:case|panel|support)|concerns? (?:was|were|about)|case (?:closed|open)|with (?:autism|asd|adhd"
    r"|learning difficulties|a history)|looked[- ]after|in foster care|asylum)"
)
_NO_PLACE = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Prevent|Channel|England"
    r"|Wales|Britain|The|This|GOV|UK|Part|Section|Year|School|Scotland|English|Welsh|A|An|Act|Article|Table|Figure"
    r"|Chapter|Schedule|Our)\b"
)
_PLACED = Pattern(
    rf"\b(?:from|in|at|near|of|attending|outside)\s+(?:the\s+|north\s+|south\s+|east\s+|west\s+"
    rf"|central\s+)?(?!{_NO_PLACE})[A-Z][a-z]+"
    r"|\b[A-Z][a-z]+ (?:Academy|School|College|Road|Street|Estate|Ward|Mosque|Church|Primary|Secondary|High)\b"
)
_GENERAL = Pattern(
    r"(?i)\b(?:can|may|might|could|should|would|must|who is at least|if an?|imagine|any|every|such as a|no)\b"
)
_CASE = Pattern(
    r"\b(?:Channel|Prevent|CHANNEL|PREVENT|[Ss]afeguarding)?\s?(?i:case|referral|crime|incident"
    r"|custody) (?i:ref(?:erence)?\.?|no\.?|number)\s*+[:#]?\s*+"
    r"(?=[A-Z0-9/-]*\d)[A-Z0-9][A-Z0-9/-]{3,}"
    r"|(?i:\b(?:lives|living|lived|resides|resident|home address|address)\s*(?:at|is|of"
    r"|:)\s*(?:flat \w+,? )?\d{1,4}[a-z]?,? (?:[A-Z][\w']+ ){1,3}"
    r"(?:road|street|lane|avenue|close|drive|way|crescent|court|gardens|terrace|place|grove|walk|rise|mews)\b)"
)
_LONGEST = 1_000
"""Letters of a sentence, before and behind somebody's age: more tell of somebody else."""
_SENTENCE = Pattern(r"[^.!?\n]+(?:[.!?](?![\s\n]|$)[^.!?\n]*)*(?:\n(?!\n|[-*#|>])[^.!?\n]*)*[.!?]?")


def case_detail(text: str) -> Iterator[Found]:
    """One person's age with a place or with what happened to them; a case's own number; somebody's home."""
    what = "this seems to tell of one person's case"
    for sentence in _SENTENCE.finditer(text):
        for match in _AGED_ONE.finditer(text, sentence.start(), sentence.end()):
            before = text[max(sentence.start(), match.start() - _LONGEST) : match.start()]
            after = text[match.end() : min(sentence.end(), match.end() + _LONGEST)]
            if _tells_a_case(before, match[0], after):
                yield Found(match.start(), match.end(), what)
                break
    for match in _CASE.finditer(text):
        yield Found(match.start(), match.end(), what)


def _tells_a_case(before: str, one: str, after: str) -> bool:
    happened = _HAPPENED.search(after) or _HAPPENED.search(before)
    if _GENERAL.search(before[-40:]) or _GENERAL.match(after.lstrip(" ,)")) or "'s" in after[:3]:
        return False
    if one.startswith(("aged", "Aged")) and not re.search(
        r"(?i)\b(?:he|she|boy|girl|pupil|who|[A-Z][a-z]+), $", before
    ):
        return False
    return bool(happened or _PLACED.search(after) or _PLACED.search(before[-60:]))


CASE_DETAIL = Rule(
    id="case-detail",
    title="Details of one person’s case",
    why=(
        "One person’s age together with a place, a school or what happened, a case’s own number, or a home address. "
        "Neighbours and classmates recognise a person from less, and people stay away from help that tells on them."
    ),
    todo="take it out; say what is true of many people, without one person’s story",
    hints=(*DIGITS, "year", "aged", "teen", "twel", "elev", "lives", "living", "lived", "resid", "address"),
    find=case_detail,
)
